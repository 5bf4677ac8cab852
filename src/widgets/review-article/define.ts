import '../author-profile/define.js';
import '../buying-checklist/define.js';
import '../buying-guide/define.js';
import '../comparison-table/define.js';
import '../disclosure-note/define.js';
import '../faq-list/define.js';
import '../latest-entries/define.js';
import '../offer-button/define.js';
import '../product-specs/define.js';
import '../pros-cons/define.js';
import '../review-card/define.js';
import '../star-rating/define.js';
import '../testimonial-list/define.js';
import '../top-picks/define.js';
import '../verdict-box/define.js';
import {ReviewArticle} from './review-article.js';

ReviewArticle.define();

export {ReviewArticle};
