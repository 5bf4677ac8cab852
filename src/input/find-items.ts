import {readFieldNames} from './read-value.js';

/** Location of an object or a value: an element, and the elements in which its fields are searched. */
export interface Place {
  readonly self: Element;
  readonly parts: readonly Element[];
}

const LIST = 'ul, ol, menu, dl, table, thead, tbody, tfoot';
const isBlank = (element: Element): boolean => !element.firstElementChild && !element.textContent.trim();
const isMarked = (element: Element): boolean => readFieldNames(element).length > 0;

/** Finds the items of a list, without those of nested lists. */
const itemsIn = (list: Element, items: string, lists: string): Element[] =>
  [...list.querySelectorAll(items)].filter((it) => it.parentElement!.closest(lists) === list);

/** Groups the terms of a definition list with their definitions. A group begins at each `dt`, or is a `div`. */
const groupsIn = (list: Element): Place[] => {
  const groups: Element[][] = [];
  for (const child of list.children) {
    if (child.localName === 'div') groups.push([...child.children]);
    else if (child.localName === 'dt' || !groups.length) groups.push([child]);
    else groups[groups.length - 1]!.push(child);
  }
  return groups.filter(([first]) => first).map((parts) => ({self: parts[0]!, parts}));
};

/**
 * Finds the items in the element of a field. A list, a table or a table row has many, also when it is the only content of
 * the element; any other element is one item.
 */
export const findItems = (element: Element): Place[] => {
  const {localName} = element;
  const items = (found: readonly Element[]): Place[] => found.map((self) => ({self, parts: [self]}));
  if (/^(?:ul|ol|menu)$/.test(localName)) return items(itemsIn(element, 'li', 'ul, ol, menu'));
  if (localName === 'dl') return groupsIn(element);
  if (/^(?:table|thead|tbody|tfoot)$/.test(localName)) return items(itemsIn(element, 'tr', `table, ${localName}`));
  if (localName === 'tr' && ![...element.children].some(isMarked)) {
    const [corner, ...cells] = element.children;
    return items(corner && !isBlank(corner) && !corner.matches('[scope=row]') ? [corner, ...cells] : cells);
  }
  const list = [...element.querySelectorAll(LIST)].find((it) => it.parentElement!.closest('[data-field]') === element);
  const headings = [...element.querySelectorAll('h2, h3, h4, h5, h6')].filter((it) => !list?.contains(it));
  const beside = [list, ...headings].reduce((text, it) => text.replace(it?.textContent ?? '', ''), element.textContent);
  const isAround = list && !isMarked(list) && !beside.trim() && !headings.some(isMarked);
  return isAround ? findItems(list) : [{self: element, parts: [...element.children]}];
};
