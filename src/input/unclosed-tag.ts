import {isElement, isLast, isSpace} from './last-element.js';
import {isOtherWidget, markedElementsIn} from './marked-elements.js';
import {describe, type Problem} from './problem.js';
import {BLOCK, NO_TEXT} from './tags.js';

/** Elements that are replaced by the widget. The marker of prerendered content has no hyphen. */
const FALLBACK = '[data-field], [data-candor-fallback], [data-candor]:not([data-candor*="-"])';

const isMarked = (node: Element): boolean =>
  node.matches(FALLBACK) || (!isOtherWidget(node) && markedElementsIn(node).length > 0);

/** Returns the nodes after the last element that is marked as data or fallback. */
const othersIn = (root: Element): (Element | Text)[] => {
  let others: (Element | Text)[] = [];
  for (const node of root.childNodes) {
    if (!isElement(node)) {
      if (node.nodeType === 3) others.push(node as Text);
    } else if (isMarked(node)) others = [];
    else if (!NO_TEXT.test(node.localName)) others.push(node);
  }
  return others;
};

const isBlock = (node: Node): node is Element => isElement(node) && (BLOCK.test(node.localName) || isOtherWidget(node));
const textOf = (nodes: readonly Node[]): string => nodes.map(({textContent}) => textContent).join('');

/** Checks if the content is more than a fallback. */
const isMore = (root: Element, others: readonly Node[]): boolean => {
  const [block, another] = others.filter(isBlock);
  const line = textOf(others.filter((it) => !isBlock(it)));
  if (!block) return isLast(root) && /^\s+\S(?:[^]*\S)?$/.test(line);
  if (another || line.trim() || isOtherWidget(block) || block.querySelector('[data]')) return true;
  return isLast(root) && isSpace(root.lastChild);
};

/**
 * Finds out if an element that may be open holds what follows it in the page, because its tag was not closed. HTML knows no
 * tag that closes itself: `<review-card … />` goes on until what is around it ends, and takes the rest of the article in. No
 * page tells how it was written, so the rule is made to lose nothing that is not marked as data or fallback:
 *
 * - Something follows: the tag was closed, and what it holds is fallback.
 * - Nothing follows, not even white space: it is the rest when it is more than a fallback, which is a line of text or one
 *   element. White space around it, as between the lines of a page, is more.
 *
 * A fallback of several elements at the very end of a box is taken for the rest, and is then seen twice rather than never.
 * One last paragraph in a page without white space cannot be told from a fallback.
 */
export const findUnclosedTag = (root: Element): Problem | undefined => {
  const others = othersIn(root);
  if (!isMore(root, others)) return undefined;
  const tag = root.localName;
  const start = textOf(others).replaceAll(/\s+/g, ' ').trim();
  return {
    path: 'children',
    expected: `</${tag}> where the widget ends (write <${tag} …></${tag}>: no tag in HTML closes itself)`,
    found: `${describe(start)} and what follows, shown below the widget`,
  };
};
