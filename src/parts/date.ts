import {html, type TemplateResult} from 'lit/html.js';
import {readDay, type Day} from '../model/date.js';
import type {Context} from '../view/context.js';

const textOfDay = (
  day: Day | undefined,
  field: string,
  written: string,
  {locale: {format}, mark}: Context,
  isInSentence?: boolean,
  style?: 'medium',
): string => {
  const month = day?.iso[7] ? '' : isInSentence ? '2-digit' : 'long';
  return mark(field, day ? format.date(day.midnight, style, month) : written, written);
};

/** Returns a date in the language of the page; one that cannot be read stays as it was written. */
export const dateText = (
  field: string,
  written: string,
  context: Context,
  isInSentence?: boolean,
  style?: 'medium',
): string => textOfDay(readDay(written), field, written, context, isInSentence, style);

/** Shows a date, with `datetime` where the date could be read, within a sentence where one is given. */
export const time = (
  field: string,
  written: string,
  context: Context,
  sentence?: (date: string) => string,
  style?: 'medium',
): TemplateResult => {
  const day = readDay(written);
  const text = textOfDay(day, field, written, context, !!sentence, style);
  const date = day
    ? html`<time datetime=${day.iso} .textContent=${text}></time>`
    : context.isMarkedUp || !sentence
      ? html`<span .textContent=${text}></span>`
      : html`<bdi .textContent=${text}></bdi>`;
  if (!sentence) return date;
  const [before = '', after = ''] = sentence('\0').split('\0');
  return html`<span><span .textContent=${before}></span>${date}<span .textContent=${after}></span></span>`;
};
