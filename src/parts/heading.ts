import {html, type TemplateResult} from 'lit/html.js';

type Level = (kind: string, text: string) => TemplateResult;

const LEVELS: readonly Level[] = [
  (kind, text) => html`<h2 class=${kind} part="heading" .textContent=${text}></h2>`,
  (kind, text) => html`<h3 class=${kind} part="heading" .textContent=${text}></h3>`,
  (kind, text) => html`<h4 class=${kind} part="heading" .textContent=${text}></h4>`,
  (kind, text) => html`<h5 class=${kind} part="heading" .textContent=${text}></h5>`,
  (kind, text) => html`<h6 class=${kind} part="heading" .textContent=${text}></h6>`,
];

const heading = (level: number): Level => LEVELS[Math.min(level, 6) - 2]!;

/** A widget's own heading, of level 2 or more; beyond 6 it is 6. */
export const title = (level: number, text: string): TemplateResult => heading(level)('title', text);

/** A heading within a widget, one level below its own. */
export const subheading = (level: number, text: string): TemplateResult => heading(level + 1)('sub', text);
