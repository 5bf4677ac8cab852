import {review as english} from '../i18n/en.js';
import type {Review} from '../model/review.js';
import {line, list, number, prose, silently} from './fields.js';
import {element, escape, sentence} from './html.js';
import {dotted, lines} from './lines.js';
import {offers} from './offers.js';
import {definitions, evidence, facts, picture, rating} from './parts.js';
import {byline, quotes} from './people.js';
import {anchorFor, heading, headingOf, wordsAsHeading, type Writing} from './writing.js';

export const reviewHtml = (review: Review, writing: Writing): string => {
  const {name, position, award, rating: given, image, brand, itemType, identifiers, summary, body} = review;
  const {criteria, pros, cons, bestFor, specs, testimonials} = review;
  const {locale, level} = writing;
  const {words, format} = locale;
  const own = locale.own('review', english);
  const id = anchorFor(name, writing);
  const ranked = position
    ? sentence([number('position', position, format), line('name', name)], words.ranked)
    : line('name', name);
  const numbers = Object.entries(identifiers ?? {}) as [string, string][];
  const under = (text: string, ...content: readonly (string | undefined)[]): string | undefined =>
    content.some((it) => it) ? lines(wordsAsHeading(level + 1, text), ...content) : undefined;
  return lines(
    position || itemType ? headingOf(level, silently({itemType}, ranked), id) : heading(level, 'name', name, id),
    award
      ? element('p', {}, dotted(line('award', award), given && rating('rating', given, locale)))
      : given && rating('rating', given, locale, 'p'),
    summary && prose('summary', summary),
    image && picture('image', image),
    body && prose('body', body),
    under(
      own.criteria,
      criteria &&
        definitions(
          'criteria',
          criteria.map((it) => [line('name', it.name, 'dt'), rating('rating', it.rating, locale, 'dd')]),
        ),
    ),
    under(own.pros, pros && list('pros', pros)),
    under(own.cons, cons && list('cons', cons)),
    under(words.bestFor, bestFor && list('bestFor', bestFor)),
    under(
      own.specs,
      brand && definitions('', [[element('dt', {}, escape(own.brand)), line('brand', brand, 'dd')]]),
      specs && facts('specs', specs, locale),
      identifiers &&
        definitions(
          'identifiers',
          numbers.map(([key, it]) => [element('dt', {}, key.toUpperCase()), line(key, it, 'dd')]),
        ),
    ),
    under(own.evidence, review.evidence && evidence(review.evidence, locale)),
    under(words.testimonials, testimonials && quotes(testimonials, locale)),
    byline(review, locale),
    review.offers && offers(review.offers, locale),
  );
};
