/** Tags that are not as their author meant them. */
import {straysOf} from '../input/repair.js';
import {asElement, type PageElement, type PageNode} from './dom.js';
import type {Note} from './finding.js';
import {nearest, suggest} from './nearest.js';
import {startOf, type PageWidget} from './page-widgets.js';
import {SHAPES, WIDGETS} from './shapes.js';

/** Elements whose end may be left out. Source: HTML, 13.1.2.4. */
const ENDS_ITSELF = /^(?:li|dt|dd|p|rt|rp|option|optgroup|colgroup|caption|thead|tbody|tfoot|tr|td|th|html|head|body)$/;

const placeOf = (element: PageElement, attribute: string): number | undefined =>
  element.place && 'attrs' in element.place ? element.place.attrs?.[attribute]?.startOffset : undefined;

const unclosed = ({tag, element}: PageWidget, source: string): Note[] => {
  const {place, localName} = element;
  if (!place || !('startTag' in place) || place.endTag || ENDS_ITSELF.test(localName)) return [];
  const {startOffset, endOffset} = place.startTag;
  const isSelfClosing = source.slice(startOffset, endOffset).endsWith('/>');
  return [
    {
      offset: startOffset,
      severity: 'error',
      rule: isSelfClosing ? 'self-closing' : 'unclosed',
      widget: tag,
      message: isSelfClosing
        ? `In HTML “/>” closes nothing: <${localName}> swallows what follows it.`
        : `<${localName}> is never closed: it swallows what follows it.`,
      fix: isSelfClosing ? `Write ></${localName}> instead of “/>”.` : `Write </${localName}> at its end.`,
    },
  ];
};

/** A value that a quote within it ended. */
export const cutOff = ({tag, element}: PageWidget, source: string): Note[] => {
  const [stray, ...more] = straysOf(asElement(element));
  if (stray === undefined) return [];
  const offset = placeOf(element, stray) ?? startOf(element);
  const isDouble = /=\s*"[^"]*"\s*$/.test(source.slice(startOf(element), offset));
  const [mark, entity] = isDouble ? ['"', '&quot;'] : ["'", '&#39;'];
  return [
    {
      offset,
      severity: 'error',
      rule: 'cut-off',
      widget: tag,
      message: `A ${mark} within the value ended it: ${more.length ? `${more.length + 1} pieces of it stand` : 'a piece of it stands'} behind as attributes, from “${stray}” on.`,
      fix: `Write ${entity} for each ${mark} within the value, or let \`candor-widgets snippet\` write it.`,
    },
  ];
};

/** What is wrong with the tag of a widget. */
export const tagNotes = (widget: PageWidget, source: string): Note[] =>
  SHAPES.has(widget.tag) ? unclosed(widget, source) : [unknownWidget(widget.tag, startOf(widget.element))];

/** A name that no widget has. */
export const unknownWidget = (name: string, offset: number): Note => ({
  offset,
  severity: 'error',
  rule: 'name',
  message: name ? `No widget is called “${name.slice(0, 60)}”.` : 'The name of a widget is missing.',
  fix: suggest(name, WIDGETS),
});

/** Whether a name is one of another maker's, or an own one for a widget's class, such as `my-review-card`. */
const isVariant = (name: string, widget: string): boolean =>
  name.endsWith(`-${widget}`) || name.startsWith(`${widget}-`);

/** Elements that are no widgets, but may be meant as one. */
export const misspelt = (page: PageNode): Note[] =>
  page
    .querySelectorAll('*')
    .filter(({localName}) => !SHAPES.has(localName) && localName.length > 6)
    .filter((element) => element.localName.includes('-') || element.hasAttribute('data'))
    .filter(({localName}) => nearest(localName, WIDGETS) && !WIDGETS.some((name) => isVariant(localName, name)))
    .map((element) => unknownWidget(element.localName, startOf(element)));

/** A tag that ends with the file, because a quote in it is never closed: the parser throws it away. */
export const neverEnding = (source: string, page: PageNode): Note[] => {
  const begun = new Set(page.querySelectorAll('*').map(({place}) => place?.startOffset));
  const last = [...source.matchAll(/<[a-z][\w-]*/gi)].findLast(({index, 0: {length}}) => {
    const name = source.slice(index + 1, index + length).toLowerCase();
    return !begun.has(index) && (SHAPES.has(name) || /^[^<>]*data-candor=/.test(source.slice(index + 1)));
  });
  if (!last) return [];
  const name = last[0].slice(1).toLowerCase();
  return [
    {
      offset: last.index,
      severity: 'error',
      rule: 'unclosed',
      ...(SHAPES.has(name) && {widget: name}),
      message: `The tag ${last[0]} never ends: a quote in it is not closed, and the rest of the page is lost.`,
      fix: 'Close the value with the quote that it began with.',
    },
  ];
};
