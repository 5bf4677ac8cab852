import {addWords} from './locale.js';
import {tr} from './tr.js';

addWords('tr', tr);

export {tr};
