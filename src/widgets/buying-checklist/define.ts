import {BuyingChecklist} from './buying-checklist.js';

BuyingChecklist.define();

export {BuyingChecklist};
