import {html, type TemplateResult} from 'lit/html.js';
import type {Context} from '../view/context.js';
import {atLevel} from '../view/heading-level.js';
import {listItem} from './text.js';

/** Shows a part of a widget under its own heading. The name of the part is also its class. */
export const block = (level: number, heading: string, name: string, content: unknown): TemplateResult =>
  atLevel(
    html`<div class=${name} part=${name}>
      <h3 class="sub" part="heading" .textContent=${heading}></h3>
      ${content}
    </div>`,
    level,
  );

/** Shows the items of a list of short texts. */
export const listItems = (field: string, texts: readonly string[], {mark}: Context): TemplateResult[] =>
  texts.map((text) => mark(field, listItem(text), text));

/** Shows a list of short texts under its own heading, such as pros or cons. */
export const listBlock = (
  heading: string,
  name: string,
  field: string,
  texts: readonly string[],
  context: Context,
): TemplateResult =>
  atLevel(
    html`<div class=${name} part=${name}>
      <h3 class="sub" part="heading" .textContent=${heading}></h3>
      <ul>
        ${listItems(field, texts, context)}
      </ul>
    </div>`,
    context.level,
  );
