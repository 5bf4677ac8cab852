// Each in a file of its own, so that bundlers leave out the words of widgets that an application does not use.
export {checklist} from './en/checklist.js';
export {comparison} from './en/comparison.js';
export {disclosure} from './en/disclosure.js';
export {entries} from './en/entries.js';
export {faq} from './en/faq.js';
export {guide} from './en/guide.js';
export {picks} from './en/picks.js';
export {quoteTools} from './en/quote-tools.js';
export {quotes} from './en/quotes.js';
export {review} from './en/review.js';
export {en} from './en/shared.js';
export {stars} from './en/stars.js';
export {verdict} from './en/verdict.js';
