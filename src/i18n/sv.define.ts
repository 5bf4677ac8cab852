import {addWords} from './locale.js';
import {sv} from './sv.js';

addWords('sv', sv);

export {sv};
