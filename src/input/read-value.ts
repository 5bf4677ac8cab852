/** Reads a value from a marked element, by the type of the value. */
import {collapse, gather, SHIELDED, writeText, type Run, type Token} from '../model/marked.js';
import type {Entries, Schema} from '../model/schema.js';
import {isAddress} from '../model/address.js';
import {isLiteral} from '../model/literal.js';
import {BLOCK, NO_TEXT} from './tags.js';

/** Reads the names of the fields that an element holds. One element can hold several, such as a link with its text. */
export const readFieldNames = (element: Element): string[] =>
  element.getAttribute('data-field')?.trim().split(/\s+/).filter(Boolean) ?? [];

const FORMATS: Readonly<Record<string, Partial<Run>>> = {
  b: {strong: true},
  strong: {strong: true},
  em: {em: true},
  i: {em: true},
  code: {code: true},
};

/** Returns the formatting of the content of an element. */
const formatOf = (element: Element): Partial<Run> => {
  const href = element.localName === 'a' && element.getAttribute('href')?.replaceAll(/^\s+|\s+$|[\t\n\r]/g, '');
  return href && isAddress(href) ? {url: href} : (FORMATS[element.localName] ?? {});
};

/** Reads the text of an element, without that of other fields. Fields for addresses do not own the text of their links. */
function* tokensOf(element: Element, fields: Entries, format: Partial<Run>): Generator<Token> {
  const {childNodes} = element;
  for (const [i, node] of childNodes.entries()) {
    const {localName} = node as Element;
    if (node.nodeType === 3) yield {...format, text: node.nodeValue!};
    else if (localName === 'br') yield {...format, text: '', isBreak: true};
    else if (localName && !NO_TEXT.test(localName)) {
      const child = node as Element;
      if (!readFieldNames(child).every((name) => /^(?:url|page)$/.test(fields[name]?.type ?? ''))) continue;
      const alt = localName === 'img' && child.getAttribute('alt');
      // The picture of an emoji, or one in the middle of a line, stands for text.
      if (
        alt &&
        (child.matches('[class*=emoji], [class*=smil]') ||
          !/\p{L}{2}/u.test(alt) ||
          (childNodes[i - 1]?.nodeValue?.trim() && childNodes[i + 1]?.nodeValue?.trim()))
      )
        yield {...format, text: alt};
      const isBlock = BLOCK.test(localName);
      if (isBlock) yield 'end';
      yield* tokensOf(child, fields, {...format, ...formatOf(child)});
      if (isBlock) yield 'end';
    }
  }
}

/** Reads the text of several elements, with inline marks. */
const textOf = (elements: readonly Element[], fields: Entries): string =>
  writeText(elements.flatMap((element) => gather(tokensOf(element, fields, {}))));

/** Reads the text of an element as one line. */
export const readLine = (element: Element, fields: Entries): string =>
  gather(tokensOf(element, fields, {}))
    .map((runs) => collapse(runs.map(({text: it}) => it).join('')))
    .join(' ');

/** Finds the number in a text such as `4.6 out of 5`; returns the text if it has none. */
const numberIn = (words: string, isWhole: boolean): number | string => {
  const digits = /-?\d+(?:[.,\u00a0\u202f’']\d+)*/.exec(words)?.[0];
  if (!digits) return words;
  const isGrouped = (isWhole ? /^\d{1,3}(?:[^\d]\d{3})+$/ : /^\d{1,3}(?:,\d{3}){2,}|^\d{1,3},\d{3}\./).test(digits);
  return Number(isGrouped ? digits.replaceAll(isWhole ? /[^\d]/g : ',', '') : digits.replace(',', '.'));
};

/** Converts a text that is nothing but a number, `true` or `false`. */
const toLiteral = (words: string): string | number | boolean =>
  isLiteral(words) ? (JSON.parse(words.toLowerCase()) as number | boolean) : words;

/** Converts the exact value of a field for numbers, which may also be written as `4.50`. */
const toNumber = (written: string): string | number =>
  written && Number.isFinite(Number(written)) ? Number(written) : written;

/** Parses JSON; returns the text itself if it is not JSON. */
const parseOrText = (written: string): string => {
  try {
    return JSON.parse(written) as string;
  } catch {
    return written;
  }
};

/** Converts an exact value. Quotes make a string of what would otherwise be a number. */
const toScalar = (written: string): string | number | boolean =>
  /^"[^]*"$/.test(written) ? parseOrText(written) : toLiteral(written);

const attributeIn = (element: Element, name: string): string | null | undefined =>
  element.getAttribute(name) ?? element.querySelector(`[${name}]`)?.getAttribute(name);

// In order of precedence. Scripts that load pictures late keep the address there, and a blank picture in `src`.
const ADDRESSES = 'data-src data-lazy-src data-orig-src data-original src data-srcset data-lazy-srcset srcset'.split(
  ' ',
);

/** Reads the address of a picture, also of one that a script is to load later; the copy for readers without scripts has it, too. */
export const readPictureAddress = (img: Element): string | undefined => {
  const written = ADDRESSES.map((name) => {
    const value = img.getAttribute(name)?.trim();
    return name.endsWith('set') ? value?.split(/,?\s/, 1)[0] : value;
  });
  const copy = img.parentElement?.querySelector('noscript');
  // Its content is text where scripts run.
  const [, copied] = /\ssrc=["'](.+?)["']/.exec(copy?.textContent ?? '') ?? [];
  written.push(copied?.replaceAll('&amp;', '&') ?? copy?.querySelector('img')?.getAttribute('src') ?? undefined);
  return (
    written.find((address) => address && !/^(?:data|about|blob):/.test(address)) ?? img.getAttribute('src') ?? undefined
  );
};

const addressOfPictureIn = (element: Element): string | null | undefined => {
  const img = element.matches('img') ? element : element.querySelector('img');
  return img ? readPictureAddress(img) : attributeIn(element, 'src');
};

/** Reads the exact value of an element, which replaces its text. */
const exactOf = (element: Element): string | null => {
  const exact =
    element.getAttribute('data-value') ??
    (/^(?:data|meter)$/.test(element.localName) ? element.getAttribute('value') : null);
  return exact && SHIELDED.test(exact) ? parseOrText(exact) : exact;
};

/** Reads an object that is written as JSON in an attribute; returns undefined if there is none. */
export const readExactObject = (element: Element): object | undefined => {
  const exact = exactOf(element);
  if (!exact?.startsWith('{')) return undefined;
  const read: unknown = parseOrText(exact);
  return typeof read === 'object' && read ? read : undefined;
};

/** Reads one of a few words, which may also be written as a sentence would: `In stock` for `in-stock`. */
export const readChoice = (element: Element, options: readonly string[], fields: Entries): string => {
  const word = exactOf(element) ?? readLine(element, fields);
  const plain = (it: string): string => it.toLowerCase().replaceAll(/[\s-]+/g, '-');
  return options.find((option) => plain(option) === plain(word)) ?? word;
};

/**
 * Reads the value of a field from its elements; returns undefined if they are empty.
 *
 * @param fields fields of the surrounding object, whose elements are not part of the text
 */
export const readValue = (elements: readonly Element[], schema: Schema, fields: Entries): unknown => {
  const element = elements[0]!;
  const {type} = schema;
  const exact = exactOf(element);
  const line = (): string => readLine(element, fields);
  const value = (): unknown => {
    switch (type) {
      case 'url':
      case 'page':
        return exact ?? attributeIn(element, 'href') ?? attributeIn(element, 'src') ?? line();
      case 'image':
        return exact ?? addressOfPictureIn(element) ?? attributeIn(element, 'href') ?? line();
      case 'flag':
        return exact !== 'false';
      case 'number':
      case 'count':
        return exact === null ? numberIn(line(), type === 'count') : toNumber(exact);
      case 'scalar':
      case 'amount':
        return exact === null ? toLiteral(line()) : toScalar(exact);
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
