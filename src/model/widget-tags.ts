/** The tags of all widgets. */
export const WIDGET_TAGS = [
  'author-profile',
  'buying-checklist',
  'buying-guide',
  'comparison-table',
  'disclosure-note',
  'faq-list',
  'latest-entries',
  'offer-button',
  'product-specs',
  'pros-cons',
  'review-article',
  'review-card',
  'star-rating',
  'testimonial-list',
  'top-picks',
  'verdict-box',
] as const;

/** The tag of a widget. */
export type WidgetTag = (typeof WIDGET_TAGS)[number];
