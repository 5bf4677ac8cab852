import {css} from '../theme/css.js';
import {html, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../i18n/locale.js';
import type {Offer} from '../model/offer.js';
import {dateText} from './date.js';
import {hostName} from './host-name.js';
import {meta, type Piece} from './meta.js';

// Google asks for `sponsored`; `nofollow` is for engines that do not know it.
const PAID = 'sponsored nofollow noopener';

const price = ({price: given, priceCurrency, priceAsOf}: Offer, {words, format}: Locale): Piece =>
  given !== undefined &&
  words.price(typeof given === 'string' ? given : format.money(given, priceCurrency!), dateText(priceAsOf!, format));

/**
 * Paid links to the shops, the first as a button. Every link says what it is: in plain sight, and in its own name.
 *
 * @param product named by every link, for those who hear links out of context
 */
export const offers = (list: readonly Offer[], product: string, locale: Locale): TemplateResult => {
  const {words} = locale;
  const labels = list.map(({label, seller, url}) => label ?? words.checkPrice(seller ?? hostName(url)));
  // Equal texts that lead to different places are told apart by a number.
  const text = (label: string, i: number): string => (labels.indexOf(label) < i ? `${label} (${i + 1})` : label);
  return html`
    <ul class="offers">
      ${list.map(
        (offer, i) => html`
          <li>
            <a
              class=${i ? 'other' : 'btn'}
              part="cta"
              href=${offer.url}
              rel=${PAID}
              aria-label=${words.paidLinkTo(text(labels[i]!, i), product)}
              ><span .textContent=${text(labels[i]!, i)}></span
            ></a>
            ${meta([words.paidLink, offer.note, price(offer, locale), offer.availability && words.availability[offer.availability]], 'note')}
          </li>
        `,
      )}
    </ul>
  `;
};

export const offersStyles: string = css`
  .offers > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1em;
    padding-block: 0.3em;
  }
  .offers .meta {
    flex: 1 1 12em;
  }
  .offers a > span::after {
    content: ' ↗';
    content: ' ↗' / '';
  }
  .btn {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.5em 1.15em;
    border: 1px solid;
    border-radius: calc(var(--_radius) * 0.75);
    line-height: 1.2;
    text-decoration: none;
  }
  @supports (color: oklch(from red l c h)) {
    .btn {
      background: var(--_accent);
    }
    .btn > span {
      color: var(--_on-accent);
    }
  }
`;
