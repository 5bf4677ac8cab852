import {html, type TemplateResult} from 'lit';
import {SHAPES, type WidgetTag} from '../model/shapes.js';
import {docs, widgetNameOf} from './docs.js';
import type {Form} from './field.js';

/** The widgets in the order in which authors need them. */
const ORDER: readonly WidgetTag[] = [
  'review-card',
  'testimonial-list',
  'top-picks',
  'comparison-table',
  'verdict-box',
  'offer-button',
  'disclosure-note',
  'star-rating',
  'pros-cons',
  'product-specs',
  'buying-guide',
  'buying-checklist',
  'faq-list',
  'author-profile',
  'latest-entries',
  'review-article',
];
const TAGS = [...ORDER, ...(Object.keys(SHAPES) as WidgetTag[]).filter((tag) => !ORDER.includes(tag))];

/** Returns the part of the page in which a widget is chosen. */
export const chooserOf = ({store, announce}: Form, isOpen: boolean): TemplateResult => {
  const choose = (tag: WidgetTag, {target}: Event): void => {
    const details = (target as Element).closest('details')!;
    details.open = false;
    details.querySelector('summary')!.focus();
    store.choose(tag);
    announce(`${widgetNameOf(tag)}: the form is ready.`);
  };
  const {tag: current} = store.work;
  return html`<details class="chooser" ?open=${isOpen}>
    <summary>
      <span><small>You make a</small><strong>${widgetNameOf(current)}</strong></span>
      <span class="change">Choose another</span>
    </summary>
    <ul>
      ${TAGS.map(
        (tag) =>
          html`<li>
            <button
              type="button"
              aria-pressed=${tag === current ? 'true' : 'false'}
              @click=${(event: Event) => choose(tag, event)}
            >
              <strong>${widgetNameOf(tag)}</strong>
              <span>${docs().summaries[tag]}</span>
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
};
