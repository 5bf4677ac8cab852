import {isAmazon, isPaid} from '../model/offer.js';
import {field, type Schema} from '../model/schema.js';
import {isObject, findOffers, findQuotes, findObjectsWith, type Fields} from './find-in-model.js';
import {adviceForTexts} from './text-advice.js';

/** A widget of a page. */
export interface Seen {
  readonly tag: string;
  /** Checked data of the widget. */
  readonly model: unknown;
  /** Schema of the data. Without it, the texts in it are not checked. */
  readonly shape?: Schema;
}

/** A link of the page that is not part of a widget. */
export interface PageLink {
  readonly url: string;
  readonly rel: string;
}

/** Advice to the author that follows from the law, the terms of a shop or good practice, with a fix. */
export interface Advice {
  readonly rule: 'disclosure' | 'rel' | 'one-name' | 'source' | 'date' | 'evidence' | 'photo' | 'text' | 'template';
  /** Index of the widget; -1 for the page itself. */
  readonly widget: number;
  /** Path in the checked data of the widget, such as `offers[0].note`; empty for the widget as a whole. */
  readonly path: string;
  /** Index of the link, if the advice is about a link. */
  readonly link?: number;
  readonly message: string;
  readonly fix: string;
}

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
const isWithin = (host: string, site: string): boolean => site !== '' && `.${host}`.endsWith(`.${site}`);
const SHOP_PICTURES =
  /(?:^|\.)(?:(?:media|images)-amazon|ssl-images-amazon|ebayimg|walmartimages|alicdn|etsystatic)\.com$/;

/** Checks for a disclosure, or an article that contains one. */
const isDisclosure = ({tag, model}: Seen): boolean =>
  tag === 'disclosure-note' || findObjectsWith(model, 'block').some(({it: {block}}) => block === 'disclosure-note');

const disclosure = (widgets: readonly Seen[]): Advice[] => {
  const paid = widgets.findIndex(
    ({tag, model}) => tag !== 'review-article' && findOffers(model).some(({it}) => isPaid(it)),
  );
  if (paid < 0 || widgets.slice(0, paid).some(isDisclosure)) return [];
  const amazon = widgets.some(({model}) => findOffers(model).some(({it}) => isAmazon(it)));
  return [
    {
      rule: 'disclosure',
      widget: paid,
      path: '',
      message: 'The first paid link of the page comes before any disclosure.',
      fix: `Put <disclosure-note data='{"kind":"${amazon ? 'amazon' : 'affiliate'}"}'></disclosure-note> above it.`,
    },
  ];
};

const relOfLinks = (widgets: readonly Seen[], links: readonly PageLink[]): Advice[] => {
  const shops = new Set(widgets.flatMap(({model}) => findOffers(model).map(({it: {url}}) => hostOf(url))));
  // An offer whose link is a redirect on the blog itself has no host.
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
      message: `The link to ${url} is a paid link without rel="sponsored".`,
      fix: 'Add rel="sponsored nofollow noopener" to the link, and tell readers that it is a paid link.',
    }));
};

const oneName = (widgets: readonly Seen[]): Advice[] => {
  const products = new Map<string, Set<string>>();
  return widgets.flatMap(({model}, widget) =>
    findObjectsWith(model, 'testimonials').flatMap(({it: {name, testimonials}, path: around}) =>
      findQuotes(testimonials).flatMap(({it: {author}, path}): Advice[] => {
        if (!author || typeof name !== 'string') return [];
        const names = products.get(author.name) ?? new Set<string>();
        products.set(author.name, names);
        const isNew = !names.has(name);
        names.add(name);
        if (!isNew || names.size !== 2) return [];
        return [
          {
            rule: 'one-name',
            widget,
            path: `${field(around, 'testimonials')}${path}`,
            message: `${author.name} is quoted about ${[...names].join(' and about ')}.`,
            fix: 'Check that both quotes are from this person. If they are from two people of this name, add something that distinguishes them.',
          },
        ];
      }),
    ),
  );
};

/** An object whose text may claim a test. */
interface Reviewed {
  readonly name: string;
  readonly summary?: string;
  readonly body?: string;
  readonly evidence?: Fields;
}

/** Returns the advice that concerns one widget alone. */
const adviceForWidget = ({model}: Seen, widget: number): Advice[] => {
  const advice: Advice[] = [];
  const quotes = findQuotes(model);
  const unsourced = quotes.filter(({it: {source}}) => !source);
  const [first] = unsourced;
  if (first)
    advice.push({
      rule: 'source',
      widget,
      path: first.path,
      message: `${unsourced.length} of ${quotes.length} quotes have no source.`,
      fix: 'Add source: {"type": "E-mail"}, or {"name": …, "url": …} of the page that has the quote.',
    });
  const offers = findOffers(model);
  for (const {
    it: {note, noteAsOf},
    path,
  } of offers)
    if (note && !noteAsOf)
      advice.push({
        rule: 'date',
        widget,
        path: field(path, 'note'),
        message: `The note “${note}” has no date.`,
        fix: 'Add noteAsOf, the day on which you read it. The note is hidden 90 days later.',
      });
  for (const {it: review, path} of findObjectsWith<Reviewed>(model, 'name')) {
    const {name, evidence} = review;
    const says = (['summary', 'body'] as const).find((key) => /\b(?:tested|getestet)\b/i.test(review[key] ?? ''));
    if (says && !(evidence && evidence.obtained !== 'researched'))
      advice.push({
        rule: 'evidence',
        widget,
        path: field(path, says),
        message: `The review of ${name} says “tested”, but not how.`,
        fix: 'Add evidence, with the fields obtained, testedFrom, testedUntil, method and measurements.',
      });
  }
  const shops = offers.map(({it: {url}}) => hostOf(url));
  for (const {
    it: {image},
    path,
  } of findObjectsWith(model, 'image')) {
    const host = isObject(image) ? hostOf(String(image.url)) : '';
    if (SHOP_PICTURES.test(host) || shops.some((shop) => isWithin(host, shop)))
      advice.push({
        rule: 'photo',
        widget,
        path: field(path, 'image'),
        message: `The picture is on ${host}, the server of a shop.`,
        fix: 'Use your own photo, on your own site. Shops allow the use of theirs only through their APIs.',
      });
  }
  return advice;
};

/**
 * Gives advice on the widgets and links of a page. Sources: the guides of the U.S. Federal Trade Commission (16 CFR 255), the
 * EU directive on unfair commercial practices (2005/29/EC, annex I), Google's rules for paid links, and the terms of Amazon's
 * affiliate programme.
 *
 * @param widgets the widgets of the page, in document order
 * @param links the links of the page that are not part of a widget
 */
export const advise = (widgets: readonly Seen[], links: readonly PageLink[] = []): Advice[] => [
  ...disclosure(widgets),
  ...relOfLinks(widgets, links),
  ...oneName(widgets),
  ...widgets.flatMap(adviceForWidget),
  ...widgets.flatMap(adviceForTexts),
];
