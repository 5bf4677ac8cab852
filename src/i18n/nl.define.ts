import {addWords} from './locale.js';
import {nl} from './nl.js';

addWords('nl', nl);

export {nl};
