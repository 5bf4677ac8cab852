import type {Person} from '../model/person.js';
import type {Review} from '../model/review.js';
import {field} from '../model/schema.js';
import type {Advice, Seen} from './advice.js';
import {findWidgets} from './find-in-model.js';

type Authors = Person | readonly Person[] | undefined;

const namesOf = (authors: Authors): string[] =>
  (authors ? [authors].flat() : []).map(({name}) => name.trim().toLowerCase());

/** Finds the reviews of a page, also in articles. */
const reviewsIn = (widgets: readonly Seen[]) =>
  findWidgets(widgets, 'review-card').map(({it, ...place}) => ({
    ...place,
    review: it as unknown as Omit<Review, 'author'> & {readonly author?: Authors},
  }));

/**
 * Asks whether the author of a review is that of the book. It is taken for the reviewer where the page names that person
 * elsewhere, or where the book has an author of its own.
 */
export const adviseOnBooks = (widgets: readonly Seen[]): Advice[] => {
  const reviews = reviewsIn(widgets);
  const writers = new Set([
    ...findWidgets(widgets, 'review-article').flatMap(({it}) => namesOf(it['author'] as Authors)),
    ...findWidgets(widgets, 'author-profile').map(({it}) => String(it['name']).trim().toLowerCase()),
    ...reviews.flatMap(({review: {itemType, author}}) => (itemType === 'Book' ? [] : namesOf(author))),
  ]);
  return reviews.flatMap(({review: {name, itemType, by, author}, path, widget}): Advice[] => {
    const named = namesOf(author);
    const isSame = named.some((each) => namesOf(by).includes(each));
    if (itemType !== 'Book' || !named.length || (by && !isSame)) return [];
    if (!isSame && named.every((each) => writers.has(each))) return [];
    const who = [author!]
      .flat()
      .map((person) => person.name)
      .join(', ');
    return [
      {
        rule: 'author',
        widget,
        path: field(path, 'author'),
        message: `${who} is the author of the review of ${name}. Is that the author of the book?`,
        fix: `If so, write by: ${JSON.stringify(who)}, and in author who reviews it. If not, add by with the author of the book.`,
      },
    ];
  });
};
