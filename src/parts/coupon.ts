import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Coupon} from '../model/coupon.js';
import type {Context} from '../view/context.js';
import {meta} from './meta.js';
import {untilFact} from './price.js';
import {phrase} from './text.js';

/** Shows the coupon of an offer, if it has one: the benefit, and the code, which can be copied. Without a script it can be selected. */
export const coupon = (given: Coupon | undefined, context: Context): TemplateResult | typeof nothing => {
  if (!given) return nothing;
  const {locale, mark} = context;
  const {words} = locale;
  const {code, text, validUntil} = given;
  return mark(
    'coupon',
    html`<div class="coupon" part="coupon">
      <div>
        <p>${text ? mark('text', phrase(text), text) : words.coupon}</p>
        ${meta([untilFact('validUntil', validUntil, context)])}
      </div>
      <p>
        <code .textContent=${mark('code', code)}></code>
        <button type="button" name="copy" part="button" data-copied=${words.copied} .textContent=${words.copy}></button>
        <span class="small" role="status"></span>
      </p>
    </div>`,
  );
};
