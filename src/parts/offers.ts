import {html, nothing, type TemplateResult} from 'lit/html.js';
import {distinct} from '../model/distinct.js';
import {hostName} from '../model/host-name.js';
import type {Offer} from '../model/offer.js';
import {readPrice} from '../model/price.js';
import type {Context} from '../view/context.js';
import {dateText} from './date.js';
import {meta} from './meta.js';
import {isPlain, phrase} from './text.js';

/** Returns the text of a link to a shop. */
const labelOf = ({label, seller, url}: Offer, {locale: {words}, mark}: Context): string =>
  label === undefined
    ? words.checkPrice(seller === undefined ? hostName(url) : mark('seller', seller))
    : mark('label', label);

/** Returns a price in its currency. A text that names no currency gets the code. */
const amountText = (price: string | number, code: string | undefined, context: Context): string => {
  const {locale, mark, markScalar, withHiddenFields} = context;
  const written = `${price}`;
  const value = typeof price === 'string' ? readPrice(price) : price;
  const isRead = code !== undefined && value !== undefined;
  const shown = isRead ? locale.format.money(value, code, price === written && /[.,]\d\d?\s*$/.test(price)) : written;
  const text = markScalar('price', shown, price);
  return isRead || !code || !/\d/.test(written) || /\p{Sc}/u.test(written) || written.toUpperCase().includes(code)
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
  isFirst: boolean,
  suffix: string,
  name: string,
  product: string | undefined,
  context: Context,
): TemplateResult => {
  const {locale, mark, withHiddenFields} = context;
  const {words} = locale;
  const {availability} = offer;
  const label = labelOf(offer, context) + suffix;
  return html`
    <li class="row">
      <a
        class=${isFirst ? 'btn' : nothing}
        part="cta"
        data-field="url"
        href=${offer.url}
        rel="sponsored nofollow noopener"
        aria-label=${words.paidLinkTo(name, product)}
        data-seller=${offer.seller ?? nothing}
        data-product=${product ?? nothing}
        ><span .textContent=${withHiddenFields(hiddenOf(offer), label)}></span
      ></a>
      ${meta(
        [
          words.paidLink,
          noteText(offer, context),
          priceText(offer, context),
          availability && mark('availability', words.availability[availability], availability),
        ],
        'note',
      )}
    </li>
  `;
};

/**
 * Shows paid links to shops, the first as a button. Every link says what it is: in plain sight, and in its own name.
 *
 * @param product named by every link, for those who hear links out of context
 */
export const offers = (
  field: string,
  list: readonly Offer[],
  product: string | undefined,
  context: Context,
): TemplateResult => {
  const {words} = context.locale;
  const labels = list.map(({label, seller, url}) => label ?? words.checkPrice(seller ?? hostName(url)));
  const names = distinct(labels);
  return html`<ul class="offers">
    ${list.map((offer, i) => {
      const name = names[i]!;
      const suffix = name.slice(labels[i]!.length);
      return context.mark(field, offerItem(offer, !i, suffix, name, product, context));
    })}
  </ul>`;
};
