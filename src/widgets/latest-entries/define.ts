import {LatestEntries} from './latest-entries.js';

LatestEntries.define();

export {LatestEntries};
