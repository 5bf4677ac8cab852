import {TopPicks} from './top-picks.js';

TopPicks.define();

export {TopPicks};
