import {FaqList} from './faq-list.js';

FaqList.define();

export {FaqList};
