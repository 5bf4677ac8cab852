import {addWords} from './locale.js';
import {id} from './id.js';

addWords('id', id);

export {id};
