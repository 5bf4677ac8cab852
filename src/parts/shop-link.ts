import {html, nothing, type TemplateResult} from 'lit/html.js';
import {isPaid, withTag, type Offer} from '../model/offer.js';
import type {Context} from '../view/context.js';
import {inNewTab, paidName} from './link-words.js';

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

/** Returns an address as it is printed: without what follows its path, and with places where it may break. */
const printed = (url: string): string =>
  url.replaceAll(/^\w+:\/\/(?:www\.)?|\/?[?#].*$/g, '').replaceAll(/[./]/g, '\u200B$&');

interface ButtonLook {
  readonly isFilled: boolean;
  /** The text that readers see on it. */
  readonly text: string;
  /** Its name out of context, which contains the text. */
  readonly name: string;
}

/**
 * Shows the link to a shop. Google asks for `sponsored` on paid links; `nofollow` is for search engines that do not know it.
 *
 * @param content what readers see
 * @param name what the link is called out of context, which contains what is seen
 */
export const shopLink = (
  offer: Offer,
  product: string | undefined,
  {look, part, name}: {readonly look: string; readonly part: string; readonly name: string},
  content: TemplateResult,
  context: Context,
): TemplateResult => {
  const {locale, settings, mark, isMarkedUp} = context;
  const isLinkPaid = isPaid(offer);
  const hasTab = isLinkPaid && settings.newTab;
  const paid = isLinkPaid && !isMarkedUp && paidName(name, product, locale);
  const link = html`<a
    class=${look}
    part=${part}
    href=${withTag(offer.url, settings)}
    target=${hasTab ? '_blank' : nothing}
    rel=${isLinkPaid ? 'sponsored nofollow noopener' : nothing}
    aria-label=${paid ? (hasTab ? inNewTab(paid, locale) : paid) : nothing}
    data-address=${isMarkedUp ? nothing : printed(offer.url)}
    data-seller=${offer.seller ?? nothing}
    data-product=${product ?? nothing}
    >${content}${hasTab && isMarkedUp ? html`<span .textContent=${inNewTab('', locale)}></span>` : nothing}</a
  >`;
  return mark('url', link);
};

/** Shows the link to a shop as a button. */
export const button = (
  offer: Offer,
  product: string | undefined,
  {isFilled, text, name}: ButtonLook,
  context: Context,
): TemplateResult =>
  shopLink(
    offer,
    product,
    {look: isFilled ? 'btn filled' : 'btn', part: 'cta', name},
    breakable(text, context),
    context,
  );
