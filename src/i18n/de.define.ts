import {de} from './de.js';
import {addWords} from './locale.js';

addWords('de', de);

export {de};
