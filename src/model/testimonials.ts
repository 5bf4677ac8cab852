import * as v from 'valibot';
import {count, filledList, optional, shape, text, url} from './field.js';
import {testimonialShape} from './testimonial.js';

export const testimonialsShape = shape({
  /** The quotes, in the order in which they are shown. @example [{"quote": "Boils fast, pours slow.", "author": "Tom W."}] */
  testimonials: filledList(testimonialShape),
  /** The heading. @example "What readers say" */
  title: optional(text),
  /** How these quotes were chosen among all that there are. @example {"shown": 3, "total": 41, "basis": "the most recent ones"} */
  selection: optional(
    v.pipe(
      shape({
        /** How many are shown. @example 3 */
        shown: count,
        /** How many there are. @example 41 */
        total: count,
        /** By what they were chosen. @example "the most recent ones" */
        basis: optional(text),
      }),
      v.check(({shown, total}) => shown <= total, 'shown no larger than total'),
    ),
  ),
  /** A page that says how quotes are collected and checked. @example "/how-i-collect-reviews" */
  policyUrl: optional(url),
});

/** A list of testimonials. */
export type TestimonialsInput = v.InferInput<typeof testimonialsShape>;
/** A checked list of testimonials. */
export type Testimonials = v.InferOutput<typeof testimonialsShape>;
