import {namesOf} from './children-values.js';

/** Where an object or a value stands: an element, and the elements in which its fields are searched. */
export interface Place {
  readonly self: Element;
  readonly parts: readonly Element[];
}

const LIST = 'ul, ol, menu, dl, table, thead, tbody, tfoot';
const isBlank = (element: Element): boolean => !element.firstElementChild && !element.textContent.trim();
const isMarked = (element: Element): boolean => namesOf(element).length > 0;

/** The elements of a kind in a list, without those of lists within it. */
const within = (list: Element, items: string, lists: string): Element[] =>
  [...list.querySelectorAll(items)].filter((it) => it.parentElement!.closest(lists) === list);

/** Words with what belongs to each: a group begins at each word, or is an element of its own. */
const groupsOf = (list: Element): Place[] => {
  const groups: Element[][] = [];
  for (const child of list.children) {
    if (child.localName === 'div') groups.push([...child.children]);
    else if (child.localName === 'dt' || !groups.length) groups.push([child]);
    else groups[groups.length - 1]!.push(child);
  }
  return groups.filter(([first]) => first).map((parts) => ({self: parts[0]!, parts}));
};

/**
 * The items that the element of a field holds. A list, a table or a row of one holds many, also when it stands within the element; any other element is one.
 */
export const itemsOf = (element: Element): Place[] => {
  const {localName} = element;
  const items = (found: readonly Element[]): Place[] => found.map((self) => ({self, parts: [self]}));
  if (/^(?:ul|ol|menu)$/.test(localName)) return items(within(element, 'li', 'ul, ol, menu'));
  if (localName === 'dl') return groupsOf(element);
  if (/^(?:table|thead|tbody|tfoot)$/.test(localName)) return items(within(element, 'tr', `table, ${localName}`));
  if (localName === 'tr' && ![...element.children].some(isMarked)) {
    const [corner, ...rest] = element.children;
    return items(corner && !isBlank(corner) && !corner.matches('[scope=row]') ? [corner, ...rest] : rest);
  }
  const list = [...element.querySelectorAll(LIST)].find((it) => it.parentElement!.closest('[data-field]') === element);
  const headings = [...element.querySelectorAll('h2, h3, h4, h5, h6')].filter((it) => !list?.contains(it));
  const beside = [list, ...headings].reduce((text, it) => text.replace(it?.textContent ?? '', ''), element.textContent);
  const isAround = list && !isMarked(list) && !beside.trim() && !headings.some(isMarked);
  return isAround ? itemsOf(list) : [{self: element, parts: [...element.children]}];
};
