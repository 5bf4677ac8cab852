import {html, nothing, type TemplateResult} from 'lit/html.js';
import {isAvailable, isPaid, type Offer} from '../model/offer.js';
import {readPrice} from '../model/price.js';
import {shopName} from '../model/shop-name.js';
import type {Context} from '../view/context.js';
import {time} from './date.js';
import {checkPrice, paidName} from './link-words.js';
import {meta, type Fact} from './meta.js';
import {isPlain, phrase} from './text.js';

/** Length of the longest price that stays on one line. */
const SHORT = 16;

/** Returns the name of a shop, as far as the offer or its address says it. */
export const nameOf = ({seller, url}: Offer, {mark}: Context): string | undefined =>
  seller === undefined ? shopName(url) : mark('seller', seller);

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

/** Shows a price; one that is short stays on its line. */
export const amount = (
  {price, priceCurrency}: Offer,
  look: string,
  context: Context,
): TemplateResult | typeof nothing => {
  if (price === undefined) return nothing;
  const text = amountText(price, priceCurrency, context);
  return html`<b class=${text.length > SHORT ? look : `${look} nb`} .textContent=${text}></b>`;
};

const stock = (offer: Offer, {locale, mark}: Context): TemplateResult | undefined =>
  offer.availability &&
  html`<span
    class=${isAvailable(offer) ? 'stock' : 'stock out'}
    .textContent=${mark('availability', locale.words[offer.availability], offer.availability)}
  ></span>`;

/** Shows the availability among other facts, whose dot is drawn before it. */
export const stockFact = (given: Offer, context: Context): Fact =>
  given.availability && html`<span>${stock(given, context)}</span>`;

/** Shows the promise of a shop. */
export const noteText = ({note}: Offer, {mark}: Context): Fact =>
  note && (isPlain(note) ? mark('note', note) : mark('note', phrase(note), note));

/** Shows the date of a price, alone where there is little room. */
export const dateFact = ({price, priceAsOf}: Offer, context: Context, isShort = false): Fact =>
  price !== undefined &&
  time(
    'priceAsOf',
    priceAsOf!,
    context,
    isShort ? undefined : (date) => context.locale.say(context.locale.words.priceAsOf, {date}),
  );

/** Fields that are in the data and not in what is shown of an offer. */
export const hiddenOf = ({price, priceCurrency, priceAsOf, priceSource, noteAsOf}: Offer) => ({
  priceSource,
  noteAsOf,
  ...(price === undefined && {priceCurrency, priceAsOf}),
});

/** Shows a text in which the name of a host breaks only before a dot. */
export const breakable = (text: string, context: Context): TemplateResult =>
  context.isMarkedUp || !/\S\.\S/.test(text)
    ? html`<span .textContent=${text}></span>`
    : html`<span
        >${text
          .split(/(?=\.\S)/)
          .map((part, i) =>
            i ? html`<wbr /><span .textContent=${part}></span>` : html`<span .textContent=${part}></span>`,
          )}</span
      >`;

interface ButtonLook {
  readonly isFilled: boolean;
  /** What readers see on it. */
  readonly text: string;
  /** What it is called out of context, which contains what is seen. */
  readonly name: string;
}

/**
 * Shows the link to a shop. Google asks for `sponsored` on paid links; `nofollow` is for search engines that do not know it.
 */
export const button = (
  offer: Offer,
  product: string | undefined,
  {isFilled, text, name}: ButtonLook,
  context: Context,
): TemplateResult => {
  const isLinkPaid = isPaid(offer);
  return html`<a
    class=${isFilled ? 'btn filled' : 'btn'}
    part="cta"
    data-field="url"
    href=${offer.url}
    rel=${isLinkPaid ? 'sponsored nofollow noopener' : nothing}
    aria-label=${isLinkPaid ? paidName(name, product, context.locale) : nothing}
    data-address=${offer.url.replaceAll(/^\w+:\/\/(?:www\.)?|\/?[?#].*$/g, '')}
    data-seller=${offer.seller ?? nothing}
    data-product=${product ?? nothing}
    >${breakable(text, context)}</a
  >`;
};

/** Says in plain sight that links are paid. To the ear, their names say it. HTML without looks leaves the bound attribute out. */
export const paidNote = (text: string): TemplateResult =>
  html`<span aria-hidden=${'true'} .textContent=${text}></span>`;

/** Finds the offer whose button is filled: the preferred one, or the first that is available if that one is not. */
export const indexOfMain = (list: readonly (Offer | undefined)[], preferred = 0): number => {
  const first = list.findIndex(isAvailable);
  return first < 0 || isAvailable(list[preferred]) ? preferred : first;
};

/**
 * Shows an offer: its price, a button, and below them that the link is paid.
 *
 * @param look `near` in a narrow column, where the name of the shop is the text of the button; `wide` where the button need
 *   not fill the line
 * @param product named by the link, for those who hear it out of context
 */
export const offer = (
  field: string,
  given: Offer,
  product: string | undefined,
  context: Context,
  look: 'near' | 'wide' | '' = '',
  isFilled = true,
): TemplateResult => {
  const {locale, mark, withHiddenFields} = context;
  const {words} = locale;
  const {label, seller} = given;
  const isNear = look === 'near';
  const hasPrice = given.price !== undefined;
  const name = nameOf(given, context);
  const text = label === undefined ? checkPrice(name, locale) : mark('label', label);
  const isShort = isNear && label === undefined && name !== undefined;
  const hidden = {...hiddenOf(given), ...(label !== undefined && {seller})};
  const shown = isShort ? (hasPrice ? name : words.checkPrice) : text;
  return mark(
    field,
    html`
      <div class=${look ? `buy ${look}` : 'buy'}>
        ${hasPrice ? html`<p class="price">${amount(given, '', context)} ${stock(given, context)}</p>` : nothing}
        ${button(
          given,
          product,
          {
            isFilled,
            text: withHiddenFields(hidden, shown),
            name: label ?? checkPrice(seller ?? shopName(given.url), locale),
          },
          context,
        )}
        ${meta(
          [
            isPaid(given) && paidNote(words.paidLink),
            isShort && !hasPrice && name,
            !hasPrice && stockFact(given, context),
            dateFact(given, context, isNear),
            noteText(given, context),
          ],
          'note',
        )}
      </div>
    `,
  );
};
