import {addWords} from './locale.js';
import {ar} from './ar.js';

addWords('ar', ar);

export {ar};
