/** What few pages need, and no content depends on. It is loaded when the first widget asks for it. */
export {openTools} from './quote-tools.js';
