import {html, type TemplateResult} from 'lit/html.js';
import type {Person} from '../model/person.js';
import type {Context} from '../view/context.js';
import {link} from './link.js';

const NAME = {text: 'name', url: 'url'};

const maker = ({name, url, ...hidden}: Person, context: Context): TemplateResult =>
  context.mark('by', context.withHiddenFields(hidden, link(name, url, NAME, context)!));

/** Shows who made something, in a sentence such as “by Mara Quill and Otis Penn”. */
export const by = (people: readonly Person[], context: Context): TemplateResult => {
  const {words, format, say} = context.locale;
  const names = format.list(people.map(() => '\0'));
  const [before = '', ...others] = say(words.by, {names, count: people.length}).split('\0');
  return html`<span
    ><span .textContent=${before}></span>${people.map(
      (person, i) =>
        html`${context.isMarkedUp ? maker(person, context) : html`<bdi>${maker(person, context)}</bdi>`}<span
            .textContent=${others[i]!}
          ></span>`,
    )}</span
  >`;
};
