import type {Locale} from '../i18n/locale.js';

/** Returns the text of a link to a shop. */
export const checkPrice = (seller: string | undefined, {words, say}: Locale): string =>
  seller ? say(words.checkPriceAt, {seller}) : words.checkPrice;

/** Returns the text of a link to a shop beside a price. */
export const view = (seller: string | undefined, {words, say}: Locale): string =>
  seller ? say(words.viewAt, {seller}) : words.view;

/** Returns the accessible name of a paid link. */
export const paidName = (text: string, product: string | undefined, {words, say}: Locale): string =>
  say(words.paidLinkTo, {text: product ? say(words.linkFor, {text, product}) : text});

/** Returns the name of a link that opens in a new tab. */
export const inNewTab = (text: string, {words, say}: Locale): string => say(words.newTab, {text});
