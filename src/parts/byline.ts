import type {nothing, TemplateResult} from 'lit/html.js';
import type {Person} from '../model/person.js';
import type {Context} from '../view/context.js';
import {time} from './date.js';
import {link} from './link.js';
import {meta} from './meta.js';

interface Published {
  readonly author?: Person | undefined;
  readonly publisher?: {readonly name: string; readonly url?: string | undefined} | undefined;
  readonly datePublished?: string | undefined;
  readonly dateModified?: string | undefined;
}

const NAME = {text: 'name', url: 'url'};

/** Shows who wrote something, when it came out and when it was last changed, or nothing when none of these is known. */
export const byline = (
  {author, publisher, datePublished, dateModified}: Published,
  context: Context,
): TemplateResult | typeof nothing => {
  const {mark, withHiddenFields} = context;
  const {words, say} = context.locale;
  const {image, jobTitle, location} = author ?? {};
  return meta(
    [
      author &&
        mark(
          'author',
          withHiddenFields({image, jobTitle, location}, link(author.name, author.url, NAME, context, 'author')!),
        ),
      publisher && mark('publisher', link(publisher.name, publisher.url, NAME, context)!),
      datePublished && time('datePublished', datePublished, context, (date) => say(words.published, {date})),
      dateModified && time('dateModified', dateModified, context, (date) => say(words.updated, {date})),
    ],
    'byline',
  );
};
