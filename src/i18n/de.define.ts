import {addWords} from './locale.js';
import {de} from './de.js';

addWords('de', de);

export {de};
