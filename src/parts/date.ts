import {html, type TemplateResult} from 'lit/html.js';
import type {Format} from '../i18n/format.js';
import {readDay} from '../model/date.js';

/** A date in the language of the page; one that cannot be read stays as it was written. */
export const dateText = (written: string, format: Format): string => {
  const day = readDay(written);
  return day ? format.date(day.midnight) : written;
};

/** A date within a sentence, with `datetime` where the date could be read. */
export const time = (written: string, format: Format, sentence = (date: string): string => date): TemplateResult => {
  const day = readDay(written);
  return day
    ? html`<time datetime=${day.iso} .textContent=${sentence(format.date(day.midnight))}></time>`
    : html`<span .textContent=${sentence(written)}></span>`;
};
