import {nothing, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../i18n/locale.js';
import type {Person} from '../model/person.js';
import {time} from './date.js';
import {link} from './link.js';
import {meta} from './meta.js';

interface Dates {
  readonly author?: Person | undefined;
  readonly publisher?: {readonly name: string; readonly url?: string | undefined} | undefined;
  readonly datePublished?: string | undefined;
  readonly dateModified?: string | undefined;
}

/** Who wrote it, when it came out and when it was last changed, in one line; nothing when none of these is known. */
export const byline = (
  {author, publisher, datePublished, dateModified}: Dates,
  {words, format}: Locale,
): TemplateResult | typeof nothing =>
  meta(
    [
      author && link(author.name, author.url, 'author'),
      publisher && link(publisher.name, publisher.url),
      datePublished && time(datePublished, format, words.published),
      dateModified && time(dateModified, format, words.updated),
    ],
    'byline',
  );
