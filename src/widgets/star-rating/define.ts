import {StarRating} from './star-rating.js';

StarRating.define();

export {StarRating};
