import {addWords} from './locale.js';
import {he} from './he.js';

addWords('he', he);

export {he};
