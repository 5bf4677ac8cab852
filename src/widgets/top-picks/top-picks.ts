import {html, type TemplateResult} from 'lit/html.js';
import {picks as english} from '../../i18n/en.js';
import type {Locale} from '../../i18n/locale.js';
import {picksShape, type Picks, type PicksInput, type TopPick} from '../../model/picks.js';
import {slug} from '../../model/slug.js';
import type {Schema} from '../../model/schema.js';
import {award} from '../../parts/award.js';
import {title} from '../../parts/heading.js';
import {link} from '../../parts/link.js';
import {offers} from '../../parts/offers.js';
import {phrase} from '../../parts/phrase.js';
import {picture} from '../../parts/picture.js';
import {prose} from '../../parts/prose.js';
import {rating} from '../../parts/rating.js';
import {when} from '../../parts/when.js';
import {awardStyles, offersStyles, pictureStyles, ratingStyles} from '../../parts/styles.js';
import {followAnchors} from '../../widget/anchors.js';
import {announceOfferClicks} from '../../widget/offer-click.js';
import {Widget} from '../../widget/widget.js';
import {topPicksStyles} from './styles.js';

/**
 * The best of several products, in order: what each was chosen for, its rating, why in one line, and where it can be
 * bought. Each name leads to its review card on the page.
 *
 * @summary A ranked list, with links to the reviews.
 * @fires {CustomEvent<OfferClick>} candor-offer-click - A link to a shop was clicked, and is about to be followed. It bubbles, out of shadow roots too; cancelling it keeps the link from being followed. `detail` has the `url`, the `seller` and the `product` where the data names them, and the `position` among the links of the widget, from 1. Nothing is sent anywhere.
 * @csspart card - The whole list.
 * @csspart heading - Its heading.
 * @csspart item - One of the picks.
 * @csspart name - Its name.
 * @csspart award - What it was chosen for.
 * @csspart rating - Stars, and the rating as text.
 * @csspart summary - Why, in one line.
 * @csspart image - Its picture.
 * @csspart method - How the picks were made.
 * @csspart cta - The link to a shop, shown as a button.
 * @csspart note - The line below that link: that it is paid, what is promised, the price.
 */
export class TopPicks extends Widget<PicksInput, Picks> {
  static override readonly tag: string = 'top-picks';
  static override readonly shape: Schema = picksShape;
  static override readonly styles: readonly string[] = [
    ...Widget.styles,
    awardStyles,
    ratingStyles,
    pictureStyles,
    offersStyles,
    topPicksStyles,
  ];

  protected override opened(root: ShadowRoot): void {
    super.opened(root);
    followAnchors(root);
    announceOfferClicks(root);
  }

  protected override view({items, title: heading, methodology}: Picks, locale: Locale): TemplateResult {
    return html`
      <section
        class="root card pad stack"
        part="card"
        aria-label=${heading ?? locale.own('picks', english).title}
        data-candor
      >
        ${when(heading, (text) => title(this.headingLevel, text))}
        <ol class="picks">
          ${items.map((item, i) => pick(item, i + 1, locale))}
        </ol>
        ${prose(methodology, 'method')}
      </section>
    `;
  }
}

const pick = (item: TopPick, rank: number, locale: Locale): TemplateResult => {
  const {name, href = `#${slug(name)}`} = item;
  return html`
    <li part="item">
      <span class="rank" aria-hidden="true" .textContent=${locale.format.number(rank)}></span>
      ${when(item.image, picture)}
      <div class="what">
        ${when(item.award, award)}
        <p class="name" part="name">${link(name, href)}</p>
        ${when(item.rating, (given) => rating(given, locale))}
        ${when(item.summary, (text) => html`<p class="small" part="summary">${phrase(text)}</p>`)}
      </div>
      ${when(item.offer, (offer) => offers([offer], name, locale))}
    </li>
  `;
};

declare global {
  interface HTMLElementTagNameMap {
    'top-picks': TopPicks;
  }
}
