import {html, nothing, type TemplateResult} from 'lit/html.js';
import {isAvailable, isPaid, type Offer} from '../model/offer.js';
import {shopName} from '../model/shop-name.js';
import type {Context} from '../view/context.js';
import {coupon} from './coupon.js';
import {checkPrice} from './link-words.js';
import {meta, type Fact} from './meta.js';
import {amount, dateFact, hiddenOf, higherPrice, untilFact} from './price.js';
import {breakable, button} from './shop-link.js';
import {isPlain, phrase} from './text.js';

/** Returns the name of a shop, as far as the offer or its address says it. */
export const nameOf = ({seller, url}: Offer, {mark}: Context): string | undefined =>
  seller === undefined ? shopName(url) : mark('seller', seller);

const stock = (offer: Offer, {locale, mark}: Context): TemplateResult | undefined =>
  offer.availability &&
  html`<span
    class="stock ${isAvailable(offer) ? '' : 'out'}"
    .textContent=${mark('availability', locale.words[offer.availability], offer.availability)}
  ></span>`;

/** Shows the price of an offer, the higher one that it is compared with, and whether the product is in stock. */
export const priceLine = (given: Offer, context: Context): TemplateResult =>
  html`<p class="price">
    ${amount(given, '', context)}${given.listPrice === undefined ? nothing : html`&#32;${higherPrice(given, context)}`}
    ${stock(given, context)}
  </p>`;

/** Shows the availability among other facts, whose dot is drawn before it. */
export const stockFact = (given: Offer, context: Context): Fact =>
  given.availability && html`<span>${stock(given, context)}</span>`;

/** Names the countries to which a shop delivers. */
export const countriesOf = ({regions}: Offer, {locale: {format}, mark}: Context): string | undefined =>
  regions && format.list(format.countries(regions).map((name, i) => mark('regions', name, regions[i])));

/** Says to which countries a shop delivers. */
export const regionsText = (given: Offer, context: Context): Fact => {
  const {words, say} = context.locale;
  const countries = countriesOf(given, context);
  return countries && say(words.deliversTo, {countries});
};

/** Shows the condition of the product. */
export const conditionFact = ({condition}: Offer, {locale, mark}: Context): Fact =>
  condition && mark('condition', locale.words[condition], condition);

/** Shows the promise of a shop. */
export const noteText = ({note}: Offer, {mark}: Context): Fact =>
  note && (isPlain(note) ? mark('note', note) : mark('note', phrase(note), note));

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
 * @param look `near` in a narrow column, where the name of the shop is the text of the button; `bare` where the price stands
 *   elsewhere, too; `wide` where the button need not fill the line
 * @param product named by the link, for those who hear it out of context
 */
export const offer = (
  field: string,
  given: Offer,
  product: string | undefined,
  context: Context,
  look: 'near' | 'plain' | 'wide' | '' = '',
  isFilled = true,
): TemplateResult => {
  const {locale, mark, withHiddenFields} = context;
  const {words} = locale;
  const {label, seller} = given;
  const isPlain = look === 'plain';
  const isNear = isPlain || look === 'near';
  const hasPrice = given.price !== undefined;
  const isPriced = hasPrice && !isPlain;
  const name = nameOf(given, context);
  const text = label === undefined ? checkPrice(name, locale) : mark('label', label);
  const isShort = isNear && label === undefined && name !== undefined;
  const shown = isShort ? (hasPrice ? name : words.checkPrice) : text;
  return mark(
    field,
    html`
      <div class=${look ? `buy ${look}` : 'buy'}>
        ${isPriced ? priceLine(given, context) : nothing}
        ${button(
          given,
          product,
          {
            isFilled,
            text: withHiddenFields({...hiddenOf(given), ...(label !== undefined && {seller})}, shown),
            name: label ?? checkPrice(seller ?? shopName(given.url), locale),
          },
          context,
        )}
        ${meta(
          [
            isPaid(given) && paidNote(words.paidLink),
            isShort && !hasPrice && name && breakable(name, context),
            conditionFact(given, context),
            !hasPrice && stockFact(given, context),
            isPriced && dateFact(given, context, isNear),
            isPriced && untilFact('priceValidUntil', given.priceValidUntil, context),
            regionsText(given, context),
            noteText(given, context),
          ],
          'note',
        )}
        ${coupon(given.coupon, context)}
      </div>
    `,
  );
};
