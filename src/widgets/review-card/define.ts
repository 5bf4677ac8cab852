import {ReviewCard} from './review-card.js';

ReviewCard.define();

export {ReviewCard};
