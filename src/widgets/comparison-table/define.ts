import {ComparisonTable} from './comparison-table.js';

ComparisonTable.define();

export {ComparisonTable};
