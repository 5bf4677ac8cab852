import type {Form} from '../../src/html/forms.js';
import {pasted} from './paste.js';
import {prettyJson, snippet} from './snippet.js';

const INLINE = /^(?:a|b|br|code|em|i|img|small|span|strong|time)$/;
const VOID = /^(?:br|hr|img|input|link|meta|source)$/;

/** Elements of a story that are not part of its code: left out, or replaced by their content. */
const NOT_SHOWN = '[data-story=aside]';
const FRAME = '[data-story=frame]';

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const parsed = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : text;
  } catch {
    return text;
  }
};

const attributesOf = (element: Element): Record<string, unknown> =>
  Object.fromEntries([...element.attributes].map(({name, value}) => [name, name === 'data' ? parsed(value) : value]));

const line = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return escapeText(node.textContent!.replaceAll(/\s+/g, ' '));
  if (!(node instanceof Element)) return '';
  const tag = snippet(node.localName, attributesOf(node), '');
  if (VOID.test(node.localName)) return tag.replace(/<\/[\w-]+>$/, '');
  return tag.replace(/(<\/[\w-]+>)$/, `${[...node.childNodes].map(line).join('')}$1`);
};

const isInline = (node: Node): boolean =>
  node.nodeType === Node.TEXT_NODE || (node instanceof Element && INLINE.test(node.localName));

const block = (node: Node, indent: string, form: Form): string[] => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent!.trim() ? [indent + line(node).trim()] : [];
  if (!(node instanceof Element) || node.matches(NOT_SHOWN)) return [];
  const children = [...node.childNodes];
  if (node.matches(FRAME)) return children.flatMap((child) => block(child, indent, form));
  const inside = children.flatMap((child) => block(child, `${indent}  `, form));
  const whole = pasted(node, form, inside.map((each) => each.trim()).join(''));
  if (whole) return [whole];
  if (node.localName === 'script') {
    const json = prettyJson(parsed(node.textContent), `${indent}  `).replaceAll('</', '<\\/');
    return [indent + snippet('script', attributesOf(node), `${indent}  ${json}`, indent)];
  }
  if (children.every(isInline) && !node.localName.includes('-')) return [indent + line(node).trim()];
  return [indent + snippet(node.localName, attributesOf(node), inside.join('\n'), indent)];
};

/**
 * Formats the HTML of a story as an author would write it.
 *
 * @param form the form in which its widgets are written
 */
export const markup = (html: string, form: Form = 'element'): string => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.childNodes].flatMap((node) => block(node, '', form)).join('\n\n');
};
