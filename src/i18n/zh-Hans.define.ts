import {addWords} from './locale.js';
import {zhHans} from './zh-Hans.js';

addWords('zh-Hans', zhHans);

export {zhHans};
