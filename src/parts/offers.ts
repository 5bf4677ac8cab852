import {html, nothing, type TemplateResult} from 'lit/html.js';
import {distinct} from '../model/distinct.js';
import {isPaid, type Offer} from '../model/offer.js';
import {noMarks, type Context} from '../view/context.js';
import {checkPrice, view} from './link-words.js';
import {meta} from './meta.js';
import {
  amount,
  breakable,
  button,
  dateFact,
  hiddenOf,
  indexOfMain,
  nameOf,
  noteText,
  offer,
  stockFact,
  paidNote,
} from './offer.js';

/** Returns the date of all prices in a list, if it is the same. */
const commonDate = (list: readonly Offer[]): Offer | undefined => {
  const priced = list.filter(({price}) => price !== undefined);
  const [first] = priced;
  return priced.every(({priceAsOf}) => priceAsOf === first?.priceAsOf) ? first : undefined;
};

/** Shows the shops that sell a product. Every link says what it is: in plain sight, and in its own name. */
export const offers = (
  field: string,
  list: readonly Offer[],
  product: string | undefined,
  context: Context,
): TemplateResult => {
  const [only, second] = list;
  if (only && !second) return offer(field, only, product, context, 'wide');
  const {locale, mark, withHiddenFields} = context;
  const {words} = locale;
  const plain: Context = {...context, ...noMarks};
  const textOf = ({label, price}: Offer, shop?: string): string =>
    label ?? (price === undefined ? checkPrice(shop, locale) : view(shop, locale));
  const shops = distinct(list.map((given) => nameOf(given, plain) ?? ''));
  const names = distinct(list.map((given, i) => textOf(given, nameOf(given, plain) && shops[i])));
  const main = indexOfMain(list);
  const dated = context.isMarkedUp ? undefined : commonDate(list);
  const isAllPaid = list.every(isPaid);
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
                stockFact(given, context),
                noteText(given, context),
                !dated && dateFact(given, context),
              ])}
            </div>
            ${button(given, product, {isFilled: i === main, text, name}, context)}
          </li>`,
        );
      })}
    </ul>
    ${meta([isAllPaid && paidNote(words.paidLinks), dated && dateFact(dated, context)], 'note')}
  `;
};
