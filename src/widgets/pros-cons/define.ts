import {ProsCons} from './pros-cons.js';

ProsCons.define();

export {ProsCons};
