import {html, nothing, type TemplateResult} from 'lit/html.js';
import {picks as english} from '../../i18n/en.js';
import {uniqueAnchors} from '../../model/anchors.js';
import type {Picks, TopPick} from '../../model/picks.js';
import {award} from '../../parts/award.js';
import {by} from '../../parts/by.js';
import {title} from '../../parts/heading.js';
import {indexOfMain, offer} from '../../parts/offer.js';
import {meta} from '../../parts/meta.js';
import {picture} from '../../parts/picture.js';
import {prose} from '../../parts/prose.js';
import {rating} from '../../parts/rating.js';
import {phrase} from '../../parts/text.js';
import type {Context, View} from '../../view/context.js';

/** Shows the name as a link: to the address that is given, else to the review card of that name. */
const nameLink = ({of, name, href}: TopPick, anchor: string, context: Context): TemplateResult => {
  const {mark, withHiddenFields} = context;
  const text = withHiddenFields({of}, mark('name', name));
  const link = html`<a href=${href ?? `#${anchor}`} .textContent=${text}></a>`;
  return href === undefined ? link : mark('href', link);
};

const pick = (item: TopPick, rank: number, anchor: string, isFilled: boolean, context: Context): TemplateResult => {
  const {mark} = context;
  return mark(
    'items',
    html`
      <li part="item">
        <div class="shot">
          <span class="chip" aria-hidden="true"><span .textContent=${context.locale.format.number(rank)}></span></span>
          ${item.image ? picture('image', item.image, context, 240) : nothing}
        </div>
        <div class="what">
          <p class="name" part="name">${nameLink(item, anchor, context)}</p>
          ${meta([item.by && by(item.by, context)])} ${item.award ? award(item.award, context) : nothing}
          ${item.rating ? rating('rating', item.rating, context, true) : nothing}
          ${item.summary ? html`<p part="summary">${mark('summary', phrase(item.summary), item.summary)}</p>` : nothing}
        </div>
        ${item.offer ? offer('offer', item.offer, item.name, context, 'near', isFilled) : nothing}
      </li>
    `,
  );
};

/** The best of several products, in order. */
export const picksView: View<Picks> = ({items, title: heading, methodology}, context) => {
  const main = indexOfMain(items.map(({offer}) => offer));
  const anchorFor = uniqueAnchors();
  return html`<section
    class="root card"
    part="card"
    aria-label=${heading ?? context.locale.own(english).topPicks}
    data-candor
  >
    ${heading ? html`<div class="head">${title(context.level, context.mark('title', heading))}</div>` : nothing}
    <div class="inner stack">
      <ol class="picks">
        ${items.map((item, i) => pick(item, i + 1, anchorFor(item.name), i === main, context))}
      </ol>
      ${prose('methodology', methodology, 'method', context)}
    </div>
  </section>`;
};
