import {html, type TemplateResult} from 'lit/html.js';
import {verdict as english} from '../../i18n/en.js';
import type {Locale} from '../../i18n/locale.js';
import {verdictShape, type Verdict, type VerdictInput} from '../../model/verdict.js';
import type {Schema} from '../../model/schema.js';
import {title} from '../../parts/heading.js';
import {offers} from '../../parts/offers.js';
import {prosCons} from '../../parts/pros-cons.js';
import {prose} from '../../parts/prose.js';
import {score} from '../../parts/rating.js';
import {when} from '../../parts/when.js';
import {offersStyles, prosConsStyles, ratingStyles} from '../../parts/styles.js';
import {announceOfferClicks} from '../../widget/offer-click.js';
import {Widget} from '../../widget/widget.js';
import {verdictBoxStyles} from './styles.js';

/**
 * What the author makes of it all: a rating, a few sentences, whom it suits and whom not, and where it can be bought.
 *
 * @summary The verdict, with its rating.
 * @fires {CustomEvent<OfferClick>} candor-offer-click - A link to a shop was clicked, and is about to be followed. It bubbles, out of shadow roots too; cancelling it keeps the link from being followed. `detail` has the `url`, the `seller` and the `product` where the data names them, and the `position` among the links of the widget, from 1. Nothing is sent anywhere.
 * @csspart card - The whole box.
 * @csspart heading - Its heading, and those inside.
 * @csspart rating - The rating, as a large number, stars and text.
 * @csspart summary - The verdict.
 * @csspart best-for - Whom it suits.
 * @csspart not-for - Whom it does not suit.
 * @csspart cta - The link to the shop, shown as a button.
 * @csspart note - The line beside that link: that it is paid, what is promised, the price.
 */
export class VerdictBox extends Widget<VerdictInput, Verdict> {
  static override readonly tag: string = 'verdict-box';
  static override readonly shape: Schema = verdictShape;
  static override readonly styles: readonly string[] = [
    ...Widget.styles,
    ratingStyles,
    prosConsStyles,
    offersStyles,
    verdictBoxStyles,
  ];

  protected override opened(root: ShadowRoot): void {
    super.opened(root);
    announceOfferClicks(root);
  }

  protected override view(verdict: Verdict, locale: Locale): TemplateResult {
    const {title: heading, bestFor, notFor, offer, product} = verdict;
    const words = locale.own('verdict', english);
    const level = this.headingLevel;
    return html`
      <section class="root card" part="card" aria-label=${heading ?? words.title} data-candor>
        <div class="pad verdict">
          ${when(verdict.rating, (given) => score(given, locale))}
          <div class="said stack">
            ${title(level, heading ?? words.title)} ${prose(verdict.summary, 'summary')}
            ${when(bestFor ?? notFor, () =>
              prosCons(level, ['best-for', locale.words.bestFor, bestFor], ['not-for', words.notFor, notFor]),
            )}
          </div>
        </div>
        ${when(offer, (it) => html`<div class="pad foot">${offers([it], product, locale)}</div>`)}
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verdict-box': VerdictBox;
  }
}
