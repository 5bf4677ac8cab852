import {html, nothing} from 'lit/html.js';
import {review as english} from '../../i18n/en.js';
import type {Specs} from '../../model/specs.js';
import {definitions, facts} from '../../parts/facts.js';
import {title} from '../../parts/heading.js';
import type {View} from '../../view/context.js';

/** The facts about a product, a line each. */
export const specsView: View<Specs> = ({title: heading, specs}, context) => {
  const {locale, level, mark} = context;
  const {specs: details} = locale.own(english);
  return html`
    <section class="root card" part="card" aria-label=${heading ?? nothing} data-candor>
      <div class="pad stack">
        ${title(level, heading ? mark('title', heading) : details)} ${definitions(facts('specs', specs, context))}
      </div>
    </section>
  `;
};
