import * as expected from './expected.js';
import {filledList, optional, rule, shape, type InputOf, type ModelOf} from './schema.js';
import {count, line, url} from './values.js';
import {testimonialShape} from './testimonial.js';

/** Selection of the testimonials that are shown. */
const selectionShape = rule(
  shape({
    /** Number of testimonials shown. @example 3 */
    shown: count,
    /** Number of all testimonials. @example 41 */
    total: count,
    /** Criterion of the selection. @example "the most recent ones" */
    basis: optional(line),
  }),
  '',
  expected.selection,
  ({shown, total}) => shown <= total,
);

/** Schema of a list of testimonials. */
export const testimonialsShape = shape({
  /** Testimonials, in order. @example [{"quote": "Boils fast, pours slow.", "author": "Tom W."}] */
  testimonials: filledList(testimonialShape),
  /** Title of the list. @example "What readers say" */
  title: optional(line),
  /** Number of quotes that are shown at first, with a way to show all. @example 3 */
  limit: optional(count),
  /** Selection of these testimonials among all. @example {"shown": 3, "total": 41, "basis": "the most recent ones"} */
  selection: optional(selectionShape),
  /** Page that explains how testimonials are collected and checked. @example "/how-i-collect-reviews" */
  policyUrl: optional(url),
});

/** A list of testimonials. */
export type TestimonialsInput = InputOf<typeof testimonialsShape>;
/** A checked list of testimonials. */
export type Testimonials = ModelOf<typeof testimonialsShape>;
