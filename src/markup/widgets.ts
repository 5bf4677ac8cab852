/** The widgets, each in the words and the order in which it shows its data. */
import * as english from '../i18n/en.js';
import type {Checklist} from '../model/checklist.js';
import type {Disclosure} from '../model/disclosure.js';
import type {Offers} from '../model/offers.js';
import type {Picks, TopPick} from '../model/picks.js';
import type {Prose} from '../model/prose.js';
import {meanRating} from '../model/rating.js';
import {slug} from '../model/slug.js';
import type {StarRating} from '../model/star-rating.js';
import type {Testimonials} from '../model/testimonials.js';
import type {Verdict} from '../model/verdict.js';
import {line, link, list, mark, number, phrase, prose, silently} from './fields.js';
import {element, escape, sentence} from './html.js';
import {dotted, lines} from './lines.js';
import {offerIn, offers} from './offers.js';
import {checks, creditOf, picture, rating, thumbnail} from './parts.js';
import {quotes} from './people.js';
import {heading, wordsAsHeading, type Writing} from './writing.js';

export const textHtml = ({title, text, points, image}: Prose, {level}: Writing): string =>
  lines(
    title && heading(level, 'title', title),
    text && prose('text', text),
    points && list('points', points),
    image && picture('image', image),
  );

export const disclosureHtml = ({kind, text, policyUrl}: Disclosure, {locale}: Writing): string => {
  const words = locale.own('disclosure', english.disclosure);
  const isOurs = kind === 'amazon' || !text;
  const sentenceOf = (): string => escape(words.kinds[kind ?? 'affiliate']);
  const own = text && prose('text', text);
  return lines(
    isOurs && (kind ? mark('p', 'kind', sentenceOf(), kind) : element('p', {}, sentenceOf())),
    own && kind && !isOurs ? mark('div', 'kind', own, kind) : own,
    policyUrl && element('p', {}, mark('a', 'policyUrl', escape(words.policy), undefined, {href: policyUrl})),
  );
};

export const testimonialsHtml = (data: Testimonials, {locale, level}: Writing): string => {
  const {testimonials, title, selection, policyUrl} = data;
  const {words, format} = locale;
  const own = locale.own('quotes', english.quotes);
  const mean = meanRating(testimonials.flatMap((each) => each.rating ?? []));
  const chosen =
    selection &&
    dotted(
      sentence([number('shown', selection.shown, format), number('total', selection.total, format)], own.selection),
      selection.basis && line('basis', selection.basis),
    );
  const note = dotted(
    chosen && mark('span', 'selection', chosen),
    policyUrl && mark('a', 'policyUrl', escape(own.policy), undefined, {href: policyUrl}),
  );
  return lines(
    title && heading(level, 'title', title),
    mean &&
      element(
        'p',
        {},
        escape(
          dotted(
            words.outOf(format.number(mean.value), format.number(mean.best!)),
            own.mean(format.number(mean.count)),
          ),
        ),
      ),
    quotes(testimonials, locale),
    note && element('p', {}, note),
  );
};

const pick = (item: TopPick, {locale}: Writing): string => {
  const {name, href, award, image, summary, offer} = item;
  const place =
    href === undefined ? line('name', name, 'a', {href: `#${slug(name)}`}) : link('name', name, 'href', href);
  const credit = image && creditOf(image);
  const said = dotted(
    award && line('award', award),
    element('strong', {}, place),
    item.rating && rating('rating', item.rating, locale),
  );
  return lines(
    image && element('p', {}, thumbnail(image, 240) + (credit ? ` <br>${credit}` : '')),
    element('p', {}, said),
    summary && phrase('summary', summary, 'p'),
    offer && offerIn('p', 'offer', offer, locale),
  );
};

export const picksHtml = (data: Picks, writing: Writing): string => {
  const {items, title, methodology} = data;
  return lines(
    title && heading(writing.level, 'title', title),
    mark('ol', 'items', items.map((it) => element('li', {}, pick(it, writing))).join('\n')),
    methodology && prose('methodology', methodology),
  );
};

export const verdictHtml = (verdict: Verdict, {locale, level}: Writing): string => {
  const {title, summary, bestFor, notFor, offer, product} = verdict;
  const own = locale.own('verdict', english.verdict);
  const said = prose('summary', summary);
  const shop = offer && offerIn('p', 'offer', offer, locale);
  return lines(
    title ? heading(level, 'title', title) : wordsAsHeading(level, own.title),
    verdict.rating && rating('rating', verdict.rating, locale, 'p'),
    offer ? said : silently({product}, said, 'div'),
    bestFor && lines(wordsAsHeading(level + 1, locale.words.bestFor), list('bestFor', bestFor)),
    notFor && lines(wordsAsHeading(level + 1, own.notFor), list('notFor', notFor)),
    shop && silently({product}, shop, 'div'),
  );
};

export const starsHtml = ({rating: given, count}: StarRating, {locale}: Writing): string => {
  const {format} = locale;
  const own = locale.own('stars', english.stars);
  const said = count && sentence([number('count', count, format)], (sign) => own.ratings(sign, count));
  return said ? element('p', {}, dotted(rating('rating', given, locale), said)) : rating('rating', given, locale, 'p');
};

export const offersHtml = ({offers: all, lead, product}: Offers, {locale}: Writing): string =>
  lines(lead && phrase('lead', lead, 'p'), silently({product}, offers(all, locale), 'div'));

export const checklistHtml = ({items, title}: Checklist, {locale, level}: Writing): string =>
  lines(
    title ? heading(level, 'title', title) : wordsAsHeading(level, locale.own('checklist', english.checklist).title),
    checks(items),
  );
