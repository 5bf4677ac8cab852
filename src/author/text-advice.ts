/** Finds texts that readers would see with markup, or with something that was never filled in. */
import {isAddress, mendAddress} from '../model/address.js';
import {readInline} from '../model/inline.js';
import {field, type Schema} from '../model/schema.js';
import type {Advice, Seen} from './advice.js';
import {decodeEntity} from './entities.js';
import {isObject} from './find-in-model.js';

interface Text {
  readonly text: string;
  readonly path: string;
  readonly type: NonNullable<Schema['type']>;
}

/** Finds the texts of a model, with the types of their fields. */
const textsIn = (value: unknown, schema: Schema | undefined, path = ''): Text[] => {
  if (!schema) return [];
  const {type, item, variants, key, entries} = schema;
  if (typeof value === 'string') return type ? [{text: value, path, type}] : [];
  if (!isObject(value)) return [];
  if (Array.isArray(value)) return value.flatMap((each, i) => textsIn(each, item, `${path}[${i}]`));
  const fields = variants ? variants[String(value[key!])]?.entries : entries;
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, fields?.[name], field(path, name)));
};

/** Something that does not belong in a text. */
interface Sign {
  readonly rule: 'text' | 'template';
  readonly pattern: RegExp;
  /** True if it does not belong in an address either. */
  readonly isForAddresses?: true;
  /** Continues “The text has …”. */
  readonly message: string;
  fix(found: string): string;
}

const FILL_IN = 'Write what belongs there, or remove it.';
const SIGNS: readonly Sign[] = [
  {
    rule: 'text',
    pattern:
      /<\/?(?:a|abbr|b|big|blockquote|br|center|code|del|div|em|figure|font|h[1-6]|hr|i|iframe|img|ins|li|mark|ol|p|pre|s|script|small|span|strike|strong|style|sub|sup|table|tbody|td|th|tr|tt|u|ul)(?:\s[^<>]*)?\/?>/i,
    message: 'which readers see as it is',
    fix: () =>
      'Write **strong**, *emphasis* or [a link](https://example.org) where they can be used, and remove other tags.',
  },
  {
    rule: 'text',
    pattern: /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/i,
    message: 'which readers see as it is',
    fix: (found) => {
      const sign = decodeEntity(found);
      return sign === found ? 'Write the character itself.' : `Write “${sign}” instead.`;
    },
  },
  {
    rule: 'text',
    pattern:
      /\[\/?[a-z][\w-]*(?:\s+[\w-]+\s*=\s*(?:["“”″][^\]"“”″]*["“”″]|['‘’′][^\]'‘’′]*['‘’′]|[^\s\]"']+))+\s*\/?\](?!\()|\[\/[a-z][\w-]*\]/i,
    message: 'a shortcode, which readers see as it is',
    fix: () => FILL_IN,
  },
  {
    rule: 'template',
    pattern:
      /\{\{[^{}]{0,200}\}\}|\{%[^%]{0,200}%\}|<\?(?:php|=)[^<>]{0,200}|<%[^%]{0,200}%>|\$\{[\w.]+\}|#\{[\w.]+\}/i,
    isForAddresses: true,
    message: 'which a template did not fill in',
    fix: () => FILL_IN,
  },
  {
    rule: 'text',
    pattern: /%[A-Z][A-Z_]{3,}%|%(?:1\$)?s(?!\w)|\[object \w+\]/,
    isForAddresses: true,
    message: 'which was not filled in',
    fix: () => FILL_IN,
  },
  {
    rule: 'text',
    pattern: /\b[Ll]orem [Ii]psum\b|^undefined\b|\bundefined$|^null$|\bNaN\b|\b(?:TODO|FIXME|TBD)\b/,
    message: 'which looks like a placeholder',
    fix: () => FILL_IN,
  },
  {
    rule: 'text',
    pattern: /\uFFFD|Ã[\u0080-\u00BF]|â€[\u0080-\u02FF\u2010-\u203A\u20AC\u2122]/,
    message: 'which is a letter that was read in the wrong encoding',
    fix: () => 'Save the file as UTF-8, and write the letter again.',
  },
];

/** Stands for a formatted part of a text. */
const FORMATTED = 1;
const FORMATS = {em: () => FORMATTED, strong: () => FORMATTED, code: () => FORMATTED, link: () => FORMATTED};
/** Number of characters of a text that are read. */
const LENGTH = 10_000;
const CODE = /(`+)(?!`)[^]*?[^`]\1(?!`)/g;

/** Finds the addresses of links in a text that mean something else than they say. */
const mendedLinksIn = (text: string): [written: string, meant: string][] =>
  [...text.matchAll(/\]\(\s*<?([^\s()<>]+)/g)].flatMap(([, written]): [string, string][] => {
    const meant = mendAddress(written!);
    return meant !== written && isAddress(meant) ? [[written!, meant]] : [];
  });

const adviceForText = ({text, path, type}: Text, widget: number): Advice[] => {
  const isUrl = type === 'url' || type === 'page' || type === 'image';
  const isFormatted = type === 'text';
  const start = text.slice(0, LENGTH);
  // Code is about such signs.
  const read = isFormatted ? start.replaceAll(CODE, '') : start;
  const advice = SIGNS.filter(({isForAddresses}) => isForAddresses ?? !isUrl).flatMap(
    ({rule, pattern, message, fix}): Advice[] => {
      const [found] = pattern.exec(read) ?? [];
      if (found === undefined) return [];
      return [{rule, widget, path, message: `The text has “${found.slice(0, 60)}”, ${message}.`, fix: fix(found)}];
    },
  );
  if (isFormatted)
    for (const [written, meant] of mendedLinksIn(read))
      advice.push({
        rule: 'text',
        widget,
        path,
        message: `A link in the text leads to “${written.slice(0, 200)}”, which is read as ${meant}.`,
        fix: `Write “${meant}”.`,
      });
  if (isFormatted || isUrl || !readInline<number>(start, FORMATS).includes(FORMATTED)) return advice;
  const message = `The formatting in “${text.slice(0, 60)}” is shown as it is: this field is plain text.`;
  return [...advice, {rule: 'text', widget, path, message, fix: 'Remove the formatting.'}];
};

/** Gives advice on the texts of a widget. */
export const adviceForTexts = ({model, shape}: Seen, widget: number): Advice[] =>
  textsIn(model, shape).flatMap((text) => adviceForText(text, widget));
