import {isVoid} from '../html/template.js';
import {STOWED} from '../input/marked-elements.js';
import {isWidgetTag} from '../model/shapes.js';
import type {PageElement} from '../page/dom.js';

/** Checks for the template with what the author wrote. */
export const isStowed = (element: PageElement): boolean =>
  element.localName === 'template' && element.hasAttribute(STOWED);

/** Elements that go on after the one around them, or change how the rest of a page is read, unless they are closed. */
const GOES_ON = /^(?:a|b|big|code|em|font|form|i|nobr|s|small|strike|strong|tt|u)$/;

/** Checks for a widget that goes on until the element around it ends. Its end tag is inserted before everything in it. */
export const isUnclosed = ({localName, place, ignoredEndTag}: PageElement): boolean =>
  isWidgetTag(localName) && !place?.endTag && !ignoredEndTag;

/** Checks that nothing in an element goes on after it, as an open `<b>` does in a page. */
export const isClosed = (element: PageElement): boolean => {
  const elements = [...element.children];
  // The parser makes one tag into several elements, of which the last has its end.
  const open = new Map<number, boolean>();
  for (const each of elements) {
    const {children, localName, place} = each;
    // One from before the element is open around it.
    const isOwn = !!place && place.startOffset > element.place!.startOffset;
    if (isOwn && GOES_ON.test(localName) && open.get(place.startOffset) !== false)
      open.set(place.startOffset, !place.endTag);
    elements.push(...children);
  }
  return ![...open.values()].includes(true);
};

/** Checks for what the author wrote whose tags end only with a template around it. */
export const needsTemplate = (element: PageElement): boolean => {
  if (element.ignoredEndTag) return true;
  const last = element.children.find(isStowed)?.content?.firstElementChild?.children.at(-1);
  return !!last && !last.place?.endTag && !isVoid(last.localName);
};

/** Explains what to close in, or after, a widget that was not closed. */
export const explainUnclosed = ({localName, ignoredEndTag}: PageElement): [message: string, fix: string] =>
  ignoredEndTag
    ? [`A tag in <${localName}> is not closed: </${localName}> ends nothing there.`, 'Close it before that.']
    : [`<${localName}> was not closed: an end tag was inserted.`, `Add </${localName}>.`];
