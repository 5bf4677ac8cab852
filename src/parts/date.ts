import {html, type TemplateResult} from 'lit/html.js';
import {readDay} from '../model/date.js';
import type {Context} from '../view/context.js';

/** Returns a date in the language of the page; one that cannot be read stays as it was written. */
export const dateText = (field: string, written: string, {locale: {format}, mark}: Context): string => {
  const day = readDay(written);
  return mark(field, day ? format.date(day.midnight) : written, written);
};

/** Shows a date, within a sentence where one is given, with `datetime` where the date could be read. */
export const time = (
  field: string,
  written: string,
  context: Context,
  sentence = (date: string): string => date,
): TemplateResult => {
  const text = sentence(dateText(field, written, context));
  const day = readDay(written);
  return day ? html`<time datetime=${day.iso} .textContent=${text}></time>` : html`<span .textContent=${text}></span>`;
};
