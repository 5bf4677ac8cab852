import {html, type TemplateResult} from 'lit/html.js';
import {subheading} from './heading.js';

/** A heading over a list of short texts, such as pros or cons. */
export const items = (level: number, heading: string, texts: readonly string[], kind: string): TemplateResult => html`
  <div part=${kind}>
    ${subheading(level, heading)}
    <ul class=${kind}>
      ${texts.map((text) => html`<li><span .textContent=${text}></span></li>`)}
    </ul>
  </div>
`;
