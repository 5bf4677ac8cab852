import {either, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {date, line, text} from './values.js';

/** Schema of a coupon. */
export const couponShape = either(
  line,
  'code',
  shape({
    /** Code that readers enter at the shop. @example "SLOW10" */
    code: line,
    /** Benefit of the code, with its conditions. @example "10 % off orders over 50 €" */
    text: optional(text),
    /** Last day of the coupon. It is hidden afterwards. @example "2026-11-30" */
    validUntil: optional(date),
  }),
);

/** A coupon of a shop: the code, or an object with the benefit and the last day. */
export type CouponInput = InputOf<typeof couponShape>;
/** A checked coupon. */
export type Coupon = ModelOf<typeof couponShape>;
