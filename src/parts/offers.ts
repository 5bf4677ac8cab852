import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../i18n/locale.js';
import type {Offer} from '../model/offer.js';
import {PAID} from '../model/rel.js';
import {dateText} from './date.js';
import {distinct} from '../model/distinct.js';
import {hostName} from '../model/host-name.js';
import {meta, type Piece} from './meta.js';
import {phrase} from './phrase.js';

const price = ({price: given, priceCurrency, priceAsOf}: Offer, {words, format}: Locale): Piece =>
  given !== undefined &&
  words.price(typeof given === 'string' ? given : format.money(given, priceCurrency!), dateText(priceAsOf!, format));

/**
 * Paid links to the shops, the first as a button. Every link says what it is: in plain sight, and in its own name.
 *
 * @param product named by every link, for those who hear links out of context
 */
export const offers = (list: readonly Offer[], product: string | undefined, locale: Locale): TemplateResult => {
  const {words} = locale;
  const labels = list.map(({label, seller, url}) => label ?? words.checkPrice(seller ?? hostName(url)));
  const texts = distinct(labels);
  return html`
    <ul class="offers">
      ${list.map(
        (offer, i) => html`
          <li class="row">
            <a
              class=${i ? nothing : 'btn'}
              part="cta"
              href=${offer.url}
              rel=${PAID}
              aria-label=${words.paidLinkTo(texts[i]!, product)}
              data-seller=${offer.seller ?? nothing}
              data-product=${product ?? nothing}
              ><span .textContent=${texts[i]!}></span
            ></a>
            ${meta([words.paidLink, offer.note && phrase(offer.note), price(offer, locale), offer.availability && words.availability[offer.availability]], 'note')}
          </li>
        `,
      )}
    </ul>
  `;
};
