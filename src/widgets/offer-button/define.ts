import {OfferButton} from './offer-button.js';

OfferButton.define();

export {OfferButton};
