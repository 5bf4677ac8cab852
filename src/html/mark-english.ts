import {withoutMarks} from '../i18n/english.js';
import type {TreeElement, TreeNode} from './tree.js';

/** Puts `lang="en"` on an element with English words in a page of another language, and removes the marks around them. */
export const markEnglish = (element: TreeElement): void => {
  const children = element.children.map((child) => (typeof child === 'string' ? withoutMarks(child) : child));
  if (children.some((child, i) => child !== element.children[i])) element.attributes.push(['lang', 'en']);
  element.attributes = element.attributes.map(([name, value]) => [name, withoutMarks(value)]);
  element.children = children.filter((child) => child !== '');
};

/** Does so for an element and all within it. */
export const markAllEnglish = (node: TreeNode): TreeNode => {
  if (typeof node === 'string') return node;
  markEnglish(node);
  node.children = node.children.map(markAllEnglish);
  return node;
};
