import {html, type TemplateResult} from 'lit/html.js';

let marked: ((lit: typeof html, text: string) => unknown) | undefined;

const hasMarks = (text: string): boolean => /[*`\\]|\]\(/.test(text);

/**
 * What stands in a text with marks. Most texts have none: what reads them comes when the first is met.
 *
 * @throws {Promise<void>} while it is on its way; the widget draws when it is there
 */
const content = (text: string): unknown => {
  if (marked) return marked(html, text);
  throw import('./marks.js').then(
    (marks) => {
      ({marked} = marks);
    },
    () => {
      // It cannot come, as in a page opened from a disk: the words are shown without their marks.
      marked = (_, it) => it.replaceAll(/[*`[]|\](\([^)]*\))?|\\(?=\W)/g, '');
    },
  );
};

/** A short text with its marks, as one element. */
export const phrase = (text: string): TemplateResult =>
  hasMarks(text) ? html`<span>${content(text)}</span>` : html`<span .textContent=${text}></span>`;

/** A paragraph with its marks. */
export const paragraph = (text: string): TemplateResult =>
  hasMarks(text) ? html`<p>${content(text)}</p>` : html`<p .textContent=${text}></p>`;
