import {STOWED} from '../input/marked-elements.js';
import {dataScriptIn} from '../input/read-data.js';
import {asElement, type PageElement} from '../page/dom.js';
import type {Edit} from './edits.js';

/** The attribute of everything that was inserted into a page. */
export const OWN = 'data-candor';
/** The attribute of content without any look. */
export const PLAIN = 'data-candor-fallback';

/** The attribute of the style element in a page; its value names the widgets that it is for. */
export const STYLES = 'data-candor-styles';

/** Checks for an insertion of an earlier run. */
export const isOwn = (element: PageElement): boolean =>
  element.getAttribute(OWN)?.includes('-') === false || !!element.getAttribute(PLAIN);

const removal = ({place}: PageElement): Edit => ({start: place!.startOffset, end: place!.endOffset, text: ''});

/** Puts content at the beginning of a widget, in place of that of an earlier run. */
export const insert = (element: PageElement, content: string): Edit[] => {
  const {endOffset: at} = element.place!.startTag!;
  const [first, ...rest] = element.children.filter(isOwn).map(removal);
  return [{...(first ?? {start: at, end: at}), text: content}, ...rest];
};

/** Puts content in the place of an element. */
export const replace = ({place}: PageElement, content: string): Edit[] => [
  {start: place!.startOffset, end: place!.endOffset, text: content},
];

/** Puts an element into the template of a widget, after the content that is shown in its place. */
export const stow = ({place}: PageElement, startTag: string, content: string, tag: string): Edit[] => {
  const {startOffset: start, endOffset: end} = place!;
  return [
    {start, end: start, text: `${startTag}${content}<template ${STOWED}><div>`},
    {start: end, end, text: `</div></template></${tag}>`},
  ];
};

/** Removes the tags of a paragraph, which cannot have blocks in it. One with attributes becomes a box. */
export const unwrap = ({attributes, place}: PageElement): Edit[] => {
  const {startTag, endTag} = place!;
  const isBare = !attributes.length;
  const {startOffset: start, endOffset: end} = startTag!;
  return [
    {start, end: isBare ? end : start + '<p'.length, text: isBare ? '' : '<div'},
    ...(endTag ? [{start: endTag.startOffset, end: endTag.endOffset, text: isBare ? '' : '</div>'}] : []),
  ];
};

/** Removes the attributes of a widget that have its data, and the script with its data. */
export const dropData = (element: PageElement, html: string): Edit[] => {
  const {attrs = {}} = element.place!;
  const attributes = ['data', 'src', `${OWN}-data`, `${OWN}-src`].flatMap((name): Edit[] => {
    if (!attrs[name]) return [];
    let {startOffset: start} = attrs[name];
    while (/\s/.test(html[start - 1]!)) start--;
    return [{start, end: attrs[name].endOffset, text: ''}];
  });
  const script = dataScriptIn(asElement(element)) as PageElement | null;
  return script?.place ? [...attributes, removal(script)] : attributes;
};
