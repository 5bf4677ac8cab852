import {addWords} from './locale.js';
import {es} from './es.js';

addWords('es', es);

export {es};
