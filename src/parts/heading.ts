import {html, type TemplateResult} from 'lit/html.js';

type Level = (kind: string, text: string) => TemplateResult;

const LEVELS: readonly Level[] = [
  (kind, text) => html`<h2 class=${kind} part="heading" .textContent=${text}></h2>`,
  (kind, text) => html`<h3 class=${kind} part="heading" .textContent=${text}></h3>`,
  (kind, text) => html`<h4 class=${kind} part="heading" .textContent=${text}></h4>`,
  (kind, text) => html`<h5 class=${kind} part="heading" .textContent=${text}></h5>`,
  (kind, text) => html`<h6 class=${kind} part="heading" .textContent=${text}></h6>`,
];

// A level that is no number is the first.
const index = (level: number): number => Math.min(Math.max((level - 2) | 0, 0), 4);

/** A widget's own heading. Levels outside 2 to 6 are brought inside. */
export const title = (level: number, text: string): TemplateResult => LEVELS[index(level)]!('title', text);

/** A heading within a widget, one level below its own. */
export const subheading = (level: number, text: string): TemplateResult =>
  LEVELS[index(index(level) + 3)]!('sub', text);
