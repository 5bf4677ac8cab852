import {addWords} from './locale.js';
import {ru} from './ru.js';

addWords('ru', ru);

export {ru};
