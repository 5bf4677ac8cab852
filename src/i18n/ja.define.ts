import {addWords} from './locale.js';
import {ja} from './ja.js';

addWords('ja', ja);

export {ja};
