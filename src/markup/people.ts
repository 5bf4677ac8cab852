/** Who wrote, and who is quoted. */
import {quotes as english} from '../i18n/en.js';
import type {Locale} from '../i18n/locale.js';
import type {Article} from '../model/article.js';
import {hostName} from '../model/host-name.js';
import type {Person} from '../model/person.js';
import {READERS} from '../model/rel.readers.js';
import type {Testimonial} from '../model/testimonial.js';
import {date, line, link, mark, named, prose, silently, unseen} from './fields.js';
import {element, escape, sentence} from './html.js';
import {dotted, lines} from './lines.js';
import {creditOf, rating, thumbnail} from './parts.js';

const AVATAR = 48;

/** The author by name. What else is known is part of the data. */
const author = (person: Person): string => {
  const {name, url, image, jobTitle, location} = person;
  const rest = dotted(jobTitle && line('jobTitle', jobTitle), location && line('location', location));
  const all = image ? `${thumbnail(image, AVATAR, image.credit)} ${rest}` : rest;
  if (!all) return named('author', 'name', name, url, 'author');
  return mark('span', 'author', `${link('name', name, 'url', url, 'author')}${unseen(` · ${all}`)}`);
};

type Dates = Partial<Pick<Article, 'author' | 'publisher' | 'datePublished' | 'dateModified'>>;

/** Who wrote it, when it came out and when it was last changed. */
export const byline = (given: Dates, {words, format}: Locale): string | undefined => {
  const {publisher, datePublished, dateModified} = given;
  const said = dotted(
    given.author && author(given.author),
    publisher && named('publisher', 'name', publisher.name, publisher.url),
    datePublished && sentence([date('datePublished', datePublished, format)], words.published),
    dateModified && sentence([date('dateModified', dateModified, format)], words.updated),
  );
  return said ? element('p', {}, said) : undefined;
};

/** Who is quoted. What might have swayed that person stands next to the name. */
const speaker = ({author: person, relationship, incentive}: Testimonial): string => {
  const swayed = [relationship && line('relationship', relationship), incentive && line('incentive', incentive)];
  if (!person) return dotted(...swayed);
  const {name, url, image, jobTitle, location} = person;
  if (!image && jobTitle === undefined && location === undefined)
    return dotted(named('author', 'name', name, url, READERS), ...swayed);
  const said = dotted(
    link('name', name, 'url', url, READERS),
    ...swayed,
    jobTitle && line('jobTitle', jobTitle),
    location && line('location', location),
    image && creditOf(image),
  );
  return mark('span', 'author', image ? `${thumbnail(image, AVATAR)} ${said}` : said);
};

const source = ({type, name, url}: NonNullable<Testimonial['source']>): string => {
  const place =
    name === undefined
      ? url && mark('a', 'url', escape(hostName(url) ?? url), undefined, {href: url, rel: READERS})
      : link('name', name, 'url', url, READERS);
  return mark('span', 'source', dotted(type && line('type', type), place));
};

/** What somebody said, who that is, where it was said and how it was checked. */
const quote = (testimonial: Testimonial, locale: Locale): string => {
  const {quote: said, lang, date: day, source: place, verification, edited} = testimonial;
  const {format} = locale;
  const words = locale.own('quotes', english);
  const about = dotted(
    speaker(testimonial),
    testimonial.rating && rating('rating', testimonial.rating, locale),
    place && source(place),
    day && date('date', day, format),
    verification &&
      mark(
        'span',
        'verification',
        dotted(
          sentence([line('method', verification.method)], words.verified),
          verification.date && date('date', verification.date, format),
        ),
      ),
    edited && mark('span', 'edited', escape(words.edited)),
  );
  const whole = lines(
    prose(lang === undefined ? 'quote' : 'quote lang', said, 'blockquote', {lang}),
    about && element('p', {}, about),
  );
  return mark('div', 'testimonials', silently({edited: edited === false ? 'false' : undefined}, whole, 'div'));
};

/** Quotes, one below the other. */
export const quotes = (all: readonly Testimonial[], locale: Locale): string =>
  lines(...all.map((each) => quote(each, locale)));
