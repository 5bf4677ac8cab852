import {html, nothing, type TemplateResult} from 'lit/html.js';
import {distinct} from '../model/distinct.js';
import {isPaid, type Offer} from '../model/offer.js';
import {unmarked, type Context} from '../view/context.js';
import {checkPrice, view} from './link-words.js';
import {coupon} from './coupon.js';
import {meta} from './meta.js';
import {
  conditionFact,
  countriesOf,
  indexOfMain,
  nameOf,
  noteText,
  offer,
  paidNote,
  regionsText,
  stockFact,
} from './offer.js';
import {amount, dateFact, hiddenOf, higherPrice, untilFact} from './price.js';
import {breakable, button, shopLink} from './shop-link.js';

/** Returns the date of all prices in a list, if it is the same. */
const commonDate = (list: readonly Offer[]): Offer | undefined => {
  const priced = list.filter(({price}) => price !== undefined);
  const [first] = priced;
  return priced.every(({priceAsOf}) => priceAsOf === first?.priceAsOf) ? first : undefined;
};

/**
 * Divides offers: those for the reader's country and then those that name none come first, apart from those for others. Where
 * no country is known, or no offer is left, all stay as they are.
 */
export const divideOffers = (
  list: readonly Offer[],
  {isReaderIn}: Context,
): readonly [near: readonly Offer[], elsewhere: readonly Offer[]] => {
  if (!isReaderIn || !list.some(({regions}) => regions)) return [list, []];
  const own = list.filter(({regions}) => regions && isReaderIn(regions));
  const near = [...own, ...list.filter(({regions}) => !regions)];
  return near.length ? [near, list.filter((each) => !near.includes(each))] : [list, []];
};

/** Shows offers for other countries as plain links. */
const linksElsewhere = (
  list: readonly Offer[],
  product: string | undefined,
  context: Context,
): TemplateResult | typeof nothing => {
  const {words, say} = context.locale;
  const links = list.map((given) => {
    const shop = given.label ?? nameOf(given, context) ?? words.checkPrice;
    const name = say(words.linkFor, {text: shop, product: countriesOf(given, context)!});
    return shopLink(given, product, {look: '', part: 'shop', name}, html`<span .textContent=${name}></span>`, context);
  });
  return links.length ? meta([words.otherCountries, ...links], 'note') : nothing;
};

/** Shows the shops that sell a product. Every link says what it is: in plain sight, and in its own name. */
export const offers = (
  field: string,
  all: readonly Offer[],
  product: string | undefined,
  context: Context,
): TemplateResult => {
  const [list, elsewhere] = divideOffers(all, context);
  const [only, second] = all;
  if (only && !second) return offer(field, only, product, context, 'wide');
  const {locale, mark, withHiddenFields} = context;
  const {words} = locale;
  const plain = unmarked(context);
  const textOf = ({label, price}: Offer, shop?: string): string =>
    label ?? (price === undefined ? checkPrice(shop, locale) : view(shop, locale));
  const shops = distinct(list.map((given) => nameOf(given, plain) ?? ''));
  const names = distinct(list.map((given, i) => textOf(given, nameOf(given, plain) && shops[i])));
  const main = indexOfMain(list);
  const dated = context.isMarkedUp ? undefined : commonDate(list);
  const isAllPaid = all.every(isPaid);
  return html`
    <ul class="shops">
      ${list.map((given, i) => {
        const {label, seller} = given;
        const shop = nameOf(given, plain) && shops[i]!;
        const name = names[i]!;
        // Without a shop beside it, the button tells which link it is.
        const shown = shop ? textOf(given) : name;
        const text = withHiddenFields(hiddenOf(given), label === undefined ? shown : mark('label', shown, label));
        return mark(
          field,
          html`<li>
            <div>
              ${
                shop
                  ? html`<b class="seller">${breakable(seller ? mark('seller', shop, seller) : shop, context)}</b>`
                  : nothing
              }
              ${amount(given, 'sum', context)}
              ${meta([
                !isAllPaid && isPaid(given) && paidNote(words.paidLink),
                higherPrice(given, context),
                given.price !== undefined && untilFact('priceValidUntil', given.priceValidUntil, context),
                conditionFact(given, context),
                stockFact(given, context),
                regionsText(given, context),
                noteText(given, context),
                !dated && dateFact(given, context),
              ])}
            </div>
            ${button(given, product, {isFilled: i === main, text, name}, context)} ${coupon(given.coupon, context)}
          </li>`,
        );
      })}
    </ul>
    ${linksElsewhere(elsewhere, product, context)}
    ${meta([isAllPaid && paidNote(words.paidLinks), dated && dateFact(dated, context)], 'note')}
  `;
};
