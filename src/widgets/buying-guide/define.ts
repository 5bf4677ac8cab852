import {BuyingGuide} from './buying-guide.js';

BuyingGuide.define();

export {BuyingGuide};
