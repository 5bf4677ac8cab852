/** Reads a value from a marked element, by the type of the value. */
import {collapse, gather, SHIELDED, writeText, type Run, type Token} from '../model/marked.js';
import type {Entries, Schema} from '../model/schema.js';
import {isAddress} from '../model/address.js';
import {isLiteral} from '../model/literal.js';

/** The fields that an element is marked as. One element can say several: the text of a link, and where it leads. */
export const namesOf = (element: Element): string[] =>
  element.getAttribute('data-field')?.trim().split(/\s+/).filter(Boolean) ?? [];

const BLOCK =
  /^(?:address|article|aside|blockquote|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const SILENT = /^(?:script|style|template|noscript)$/;

const MARKS: Readonly<Record<string, Partial<Run>>> = {
  b: {strong: true},
  strong: {strong: true},
  em: {em: true},
  i: {em: true},
  code: {code: true},
};

/** The marks of what stands in an element. */
const marksOf = (element: Element): Partial<Run> => {
  const href = element.localName === 'a' && element.getAttribute('href')?.replaceAll(/^\s+|\s+$|[\t\n\r]/g, '');
  return href && isAddress(href) ? {url: href} : (MARKS[element.localName] ?? {});
};

/** The text of an element, without what is another field. The text of a link is not: of a field for an address, only the address counts. */
function* tokensOf(element: Element, fields: Entries, marks: Partial<Run>): Generator<Token> {
  for (const node of element.childNodes) {
    const {localName} = node as Element;
    if (node.nodeType === 3) yield {...marks, text: node.nodeValue!};
    else if (localName === 'br') yield {...marks, text: '', isBreak: true};
    else if (localName && !SILENT.test(localName)) {
      const child = node as Element;
      if (!namesOf(child).every((name) => fields[name]?.type === 'url')) continue;
      const isBlock = BLOCK.test(localName);
      if (isBlock) yield 'end';
      yield* tokensOf(child, fields, {...marks, ...marksOf(child)});
      if (isBlock) yield 'end';
    }
  }
}

/** A text of several elements, with its marks. */
const textOf = (elements: readonly Element[], fields: Entries): string =>
  writeText(elements.flatMap((element) => gather(tokensOf(element, fields, {}))));

/** The text of an element on one line. */
export const lineOf = (element: Element, fields: Entries): string =>
  gather(tokensOf(element, fields, {}))
    .map((runs) => collapse(runs.map(({text: it}) => it).join('')))
    .join(' ');

/** The number that stands in a text, such as `4.6 out of 5`; the text itself when there is none. */
const numberIn = (words: string, isWhole: boolean): number | string => {
  const digits = /-?\d+(?:[.,\u00a0\u202f’']\d+)*/.exec(words)?.[0];
  if (!digits) return words;
  const isGrouped = (isWhole ? /^\d{1,3}(?:[^\d]\d{3})+$/ : /^\d{1,3}(?:,\d{3}){2,}|^\d{1,3},\d{3}\./).test(digits);
  return Number(isGrouped ? digits.replaceAll(isWhole ? /[^\d]/g : ',', '') : digits.replace(',', '.'));
};

/** A number, or true and false, where a text is nothing else. */
const literal = (words: string): string | number | boolean =>
  isLiteral(words) ? (JSON.parse(words.toLowerCase()) as number | boolean) : words;

/** What a text in quotes says, where it is JSON. */
const unquoted = (written: string): string => {
  try {
    return JSON.parse(written) as string;
  } catch {
    return written;
  }
};

/** A value as a program wrote it; in quotes, a text that would otherwise be a number. */
const exactly = (written: string): string | number | boolean =>
  /^"[^]*"$/.test(written) ? unquoted(written) : literal(written);

const attributeIn = (element: Element, name: string): string | null | undefined =>
  element.getAttribute(name) ?? element.querySelector(`[${name}]`)?.getAttribute(name);

/** What a program is told instead of the text. */
const exactOf = (element: Element): string | null => {
  const exact =
    element.getAttribute('data-value') ??
    (/^(?:data|meter)$/.test(element.localName) ? element.getAttribute('value') : null);
  return exact && SHIELDED.test(exact) ? unquoted(exact) : exact;
};

/** Reads an object that is written as JSON instead of in the content; undefined where there is none. */
export const readExactObject = (element: Element): object | undefined => {
  const exact = exactOf(element);
  if (!exact?.startsWith('{')) return undefined;
  const read: unknown = unquoted(exact);
  return typeof read === 'object' && read ? read : undefined;
};

/** One word of a few; the words may also be written as text is, `In stock` for `in-stock`. */
export const readChoice = (element: Element, options: readonly string[], fields: Entries): string => {
  const word = exactOf(element) ?? lineOf(element, fields);
  const plain = (it: string): string => it.toLowerCase().replaceAll(/[\s-]+/g, '-');
  return options.find((option) => plain(option) === plain(word)) ?? word;
};

/**
 * The value in the elements of a field; nothing where they are empty.
 *
 * @param fields what the object around has: their elements within are not part of the text
 */
export const readValue = (elements: readonly Element[], schema: Schema, fields: Entries): unknown => {
  const element = elements[0]!;
  const {type} = schema;
  const exact = exactOf(element);
  const line = (): string => lineOf(element, fields);
  const value = (): unknown => {
    switch (type) {
      case 'url':
        return exact ?? attributeIn(element, 'href') ?? attributeIn(element, 'src') ?? line();
      case 'image':
        return exact ?? attributeIn(element, 'src') ?? attributeIn(element, 'href') ?? line();
      case 'flag':
        return exact !== 'false';
      case 'number':
      case 'count':
        return exact === null ? numberIn(line(), type === 'count') : literal(exact);
      case 'scalar':
      case 'amount':
        return exact === null ? literal(line()) : exactly(exact);
      case 'text':
        return exact ?? textOf(elements, fields);
      default: {
        const time = element.hasAttribute('datetime') ? element : element.querySelector('time[datetime]');
        return exact ?? time?.getAttribute('data-value') ?? time?.getAttribute('datetime') ?? line();
      }
    }
  };
  const read = value();
  return read === '' ? undefined : read;
};
