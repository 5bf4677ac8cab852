/** What few pages need, and no content depends on. It is loaded when the first widget asks for it. */
export {play} from './player.js';
export {openTools} from './quote-tools.js';
export {drawSigns} from './signs.js';
