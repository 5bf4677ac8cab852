import {html, nothing} from 'lit/html.js';
import {review as english} from '../../i18n/en.js';
import type {ProsCons} from '../../model/pros-cons.js';
import {title} from '../../parts/heading.js';
import {prosCons} from '../../parts/pros-cons.js';
import type {View} from '../../view/context.js';

/** Advantages and disadvantages, side by side where there is room. Without a title, their headings take its level. */
export const prosConsView: View<ProsCons> = ({title: heading, pros, cons}, context) => {
  const {locale, level, mark} = context;
  const words = locale.own(english);
  return html`
    <section class="root card" part="card" aria-label=${heading ?? nothing} data-candor>
      <div class="pad stack">
        ${heading ? title(level, mark('title', heading)) : nothing}
        ${prosCons(
          heading ? context : {...context, level: level - 1},
          ['pros', 'pros', words.pros, pros],
          ['cons', 'cons', words.cons, cons],
        )}
      </div>
    </section>
  `;
};
