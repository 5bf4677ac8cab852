import {html, nothing, type TemplateResult} from 'lit/html.js';
import {distinct} from '../model/distinct.js';
import {isAvailable, isPaid, type Offer} from '../model/offer.js';
import {readPrice} from '../model/price.js';
import {shopName} from '../model/shop-name.js';
import {noMarks, type Context} from '../view/context.js';
import {dateText} from './date.js';
import {meta} from './meta.js';
import {isPlain, phrase} from './text.js';

/** Returns the text of a link to a shop. */
const labelOf = ({label, seller, url}: Offer, {locale: {words}, mark}: Context): string =>
  label === undefined
    ? words.checkPrice(seller === undefined ? shopName(url) : mark('seller', seller))
    : mark('label', label);

/** Returns a price in its currency. A text that names no currency gets the code. */
const amountText = (price: string | number, code: string | undefined, context: Context): string => {
  const {locale, mark, markScalar, withHiddenFields} = context;
  const value = typeof price === 'string' ? readPrice(price) : price;
  const isRead = code !== undefined && !Number.isNaN(value);
  const written = `${price}`;
  const hasDecimals = price === written && /[.,]\d\d?\s*$/.test(written);
  const text = markScalar('price', isRead ? locale.format.money(value, code, hasDecimals) : written, price);
  return isRead || !code || new RegExp(`${code}|\\p{Sc}|^\\D*$`, 'iu').test(written)
    ? withHiddenFields({priceCurrency: code}, text)
    : `${text} ${mark('priceCurrency', code)}`;
};

const priceText = ({price, priceCurrency, priceAsOf}: Offer, context: Context): string | undefined =>
  price === undefined
    ? undefined
    : context.locale.words.price(amountText(price, priceCurrency, context), dateText('priceAsOf', priceAsOf!, context));

const noteText = ({note}: Offer, {mark}: Context): TemplateResult | string | undefined =>
  note && (isPlain(note) ? mark('note', note) : mark('note', phrase(note), note));

/** Fields that are in the data and not in what is shown of an offer. */
const hiddenOf = ({label, seller, price, priceCurrency, priceAsOf, priceSource, noteAsOf}: Offer) => ({
  priceSource,
  noteAsOf,
  ...(label !== undefined && {seller}),
  ...(price === undefined && {priceCurrency, priceAsOf}),
});

// Google asks for `sponsored` on paid links; `nofollow` is for search engines that do not know it.
const offerItem = (
  offer: Offer,
  look: string | typeof nothing,
  suffix: string,
  name: string,
  product: string | undefined,
  context: Context,
): TemplateResult => {
  const {locale, mark, withHiddenFields} = context;
  const {words} = locale;
  const {availability} = offer;
  const label = labelOf(offer, context) + suffix;
  const isLinkPaid = isPaid(offer);
  return html`
    <li class="row">
      <a
        class=${look}
        part="cta"
        data-field="url"
        href=${offer.url}
        rel=${isLinkPaid ? 'sponsored nofollow noopener' : nothing}
        aria-label=${isLinkPaid ? words.paidLinkTo(name, product) : nothing}
        data-seller=${offer.seller ?? nothing}
        data-product=${product ?? nothing}
        ><span .textContent=${withHiddenFields(hiddenOf(offer), label)}></span
      ></a>
      ${meta(
        [
          isLinkPaid && words.paidLink,
          noteText(offer, context),
          priceText(offer, context),
          availability && mark('availability', words.availability[availability], availability),
        ],
        'note',
      )}
    </li>
  `;
};

/** Finds the offer whose button is filled: the preferred one, or the first that is available if that one is not. */
export const indexOfMain = (list: readonly (Offer | undefined)[], preferred = 0): number => {
  const first = list.findIndex(isAvailable);
  return first < 0 || isAvailable(list[preferred]) ? preferred : first;
};

/**
 * Shows paid links to shops, one as a button. Every link says what it is: in plain sight, and in its own name.
 *
 * @param product named by every link, for those who hear links out of context
 * @param isFilled whether the button is filled
 */
export const offers = (
  field: string,
  list: readonly Offer[],
  product: string | undefined,
  context: Context,
  isFilled = true,
): TemplateResult => {
  const labels = list.map((offer) => labelOf(offer, {...context, ...noMarks}));
  const names = distinct(labels);
  const main = indexOfMain(list);
  return html`<ul class="offers">
    ${list.map((offer, i) => {
      const name = names[i]!;
      const suffix = name.slice(labels[i]!.length);
      const look = i === main ? (isFilled ? 'btn filled' : 'btn') : nothing;
      return context.mark(field, offerItem(offer, look, suffix, name, product, context));
    })}
  </ul>`;
};
