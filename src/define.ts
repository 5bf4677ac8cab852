/** Entry point for bundlers: registers all widgets. */
export * from './widgets/author-profile/define.js';
export * from './widgets/buying-checklist/define.js';
export * from './widgets/buying-guide/define.js';
export * from './widgets/comparison-table/define.js';
export * from './widgets/disclosure-note/define.js';
export * from './widgets/faq-list/define.js';
export * from './widgets/latest-entries/define.js';
export * from './widgets/offer-button/define.js';
export * from './widgets/product-specs/define.js';
export * from './widgets/pros-cons/define.js';
export * from './widgets/review-article/define.js';
export * from './widgets/review-card/define.js';
export * from './widgets/star-rating/define.js';
export * from './widgets/testimonial-list/define.js';
export * from './widgets/top-picks/define.js';
export * from './widgets/verdict-box/define.js';
