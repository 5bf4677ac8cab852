/** For frameworks and tools: the classes, the types and the pure functions. Registers nothing. */
export {AuthorProfile} from './widgets/author-profile/author-profile.js';
export {BuyingChecklist} from './widgets/buying-checklist/buying-checklist.js';
export {ReviewCard} from './widgets/review-card/review-card.js';
export {TestimonialList} from './widgets/testimonial-list/testimonial-list.js';

export {Widget} from './widget/widget.js';
export {version} from './widget/version.js';

export {check, type Checked} from './input/check.js';
export {explain, type Problem} from './input/problem.js';
export {fingerprint} from './input/fingerprint.js';
export {readJson} from './input/json.js';

export {addWords} from './i18n/locale.js';
export type {WidgetWords, Words} from './i18n/words.js';
export type {Format} from './i18n/format.js';

export {checklistShape, type Checklist, type ChecklistInput} from './model/checklist.js';
export {profileShape, type Profile, type ProfileInput} from './model/profile.js';
export {reviewShape, type Review, type ReviewInput} from './model/review.js';
export {testimonialsShape, type Testimonials, type TestimonialsInput} from './model/testimonials.js';
export type {Entry, EntryInput} from './model/entry.js';
export type {Image, ImageInput} from './model/image.js';
export type {Offer, OfferInput} from './model/offer.js';
export type {Person, PersonInput} from './model/person.js';
export type {Rating, RatingInput} from './model/rating.js';
export type {Testimonial, TestimonialInput} from './model/testimonial.js';
