/** Entry point for frameworks and tools: classes, types and pure functions. Registers no widgets. */
export {AuthorProfile} from './widgets/author-profile/author-profile.js';
export {BuyingChecklist} from './widgets/buying-checklist/buying-checklist.js';
export {BuyingGuide} from './widgets/buying-guide/buying-guide.js';
export {ComparisonTable} from './widgets/comparison-table/comparison-table.js';
export {DisclosureNote} from './widgets/disclosure-note/disclosure-note.js';
export {FaqList} from './widgets/faq-list/faq-list.js';
export {LatestEntries} from './widgets/latest-entries/latest-entries.js';
export {OfferButton} from './widgets/offer-button/offer-button.js';
export {ProductSpecs} from './widgets/product-specs/product-specs.js';
export {ProsCons} from './widgets/pros-cons/pros-cons.js';
export {ReviewArticle} from './widgets/review-article/review-article.js';
export {ReviewCard} from './widgets/review-card/review-card.js';
export {StarRating} from './widgets/star-rating/star-rating.js';
export {TestimonialList} from './widgets/testimonial-list/testimonial-list.js';
export {TopPicks} from './widgets/top-picks/top-picks.js';
export {VerdictBox} from './widgets/verdict-box/verdict-box.js';

export {Widget} from './widget/widget.js';
export {upgradeCarriers, watchCarriers} from './widget/carriers.js';
export {configure} from './widget/configure.js';
export type {OfferClick} from './widget/offer-click.js';
export type {FoundProblems} from './widget/report.js';
export type {
  KnownTag,
  WidgetAttributes,
  WidgetEvents,
  WidgetListeners,
  WidgetProperties,
  WidgetProps,
  WidgetTags,
} from './widget/tags.js';
export {version} from './widget/version.js';

export {advise, type Advice, type PageLink, type PageText, type Seen} from './author/advice.js';
export {check, type Checked} from './input/check.js';
export type {CardOf} from './model/schema.js';
export {readChildren} from './input/read-children.js';
export {explain, type Problem} from './input/problem.js';
export type {PageSettings} from './input/settings.js';
export {fingerprint} from './input/digest.js';
export {readJson} from './input/read-json.js';
export {readInline, type Marks} from './model/inline.js';
export {slug} from './model/slug.js';

export {toHtml, type HtmlOptions} from './html/to-html.js';
export {FORMS, PLATFORMS, type Form, type Platform} from './html/forms.js';
export {snippet, type Snippet, type SnippetOptions} from './html/snippet.js';
export type {Encoding} from './input/encode.js';
export {addWords} from './i18n/locale.js';
export type {Labels, Message, Words} from './i18n/words.js';
export type {Format} from './i18n/format.js';

export {articleShape, type Article, type ArticleInput, type Block} from './model/article.js';
export {checklistShape, type Checklist, type ChecklistInput} from './model/checklist.js';
export {comparisonShape, type Comparison, type ComparisonInput} from './model/comparison.js';
export type {Coupon, CouponInput} from './model/coupon.js';
export {disclosureShape, type Disclosure, type DisclosureInput} from './model/disclosure.js';
export {faqShape, type Faq, type FaqInput} from './model/faq.js';
export {guideShape, type Guide, type GuideInput} from './model/guide.js';
export {latestShape, type Latest, type LatestInput} from './model/latest.js';
export {offersShape, type Offers, type OffersInput} from './model/offers.js';
export {picksShape, type Picks, type PicksInput, type TopPick} from './model/picks.js';
export {profileShape, type Profile, type ProfileInput} from './model/profile.js';
export {prosConsShape, type ProsCons as ProsConsModel, type ProsConsInput} from './model/pros-cons.js';
export {reviewShape, type Review, type ReviewInput} from './model/review.js';
export {specsShape, type Specs, type SpecsInput} from './model/specs.js';
export {starRatingShape, type StarRating as StarRatingModel, type StarRatingInput} from './model/star-rating.js';
export {testimonialsShape, type Testimonials, type TestimonialsInput} from './model/testimonials.js';
export {verdictShape, type Verdict, type VerdictInput} from './model/verdict.js';
export type {Entry, EntryInput} from './model/entry.js';
export type {Image, ImageInput} from './model/image.js';
export type {Offer, OfferInput} from './model/offer.js';
export type {Prose, ProseInput} from './model/prose.js';
export type {Person, PersonInput} from './model/person.js';
export type {Rating, RatingInput} from './model/rating.js';
export type {Testimonial, TestimonialInput} from './model/testimonial.js';
