import {CODE} from '../input/carrier-selectors.js';
import {asElement} from '../page/dom.js';
import {writeAttributes} from '../html/write.js';
import type {WidgetTag} from '../model/shapes.js';
import type {PageWidget} from '../page/page-widgets.js';
import {parseTags} from '../page/parse-html.js';
import {readCarrier} from '../widget/carriers.js';
import type {PageText} from './bytes.js';
import {attributesOf, type Attributes} from './draw.js';
import {OWN} from './insertions.js';
import type {Host} from './survey.js';

/** A widget of a page, the text in which its attributes have their places, and the place in the page of an offset in it. */
export interface ReadWidget extends PageWidget {
  readonly source: string;
  /** The language of the page around it. */
  readonly lang: string;
  at(offset: number): number;
}

/** Finds a widget with its language. In a page of an older encoding, its part of the page is decoded and parsed by itself. */
export const readHost = ({element, isCarrier, block}: Host, {html, decode}: PageText): ReadWidget | undefined => {
  const {startOffset: at, endOffset: end} = (block ?? element).place!;
  const part = decode && parseTags(decode(html.slice(at, end)));
  const own = part?.querySelector(block ? CODE : element.localName);
  if (own === null) return undefined;
  const read = own ?? element;
  const tag = isCarrier ? readCarrier(asElement(read)).tag : element.localName;
  // The language of a block of code, as in `lang`, is the one that it is written in.
  const lang = (block?.parentElement ?? element).closest('[lang]')?.getAttribute('lang') ?? '';
  return {tag, element: read, isCarrier, source: own ? '' : html, lang, at: (offset) => (own ? at : offset)};
};

/** Returns the attributes that a carrier hands on to its widget: all, or those that are not its data. */
export const attributesIn = ({tag, element}: ReadWidget, isDropped: boolean): Attributes =>
  attributesOf(tag as WidgetTag, readCarrier(asElement(element)).attributes).filter(
    ([name]) => !isDropped || (name !== 'data' && name !== 'src'),
  );

/** Writes the start tag of a widget that is put into its carrier, with what the carrier says. */
export const writeStartTag = (widget: ReadWidget, isDropped: boolean): string =>
  `<${widget.tag}${writeAttributes([[OWN, ''], ...attributesIn(widget, isDropped)])}>`;
