import type {CSSResult, CSSResultGroup, CSSResultOrNative} from 'lit';
import {WIDGET_TAGS, type WidgetTag} from '../model/widget-tags.js';
import {lightReset, lightStyles} from '../theme/light-styles.js';
import type {Widget} from '../widget/widget.js';
import {AuthorProfile} from '../widgets/author-profile/author-profile.js';
import {BuyingChecklist} from '../widgets/buying-checklist/buying-checklist.js';
import {BuyingGuide} from '../widgets/buying-guide/buying-guide.js';
import {ComparisonTable} from '../widgets/comparison-table/comparison-table.js';
import {DisclosureNote} from '../widgets/disclosure-note/disclosure-note.js';
import {FaqList} from '../widgets/faq-list/faq-list.js';
import {LatestEntries} from '../widgets/latest-entries/latest-entries.js';
import {OfferButton} from '../widgets/offer-button/offer-button.js';
import {ProductSpecs} from '../widgets/product-specs/product-specs.js';
import {ProsCons} from '../widgets/pros-cons/pros-cons.js';
import {ReviewArticle} from '../widgets/review-article/review-article.js';
import {ReviewCard} from '../widgets/review-card/review-card.js';
import {StarRating} from '../widgets/star-rating/star-rating.js';
import {TestimonialList} from '../widgets/testimonial-list/testimonial-list.js';
import {TopPicks} from '../widgets/top-picks/top-picks.js';
import {VerdictBox} from '../widgets/verdict-box/verdict-box.js';

type WidgetClass = Pick<typeof Widget, 'styles' | 'defaultStructuredData' | 'observedAttributes'> & {
  readonly tag: string;
};

const CLASSES: readonly WidgetClass[] = [
  AuthorProfile,
  BuyingChecklist,
  BuyingGuide,
  ComparisonTable,
  DisclosureNote,
  FaqList,
  LatestEntries,
  OfferButton,
  ProductSpecs,
  ProsCons,
  ReviewArticle,
  ReviewCard,
  StarRating,
  TestimonialList,
  TopPicks,
  VerdictBox,
];

/** Returns the class of a widget. */
export const classOf = (tag: WidgetTag): WidgetClass => CLASSES.find((each) => each.tag === tag)!;

const flat = (styles: CSSResultGroup | undefined): CSSResultOrNative[] =>
  Array.isArray(styles) ? styles.flatMap(flat) : styles ? [styles] : [];

const styles = new Map<string, string>();

/** Returns the styles of a widget for a shadow root. */
export const shadowStyles = (tag: WidgetTag): string => {
  let css = styles.get(tag);
  if (css === undefined) {
    css = flat(classOf(tag).styles)
      .map((style) => (style as CSSResult).cssText)
      .join('')
      // A page may be in any encoding, and a style element has no references to characters.
      .replaceAll(/[^\0-\x7F]/gu, (char) => `\\${char.codePointAt(0)!.toString(16)} `);
    styles.set(tag, css);
  }
  return css;
};

const HOSTS = WIDGET_TAGS.join();

const ofPages = new Map<string, string>();

/** Returns the style sheet of a page whose widgets have their content as children. */
export const pageStyles = (tags: readonly WidgetTag[]): string => {
  const key = tags.join();
  let css = ofPages.get(key);
  if (css === undefined) {
    css = [lightReset(HOSTS), ...tags.map((tag) => lightStyles(tag, shadowStyles(tag), HOSTS))].join('');
    ofPages.set(key, css);
  }
  return css;
};
