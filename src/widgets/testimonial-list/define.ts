import {TestimonialList} from './testimonial-list.js';

TestimonialList.define();

export {TestimonialList};
