import {html, type TemplateResult} from 'lit/html.js';
import {items} from './block.js';

type Side = readonly [name: string, heading: string, texts: readonly string[] | undefined];

/** What speaks for something and what against it, beside each other where there is room. */
export const prosCons = (level: number, ...sides: readonly Side[]): TemplateResult => html`
  <div class="columns">${sides.map(([name, heading, texts]) => texts && items(level, heading, name, texts))}</div>
`;
