import {addWords} from './locale.js';
import {pl} from './pl.js';

addWords('pl', pl);

export {pl};
