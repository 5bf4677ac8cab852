import {VerdictBox} from './verdict-box.js';

VerdictBox.define();

export {VerdictBox};
