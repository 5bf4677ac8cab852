import {html, type TemplateResult} from 'lit/html.js';
import {phrase} from './phrase.js';
import {subheading} from './heading.js';

/** A part of a widget under its own heading. The name of the part is also its class. */
export const block = (level: number, heading: string, name: string, content: unknown): TemplateResult => html`
  <div class=${name} part=${name}>${subheading(level, heading)} ${content}</div>
`;

/** Such a part that is a list of short texts, such as pros or cons. */
export const items = (level: number, heading: string, name: string, texts: readonly string[]): TemplateResult =>
  block(
    level,
    heading,
    name,
    html`<ul>
      ${texts.map((text) => html`<li>${phrase(text)}</li>`)}
    </ul>`,
  );
