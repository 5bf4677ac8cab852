import {addWords} from './locale.js';
import {it} from './it.js';

addWords('it', it);

export {it};
