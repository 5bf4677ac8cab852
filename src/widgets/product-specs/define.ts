import {ProductSpecs} from './product-specs.js';

ProductSpecs.define();

export {ProductSpecs};
