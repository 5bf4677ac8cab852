import {CODE} from '../input/carrier-selectors.js';
import {asElement, type PageElement} from '../page/dom.js';
import type {PageWidget} from '../page/page-widgets.js';
import {parseTags} from '../page/parse-html.js';
import {readCarrier} from '../widget/carriers.js';
import type {PageText} from './bytes.js';
import type {Host} from './survey.js';

/** A widget of a page, the text in which its attributes have their places, and the place in the page of an offset in it. */
export interface ReadWidget extends PageWidget {
  readonly source: string;
  /** The language of the page around it. */
  readonly lang: string;
  at(offset: number): number;
}

const languageOf = (element: PageElement | undefined): string | null | undefined =>
  element?.closest('[lang]')?.getAttribute('lang');

/** Finds a widget with its language. In a page of an older encoding, its part of the page is decoded and parsed by itself. */
export const readHost = ({element, isCarrier, block}: Host, {html, decode}: PageText): ReadWidget | undefined => {
  const {startOffset: at, endOffset: end} = (block ?? element).place!;
  const part = decode && parseTags(decode(html.slice(at, end)));
  const own = part?.querySelector(block ? CODE : element.localName);
  if (own === null) return undefined;
  const read = own ?? element;
  const tag = isCarrier ? readCarrier(asElement(read)).tag : element.localName;
  const lang = languageOf(own) ?? languageOf(element) ?? '';
  return {tag, element: read, isCarrier, source: own ? '' : html, lang, at: (offset) => (own ? at : offset)};
};
