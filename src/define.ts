/** For bundlers: registers every widget. */
export * from './widgets/author-profile/define.js';
export * from './widgets/buying-checklist/define.js';
export * from './widgets/review-card/define.js';
export * from './widgets/testimonial-list/define.js';
