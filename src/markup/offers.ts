import type {Locale} from '../i18n/locale.js';
import {distinct} from '../model/distinct.js';
import {hostName} from '../model/host-name.js';
import {collapse} from '../model/marked.js';
import type {Offer} from '../model/offer.js';
import {PAID} from '../model/rel.js';
import {date, line, mark, money, phrase, scalar, silently} from './fields.js';
import {element, escape, sentence} from './html.js';
import {dotted} from './lines.js';

const wordsOf = ({label, seller, url}: Offer, {words}: Locale): string =>
  label ?? words.checkPrice(seller ?? hostName(url));

/** A link to a shop. `text` is what it says: its own words, and a number where another link has the same. */
const link = (offer: Offer, text: string, locale: Locale): string => {
  const {label, seller, url} = offer;
  const attributes = {href: url, rel: PAID};
  if (label === undefined && seller !== undefined) {
    const words = sentence([line('seller', seller)], (sign) => locale.words.checkPrice(sign));
    return mark('a', 'url', words + escape(text.slice(wordsOf(offer, locale).length)), undefined, attributes);
  }
  const shown = escape(collapse(text).trim());
  if (label === undefined) return mark('a', 'url', shown, undefined, attributes);
  const anchor =
    collapse(text).trim() === label
      ? mark('a', 'label url', shown, undefined, attributes)
      : mark('a', 'url', mark('span', 'label', shown, label), undefined, attributes);
  return silently({seller}, anchor);
};

const price = ({price: given, priceCurrency, priceAsOf}: Offer, locale: Locale): string | undefined => {
  if (given === undefined) return undefined;
  const {words, format} = locale;
  const amount =
    typeof given === 'string' ? scalar('price', given, locale) : money('price', given, priceCurrency!, format);
  return sentence([silently({priceCurrency}, amount), date('priceAsOf', priceAsOf!, format)], words.price);
};

/** What is said of an offer. */
const said = (offer: Offer, text: string, locale: Locale): string => {
  const {words} = locale;
  const {price: given, priceCurrency, priceAsOf, priceSource, availability, note, noteAsOf} = offer;
  const shown = dotted(
    link(offer, text, locale),
    escape(words.paidLink),
    note && phrase('note', note),
    price(offer, locale),
    availability && mark('span', 'availability', escape(words.availability[availability]), availability),
  );
  return silently({priceSource, noteAsOf, ...(given === undefined && {priceCurrency, priceAsOf})}, shown);
};

/** An offer that is a link with its own words and nothing else needs no element for it all. */
const isShort = (offer: Offer, text: string): boolean =>
  offer.label === text && collapse(text).trim() === text && Object.keys(offer).length === 2;

const written = (tag: string, key: string, offer: Offer, text: string, locale: Locale): string => {
  if (!isShort(offer, text)) return mark(tag, key, said(offer, text, locale));
  const anchor = mark('a', key, escape(text), undefined, {href: offer.url, rel: PAID});
  return element(tag, {}, `${anchor} · ${escape(locale.words.paidLink)}`);
};

/** A paid link to a shop. */
export const offerIn = (tag: string, key: string, offer: Offer, locale: Locale): string =>
  written(tag, key, offer, wordsOf(offer, locale), locale);

/** Paid links to shops: each says that it is one. */
export const offers = (list: readonly Offer[], locale: Locale): string => {
  const [only, more] = list;
  if (only && !more) return offerIn('p', 'offers', only, locale);
  const texts = distinct(list.map((offer) => wordsOf(offer, locale)));
  return mark('ul', 'offers', list.map((offer, i) => written('li', '', offer, texts[i]!, locale)).join('\n'));
};
