import {css} from '../theme/css.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../i18n/locale.js';
import type {Offer} from '../model/offer.js';
import {dateText} from './date.js';
import {hostName} from './host-name.js';
import {when} from './when.js';

// Google asks for `sponsored`; `nofollow` is for engines that do not know it.
const PAID = 'sponsored nofollow noopener';

/** The text of each link. Equal texts that lead to different places are told apart by a number. */
const labels = (offers: readonly Offer[], {words}: Locale): string[] => {
  const seen = new Map<string, number>();
  return offers.map((offer) => {
    const label = offer.label ?? words.checkPrice(offer.seller ?? hostName(offer.url));
    const nth = (seen.get(label) ?? 0) + 1;
    seen.set(label, nth);
    return nth > 1 ? `${label} (${nth})` : label;
  });
};

const priceText = ({price, priceCurrency, priceAsOf}: Offer, {words, format}: Locale): string | undefined => {
  if (price === undefined) return undefined;
  const text = typeof price === 'string' ? price : format.money(price, priceCurrency!);
  return words.price(text, dateText(priceAsOf!, format));
};

/**
 * Paid links to the shops, the first as a button. Every link says what it is: in plain sight, and in its own name.
 *
 * @param product named by every link, for those who hear links out of context
 */
export const offers = (list: readonly Offer[], product: string, locale: Locale): TemplateResult => {
  const {words} = locale;
  const names = labels(list, locale);
  return html`
    <ul class="offers">
      ${list.map(
        (offer, i) => html`
          <li>
            <a class=${i ? nothing : 'btn'} part=${i ? 'link' : 'cta'} href=${offer.url} rel=${PAID}>
              <span .textContent=${names[i]!}></span><span class="vh" .textContent=${words.paidLinkTo(product)}></span>
            </a>
            <ul class="meta small" part="note">
              <li .textContent=${words.paidLink}></li>
              ${when(offer.note, (note) => html`<li .textContent=${note}></li>`)}
              ${when(priceText(offer, locale), (price) => html`<li .textContent=${price}></li>`)}
              ${when(offer.availability, (state) => html`<li .textContent=${words.availability[state]}></li>`)}
            </ul>
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
  }
  .offers > li + li {
    margin-block-start: 0.6em;
  }
  .offers .meta {
    flex: 1 1 12em;
  }
  .offers a::after {
    content: ' ↗';
    content: ' ↗' / '';
  }
  .btn {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.5em 1.15em;
    border: 1px solid currentColor;
    border-radius: calc(var(--_radius) * 0.75);
    line-height: 1.2;
    text-decoration: none;
  }
  .btn:hover {
    opacity: 0.88;
  }
`;
