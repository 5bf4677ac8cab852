/** Finds paid links, and what tells readers of them. */
import {isAmazon, isPaid, lacksTag, withTag} from '../model/offer.js';
import {field} from '../model/schema.js';
import type {Settings} from '../model/settings.js';
import type {Advice, PageLink, PageText, Seen} from './advice.js';
import {findLinks, findObjectsWith, findOffers} from './find-in-model.js';
import {findDisclosures} from './words.js';

/** Returns the host of an absolute address without `www.`; empty for other addresses. */
export const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';

/** Hosts whose links all belong to an affiliate programme. */
const NETWORKS =
  /(?:^|\.)(?:amzn\.to|awin1\.com|shareasale(?:-analytics)?\.com|shrsl\.com|anrdoezrs\.net|dpbolvw\.net|jdoqocy\.com|kqzyfj\.com|tkqlhce\.com|linksynergy\.com|rstyle\.me|shopstyle\.it|liketk\.it|skimresources\.com|redirectingat\.com|viglink\.com|sovrn\.co|prf\.hn|pxf\.io|sjv\.io|evyy\.net|tradetracker\.net|tradedoubler\.com|admitad\.com|digistore24\.com|webmasterplan\.com|belboon\.(?:com|de)|adcell\.(?:com|de)|financeads\.net|avantlink\.com|geni\.us|clickbank\.net|webgains\.com|howl\.me|shop-links\.co|s\.click\.aliexpress\.com|rover\.ebay\.com|goto\.walmart\.com)$/;
/** Parameters of addresses that name the person who earns. */
const PARAMETERS =
  /[?&](?:aff(?:iliate)?(?:_?id|_?code|_?sub\d?)?|irclickid|ranmid|awinaffid|awc|clickref|campid|linkcode|ascsubtag|partner_?id|utm_medium=affiliate\w*)(?:=|&|#|$)/i;

/** Checks if a link is marked or written as one that pays. A `tag` pays only at Amazon. */
const isPaidLink = ({url, rel}: PageLink): boolean =>
  /\bsponsored\b/i.test(rel) ||
  NETWORKS.test(hostOf(url)) ||
  (hostOf(url) !== '' && PARAMETERS.test(url)) ||
  (isAmazon({url}) && /[?&]tag=/i.test(url));

const paidOffersOf = ({model}: Seen) => findOffers(model).filter(({it}) => isPaid(it));

/** Checks if a note is about links. That a product was a gift, or the page paid for, says nothing about them. */
const isAboutLinks = (note: {readonly kind?: string; readonly text?: string}): boolean =>
  /^(?:affiliate|amazon)$/.test(note.kind ?? 'affiliate') || findDisclosures(note.text ?? '').length > 0;

/** Checks for a disclosure, or an article that contains one. */
const isDisclosure = ({tag, model}: Seen): boolean => {
  if (tag === 'disclosure-note') return isAboutLinks(model ?? {});
  return findObjectsWith<{block?: string; kind?: string; text?: string}>(model, 'block').some(
    ({it}) =>
      (it.block === 'disclosure-note' && isAboutLinks(it)) ||
      (it.block === 'prose' && findDisclosures(it.text ?? '').length > 0),
  );
};

/** Finds the places of the page's own words about paid links. Texts in a row may be parts of one sentence. */
const disclosedIn = (texts: readonly PageText[]): number[] => {
  const starts: number[] = [];
  let length = 0;
  for (const {text} of texts) {
    starts.push(length);
    length += text.length;
  }
  return findDisclosures(texts.map(({text}) => text).join('')).map((index) => {
    const i = starts.findLastIndex((start) => start <= index);
    return texts[i]!.place;
  });
};

/** Advises on the first paid link of a page, if nothing before it tells readers. */
export const adviseOnDisclosure = (
  widgets: readonly Seen[],
  links: readonly PageLink[],
  texts: readonly PageText[],
): Advice[] => {
  const placeOf = ({place}: Seen, i: number): number => place ?? i;
  const ofWidgets = widgets.map((seen, widget) => ({...seen, widget, place: placeOf(seen, widget)}));
  // An article has a disclosure of its own before its first paid link.
  const offers = ofWidgets.filter((seen) => seen.tag !== 'review-article' && paidOffersOf(seen).length);
  const plain = links.map((it, link) => ({...it, link, widget: -1, place: it.place ?? Infinity})).filter(isPaidLink);
  const [first] = [...offers, ...plain].toSorted((a, b) => a.place - b.place);
  const told = [...ofWidgets.filter(isDisclosure).map(({place}) => place), ...disclosedIn(texts)];
  if (!first || told.some((place) => place < first.place)) return [];
  const isAtAmazon = widgets.some((seen) => paidOffersOf(seen).some(({it}) => isAmazon(it))) || plain.some(isAmazon);
  return [
    {
      rule: 'disclosure',
      widget: first.widget,
      path: '',
      ...('link' in first && {link: first.link}),
      message: 'The first paid link of the page comes before any disclosure.',
      fix: `Put <disclosure-note data='{"kind":"${isAtAmazon ? 'amazon' : 'affiliate'}"}'></disclosure-note> above it.`,
    },
  ];
};

/** Advises on links to shops that are not marked as paid. */
export const adviseOnLinks = (widgets: readonly Seen[], links: readonly PageLink[]): Advice[] => {
  const shops = new Set(widgets.flatMap(({model}) => findOffers(model).map(({it: {url}}) => hostOf(url))));
  // An offer whose link is a redirect on the blog itself has no host.
  shops.delete('');
  return links
    .map((it, link) => ({...it, link}))
    .filter((it) => isAmazon(it) || shops.has(hostOf(it.url)) || isPaidLink(it))
    .filter(({rel}) => !/\b(?:sponsored|nofollow)\b/i.test(rel))
    .map(({url, link}) => ({
      rule: 'rel',
      widget: -1,
      path: '',
      link,
      message: `The link to ${url} is a paid link without rel="sponsored".`,
      fix: 'Add rel="sponsored nofollow noopener" to the link, and tell readers that it is a paid link.',
    }));
};

/** Advises on links to Amazon for which the author earns nothing, because they have no tag. */
export const adviseOnTags = (widgets: readonly Seen[], links: readonly PageLink[], settings: Settings): Advice[] => {
  const adviceOn = (url: string) => ({
    rule: 'tag' as const,
    message: `The link to ${url} has no tag, so you earn nothing by it.`,
    fix: 'Add ?tag= with your tag for this marketplace, or set amazonTags once for all offers.',
  });
  const own = widgets.flatMap(({model}, widget) => {
    const offers = findOffers(model).map(({path}) => field(path, 'url'));
    return findLinks(model)
      .filter(({it, path}) => lacksTag(offers.includes(path) ? withTag(it, settings) : it))
      .map(({it, path}) => ({...adviceOn(it), widget, path}));
  });
  const others = links.flatMap(({url}, link) =>
    lacksTag(url) ? [{...adviceOn(url), widget: -1, path: '', link}] : [],
  );
  return [...own, ...others];
};
