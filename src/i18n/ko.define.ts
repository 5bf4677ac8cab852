import {addWords} from './locale.js';
import {ko} from './ko.js';

addWords('ko', ko);

export {ko};
