/** Checks tags for mistakes that the HTML parser accepts silently. */
import {strayAttributesOf} from '../author/repair.js';
import {asElement, type PageElement, type PageNode} from '../page/dom.js';
import type {Note} from '../page/finding.js';
import {nearest} from '../author/nearest.js';
import {suggest} from './nearest.js';
import {startOf, type PageWidget} from '../page/page-widgets.js';
import {SHAPES, WIDGET_NAMES} from '../page/widgets.js';

/** Elements whose end tag may be omitted (HTML, 13.1.2.4). */
const OPTIONAL_END_TAG =
  /^(?:li|dt|dd|p|rt|rp|option|optgroup|colgroup|caption|thead|tbody|tfoot|tr|td|th|html|head|body)$/;

const placeOf = (element: PageElement, attribute: string): number | undefined =>
  element.place?.attrs?.[attribute]?.startOffset;

const checkEndTag = ({tag, element}: PageWidget, source: string): Note[] => {
  const {place, localName} = element;
  if (!place?.startTag || place.endTag || OPTIONAL_END_TAG.test(localName)) return [];
  const {startOffset, endOffset} = place.startTag;
  const isSelfClosing = source.slice(startOffset, endOffset).endsWith('/>');
  return [
    {
      offset: startOffset,
      severity: 'error',
      rule: isSelfClosing ? 'self-closing' : 'unclosed',
      widget: tag,
      message: isSelfClosing
        ? `HTML ignores the “/” of “/>”, so <${localName}> contains everything after it.`
        : `<${localName}> is never closed, so it contains everything after it.`,
      fix: isSelfClosing ? `Write ></${localName}> instead of “/>”.` : `Add </${localName}> at its end.`,
    },
  ];
};

/** Finds the place of the attribute that was made from the rest of a value that was cut off. */
export const findCutOff = ({element}: PageWidget): number | undefined => {
  const [stray] = strayAttributesOf(asElement(element));
  return stray === undefined ? undefined : (placeOf(element, stray) ?? startOf(element));
};

/** Checks the tag of a widget: its name and its end. */
export const checkTag = (widget: PageWidget, source: string): Note[] =>
  SHAPES.has(widget.tag) ? checkEndTag(widget, source) : [unknownWidgetNote(widget.tag, startOf(widget.element))];

/** Reports a name that no widget has. */
export const unknownWidgetNote = (name: string, offset: number): Note => ({
  offset,
  severity: 'error',
  rule: 'name',
  message: name ? `Unknown widget “${name.slice(0, 60)}”.` : 'The name of the widget is missing.',
  fix: suggest(name, WIDGET_NAMES),
});

/** Returns true for a name derived from a widget's, such as `my-review-card`, which belongs to another element. */
const isDerivedName = (name: string, widget: string): boolean =>
  name.endsWith(`-${widget}`) || name.startsWith(`${widget}-`);

/** Finds elements whose names look like misspelled names of widgets. */
export const findMisspelledTags = (page: PageNode): Note[] =>
  page
    .querySelectorAll('*')
    .filter(({localName}) => !SHAPES.has(localName) && localName.length > 6)
    .filter((element) => element.localName.includes('-') || element.hasAttribute('data'))
    .filter(
      ({localName}) => nearest(localName, WIDGET_NAMES) && !WIDGET_NAMES.some((name) => isDerivedName(localName, name)),
    )
    .map((element) => unknownWidgetNote(element.localName, startOf(element)));

/** Finds a tag that runs to the end of the file because a quote in it is never closed. The parser drops such a tag. */
export const findUnterminatedTag = (source: string, page: PageNode): Note[] => {
  const parsed = new Set(page.querySelectorAll('*').map(({place}) => place?.startOffset));
  const last = [...source.matchAll(/<[a-z][\w-]*/gi)].findLast(({index, 0: {length}}) => {
    const name = source.slice(index + 1, index + length).toLowerCase();
    return !parsed.has(index) && (SHAPES.has(name) || /^[^<>]*data-candor=/.test(source.slice(index + 1)));
  });
  if (!last) return [];
  const name = last[0].slice(1).toLowerCase();
  return [
    {
      offset: last.index,
      severity: 'error',
      rule: 'unclosed',
      ...(SHAPES.has(name) && {widget: name}),
      message: `The tag ${last[0]} never ends because a quote in it is not closed: the rest of the page is lost.`,
      fix: 'Close the value with the same quote that opened it.',
    },
  ];
};
