import * as expected from './expected.js';
import {filledList, optional, rule, shape, type InputOf, type ModelOf} from './schema.js';
import {count, line, url} from './values.js';
import {testimonialShape} from './testimonial.js';

/** How some quotes were chosen among all that there are. */
const selectionShape = rule(
  shape({
    /** How many are shown. @example 3 */
    shown: count,
    /** How many there are. @example 41 */
    total: count,
    /** By what they were chosen. @example "the most recent ones" */
    basis: optional(line),
  }),
  '',
  expected.selection,
  ({shown, total}) => shown <= total,
);

export const testimonialsShape = shape({
  /** The quotes, in the order in which they are shown. @example [{"quote": "Boils fast, pours slow.", "author": "Tom W."}] */
  testimonials: filledList(testimonialShape),
  /** The heading. @example "What readers say" */
  title: optional(line),
  /** How these quotes were chosen among all that there are. @example {"shown": 3, "total": 41, "basis": "the most recent ones"} */
  selection: optional(selectionShape),
  /** A page that says how quotes are collected and checked. @example "/how-i-collect-reviews" */
  policyUrl: optional(url),
});

/** A list of testimonials. */
export type TestimonialsInput = InputOf<typeof testimonialsShape>;
/** A checked list of testimonials. */
export type Testimonials = ModelOf<typeof testimonialsShape>;
