import type {TemplateResult} from 'lit/html.js';
import {review as english} from '../../i18n/en.js';
import type {Review} from '../../model/review.js';
import {dateText} from '../../parts/date.js';
import {definition} from '../../parts/facts.js';
import type {Context} from '../../view/context.js';

/** Shows the facts of a book or another work as it was published. */
export const imprint = (review: Review, context: Context): TemplateResult[] => {
  const {publisher, published, edition, format, pages, identifiers: {isbn} = {}} = review;
  const {locale, mark} = context;
  const words = locale.own(english);
  const rows: readonly (readonly [name: string, text: string | number | undefined])[] = [
    [words.publisher, publisher && mark('publisher', publisher)],
    [words.publicationDate, published && dateText('published', published, context)],
    [words.edition, edition && mark('edition', edition)],
    [words.format, format && mark('format', format)],
    [words.pages, pages && mark('pages', locale.format.number(pages), pages)],
    ['ISBN', isbn && mark('identifiers.isbn', isbn)],
  ];
  return rows.flatMap(([name, text]) => (typeof text === 'string' ? [definition(name, text)] : []));
};
