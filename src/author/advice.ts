import {isAmazon} from '../model/offer.js';
import {field} from '../model/schema.js';
import {isObject, offersOf, quotesOf, withField, type Fields} from './in-model.js';

/** A widget of a page, in the page's order. */
export interface Seen {
  readonly tag: string;
  /** Its checked data. */
  readonly model: unknown;
}

/** A link that stands in the page itself. */
export interface PageLink {
  readonly url: string;
  readonly rel: string;
}

/** Something that honesty, the law or a shop's programme asks of an author, and how it is done. */
export interface Advice {
  readonly rule: 'disclosure' | 'rel' | 'one-name' | 'source' | 'date' | 'evidence' | 'photo';
  /** The place of the widget among those of the page, from 0; -1 for the page itself. */
  readonly widget: number;
  /** The place in the widget's checked data, such as `offers[0].note`; empty for the widget as a whole. */
  readonly path: string;
  /** The place of the link among those of the page, where it is about a link. */
  readonly link?: number;
  readonly message: string;
  readonly fix: string;
}

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
const isWithin = (host: string, site: string): boolean => site !== '' && `.${host}`.endsWith(`.${site}`);
const SHOP_PICTURES =
  /(?:^|\.)(?:(?:media|images)-amazon|ssl-images-amazon|ebayimg|walmartimages|alicdn|etsystatic)\.com$/;

/** Whether it is a disclosure, or an article that has its own in it. */
const isDisclosure = ({tag, model}: Seen): boolean =>
  tag === 'disclosure-note' || withField(model, 'block').some(({it: {block}}) => block === 'disclosure-note');

const disclosure = (widgets: readonly Seen[]): Advice[] => {
  const paid = widgets.findIndex(({tag, model}) => tag !== 'review-article' && offersOf(model).length > 0);
  if (paid < 0 || widgets.slice(0, paid).some(isDisclosure)) return [];
  const amazon = widgets.some(({model}) => offersOf(model).some(({it}) => isAmazon(it)));
  return [
    {
      rule: 'disclosure',
      widget: paid,
      path: '',
      message: 'The first paid link of the page stands before any disclosure.',
      fix: `Put <disclosure-note data='{"kind":"${amazon ? 'amazon' : 'affiliate'}"}'></disclosure-note> above it.`,
    },
  ];
};

const relOfLinks = (widgets: readonly Seen[], links: readonly PageLink[]): Advice[] => {
  const shops = new Set(widgets.flatMap(({model}) => offersOf(model).map(({it: {url}}) => hostOf(url))));
  // An offer that goes over the blog itself has no host.
  shops.delete('');
  return links
    .map(({url, rel}, link) => ({url, rel, link}))
    .filter(({url}) => isAmazon({url}) || shops.has(hostOf(url)))
    .filter(({rel}) => !/\b(?:sponsored|nofollow)\b/.test(rel))
    .map(({url, link}) => ({
      rule: 'rel',
      widget: -1,
      path: '',
      link,
      message: `The link to ${url} does not say that it is a paid link.`,
      fix: 'Give it rel="sponsored nofollow noopener", and say in words that it is a paid link.',
    }));
};

const oneName = (widgets: readonly Seen[]): Advice[] => {
  const products = new Map<string, Set<string>>();
  return widgets.flatMap(({model}, widget) =>
    withField(model, 'testimonials').flatMap(({it: {name, testimonials}, path: around}) =>
      quotesOf(testimonials).flatMap(({it: {author}, path}): Advice[] => {
        if (!author || typeof name !== 'string') return [];
        const spoken = products.get(author.name) ?? new Set<string>();
        products.set(author.name, spoken);
        const isNew = !spoken.has(name);
        spoken.add(name);
        if (!isNew || spoken.size !== 2) return [];
        return [
          {
            rule: 'one-name',
            widget,
            path: `${field(around, 'testimonials')}${path}`,
            message: `${author.name} speaks for ${[...spoken].join(' and for ')}.`,
            fix: 'Check that both quotes are from this person; tell two people of one name apart.',
          },
        ];
      }),
    ),
  );
};

/** What may say that it was tested. */
interface Tested {
  readonly name: string;
  readonly summary?: string;
  readonly body?: string;
  readonly evidence?: Fields;
}

/** What one widget lacks. */
const ofWidget = ({model}: Seen, widget: number): Advice[] => {
  const advice: Advice[] = [];
  const quotes = quotesOf(model);
  const unsourced = quotes.filter(({it: {source}}) => !source);
  const [first] = unsourced;
  if (first)
    advice.push({
      rule: 'source',
      widget,
      path: first.path,
      message: `${unsourced.length} of ${quotes.length} quotes do not say where they are from.`,
      fix: 'Add source: {"type": "E-mail"}, or {"name": …, "url": …} of the page where each can be read.',
    });
  const offers = offersOf(model);
  for (const {
    it: {note, noteAsOf},
    path,
  } of offers)
    if (note && !noteAsOf)
      advice.push({
        rule: 'date',
        widget,
        path: field(path, 'note'),
        message: `Nobody knows how long “${note}” has been true.`,
        fix: 'Add noteAsOf, the day on which you read it: 90 days later it is no longer shown.',
      });
  for (const {it: review, path} of withField<Tested>(model, 'name')) {
    const {name, evidence} = review;
    const says = (['summary', 'body'] as const).find((key) => /\b(?:tested|getestet)\b/i.test(review[key] ?? ''));
    if (says && !(evidence && evidence.obtained !== 'researched'))
      advice.push({
        rule: 'evidence',
        widget,
        path: field(path, says),
        message: `The review of ${name} says “tested”, and not how.`,
        fix: 'Add evidence: obtained, testedFrom, testedUntil, method, measurements.',
      });
  }
  const shops = offers.map(({it: {url}}) => hostOf(url));
  for (const {
    it: {image},
    path,
  } of withField(model, 'image')) {
    const host = isObject(image) ? hostOf(String(image.url)) : '';
    if (SHOP_PICTURES.test(host) || shops.some((shop) => isWithin(host, shop)))
      advice.push({
        rule: 'photo',
        widget,
        path: field(path, 'image'),
        message: `A picture comes from ${host}, a shop's server.`,
        fix: 'Show a photo of your own, from your own site: shops allow theirs only through their own interfaces.',
      });
  }
  return advice;
};

/**
 * What the widgets of a page, and its own links, leave to be desired. Sources: the guides of the U.S. Federal Trade Commission
 * (16 CFR 255), the EU's rules on unfair practices (2005/29/EC, annex I), Google's rules for paid links, and the terms of
 * Amazon's programme.
 *
 * @param widgets in the order of the page
 */
export const advise = (widgets: readonly Seen[], links: readonly PageLink[] = []): Advice[] => [
  ...disclosure(widgets),
  ...relOfLinks(widgets, links),
  ...oneName(widgets),
  ...widgets.flatMap(ofWidget),
];
