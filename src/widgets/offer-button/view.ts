import {html, nothing} from 'lit/html.js';
import type {Offers} from '../../model/offers.js';
import {offers} from '../../parts/offers.js';
import {phrase} from '../../parts/text.js';
import type {View} from '../../view/context.js';

/** Links to shops that sell a product: the first as a button, the others as text. */
export const offersView: View<Offers> = ({of, lead, offers: list, product}, context) => html`
  <div class="root" data-candor>
    ${lead ? html`<p class="sub" part="lead">${context.mark('lead', phrase(lead), lead)}</p>` : nothing}
    ${context.withHiddenFields({of, product}, html`<div>${offers('offers', list, product, context)}</div>`)}
  </div>
`;
