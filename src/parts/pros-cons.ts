import {html, type TemplateResult} from 'lit/html.js';
import type {Context} from '../view/context.js';
import {listBlock} from './block.js';

type Side = readonly [name: string, field: string, heading: string, texts: readonly string[] | undefined];

/** Shows what speaks for something and what against it, side by side where there is room. */
export const prosCons = (context: Context, ...sides: readonly Side[]): TemplateResult => html`
  <div class="columns">
    ${sides.map(([name, field, heading, texts]) => texts && listBlock(heading, name, field, texts, context))}
  </div>
`;
