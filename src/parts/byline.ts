import type {nothing, TemplateResult} from 'lit/html.js';
import type {Person} from '../model/person.js';
import {unmarked, type Context} from '../view/context.js';
import {time} from './date.js';
import {link} from './link.js';
import {meta} from './meta.js';
import {people, person} from './people.js';

interface Published {
  readonly author?: readonly Person[] | undefined;
  readonly testedBy?: readonly Person[] | undefined;
  readonly reviewedBy?: readonly Person[] | undefined;
  readonly datePublished?: string | undefined;
  readonly dateModified?: string | undefined;
}

const NAME = {text: 'name', url: 'url'};

/** Shows who wrote, tested and checked something, when it came out and when it was last changed, or nothing when none of these is known. */
export const byline = (
  {author = [], testedBy, reviewedBy, datePublished, dateModified}: Published,
  context: Context,
  publisher?: {readonly name: string; readonly url?: string | undefined},
): TemplateResult | typeof nothing => {
  const {mark, settings} = context;
  const {words, say} = context.locale;
  const [first, second] = author;
  const usual = !first && settings.author;
  return meta(
    [
      usual && link(usual.name, usual.url, NAME, unmarked(context), 'author'),
      first &&
        (second ? people('author', author, '{names}', context, 'author') : person('author', first, context, 'author')),
      testedBy && people('testedBy', testedBy, words.testedBy, context),
      reviewedBy && people('reviewedBy', reviewedBy, words.reviewedBy, context),
      publisher && mark('publisher', link(publisher.name, publisher.url, NAME, context)!),
      datePublished && time('datePublished', datePublished, context, (date) => say(words.published, {date})),
      dateModified && time('dateModified', dateModified, context, (date) => say(words.updated, {date})),
    ],
    'byline',
  );
};
