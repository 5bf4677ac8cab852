import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../i18n/locale.js';
import type {Offer} from '../model/offer.js';
import {readPrice} from '../model/price.js';
import type {Context} from '../view/context.js';
import {time} from './date.js';
import type {Fact} from './meta.js';

/** Length of the longest price that stays on one line. */
const SHORT = 16;

/** Returns an amount in its currency; undefined for one that cannot be read. */
const money = (price: string | number, code: string | undefined, {format}: Locale): string | undefined => {
  const value = typeof price === 'string' ? readPrice(price) : price;
  return code === undefined || Number.isNaN(value)
    ? undefined
    : format.money(value, code, /[.,]\d\d?\s*$/.test(`${price}`));
};

/** Returns a price in its currency. A text that names no currency gets the code. */
const amountText = (price: string | number, code: string | undefined, context: Context): string => {
  const {locale, mark, markScalar, withHiddenFields} = context;
  const read = money(price, code, locale);
  const written = `${price}`;
  const text = markScalar('price', read ?? written, price);
  return read !== undefined || !code || new RegExp(`${code}|\\p{Sc}|^\\D*$`, 'iu').test(written)
    ? withHiddenFields({priceCurrency: code}, text)
    : `${text} ${mark('priceCurrency', code)}`;
};

/** Shows a price; one that is short stays on its line. */
export const amount = (
  {price, priceCurrency, priceFrom}: Offer,
  look: string,
  context: Context,
): TemplateResult | typeof nothing => {
  if (price === undefined) return nothing;
  const {words, say} = context.locale;
  const one = amountText(price, priceCurrency, context);
  const text = priceFrom ? context.mark('priceFrom', say(words.priceFrom, {price: one}), true) : one;
  return html`<b class=${text.length > SHORT ? look : `${look} nb`} .textContent=${text}></b>`;
};

/** Shows the higher price that a price is compared with: what it is, in words, and struck through. */
export const higherPrice = (
  {price, priceCurrency, listPrice, listPriceKind}: Offer,
  context: Context,
): TemplateResult | undefined => {
  if (price === undefined || listPrice === undefined) return undefined;
  const {locale, markScalar, withHiddenFields} = context;
  const [before = '', after = ''] = locale.say(locale.words[listPriceKind!], {price: '\0'}).split('\0');
  const text = markScalar('listPrice', money(listPrice, priceCurrency, locale)!, listPrice);
  return withHiddenFields(
    {listPriceKind},
    html`<span class="was"
      ><span .textContent=${before}></span><s class="nb" .textContent=${text}></s><span .textContent=${after}></span
    ></span>`,
  );
};

/** Shows the date of a price, alone where there is little room. */
export const dateFact = ({price, priceAsOf}: Offer, context: Context, isShort = false): Fact =>
  price !== undefined &&
  time(
    'priceAsOf',
    priceAsOf!,
    context,
    isShort ? undefined : (date) => context.locale.say(context.locale.words.priceAsOf, {date}),
    isShort ? 'medium' : undefined,
  );

/** Shows the last day of a price or a coupon. */
export const untilFact = (field: string, written: string | undefined, context: Context): Fact =>
  written && time(field, written, context, (date) => context.locale.say(context.locale.words.until, {date}));

/** Fields that are in the data and not in what is shown of an offer. */
export const hiddenOf = (offer: Offer) => {
  const {price, priceCurrency, priceAsOf, priceFrom, priceSource, priceValidUntil, listPriceKind, listPrice, noteAsOf} =
    offer;
  return {
    priceSource,
    noteAsOf,
    ...(!priceFrom && {priceFrom}),
    ...(listPrice === undefined && {listPriceKind}),
    ...(price === undefined && {priceCurrency, priceAsOf, priceFrom, priceValidUntil}),
  };
};
