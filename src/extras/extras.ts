/** Functions that few pages need, and no content depends on. They are loaded when the first widget asks for them. */
export {play} from './player.js';
export {openTools} from './quote-tools.js';
export {drawSigns} from './signs.js';
