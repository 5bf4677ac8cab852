import {html} from 'lit/html.js';
import {checklist as english} from '../../i18n/en.js';
import type {Checklist} from '../../model/checklist.js';
import {checks, progress} from '../../parts/checks.js';
import {title} from '../../parts/heading.js';
import type {View} from '../../view/context.js';

/** Additional context for the view of a checklist. */
export interface ChecklistContext {
  /** True if the ticks are stored on the reader's device. */
  readonly remember: boolean;
}

/** Things to tick off, with their progress and two buttons. The ticks themselves are in the page. */
export const checklistView: View<Checklist, ChecklistContext> = ({items, title: heading}, context) => {
  const {locale, level, mark, remember} = context;
  const words = locale.own(english);
  const name = heading ?? words.checklist;
  return html`
    <section class="root card pad" part="card" data-candor>
      <div class="tasks" role="group" aria-label=${name}>
        ${title(level, heading ? mark('title', name) : name)} ${checks(items, context)}
        ${progress(items.length, context)}
        <svg
          class="gauge"
          part="progress"
          viewBox=${`0 0 ${items.length} 1`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect class="off" width="100%" height="1" />
          <rect width="0" height="1" />
        </svg>
      </div>
      <div class="actions small">
        <button
          type="button"
          name="reset"
          part="button"
          .textContent=${remember ? words.forget : words.uncheckAll}
        ></button>
        <button type="button" name="print" part="button" .textContent=${words.print}></button>
      </div>
    </section>
  `;
};
