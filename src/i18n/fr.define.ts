import {addWords} from './locale.js';
import {fr} from './fr.js';

addWords('fr', fr);

export {fr};
