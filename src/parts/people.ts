import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Message} from '../i18n/words.js';
import type {Person} from '../model/person.js';
import type {Context} from '../view/context.js';
import {link} from './link.js';
import {apart} from './text.js';

const NAME = {text: 'name', url: 'url'};

/** Shows a person: the name, as a link where there is an address, and the qualification. */
export const person = (
  field: string,
  {name, url, credentials, ...hidden}: Person,
  context: Context,
  rel?: string,
): TemplateResult => {
  const {mark, withHiddenFields} = context;
  const named = link(name, url, NAME, context, rel)!;
  const shown = credentials
    ? html`<span
        >${apart(named, context)},
        ${apart(html`<span .textContent=${mark('credentials', credentials)}></span>`, context)}</span
      >`
    : named;
  return mark(field, withHiddenFields(hidden, shown));
};

/**
 * Shows several people in a sentence such as “by Mara Quill and Otis Penn”.
 *
 * @param message the sentence, with a place for the `{names}`
 */
export const people = (
  field: string,
  list: readonly Person[],
  message: Message,
  context: Context,
  rel?: string,
): TemplateResult => {
  const {format, say} = context.locale;
  const names = format.list(list.map(() => '\0'));
  const [before = '', ...others] = say(message, {names, count: list.length}).split('\0');
  const word = (text: string): TemplateResult | typeof nothing =>
    text ? html`<span .textContent=${text}></span>` : nothing;
  return html`<span
    >${word(before)}${list.map((each, i) => {
      const one = person(field, each, context, rel);
      return html`${apart(one, context)}${word(others[i]!)}`;
    })}</span
  >`;
};
