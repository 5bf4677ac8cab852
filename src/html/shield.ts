import {plainJson} from '../input/encode.js';
import {SHIELDED} from '../model/marked.js';

const reference = (sign: string): string => `&#${sign.charCodeAt(0)};`;

/** What is read as something else in text: by WordPress, and by Markdown and templates where they look into HTML. */
const IN_TEXT = new RegExp(
  [
    /['#$*@[\\\]^_`{|}~]/, // quotes that are curled, shortcodes, marks of Markdown and of templates, `&#39;` as text
    /[!-/:-@](?=[!-/:-@])/, // dashes, dots and smileys: `--`, `...`, `:)`, `://`
    /-(?= )/, // a dash between spaces
    /:(?=[a-z])/, // `:smile:`
    /\b8(?=\))/, // `8)`
    /\((?=(?:c|r|tm|p)\))/, // `(c)`
    /\d(?=x\d)/, // `3x4`
    /w(?=ww\.)/,
    /W(?=ordpress)/, // a word that WordPress writes in its own way
  ]
    .map(({source}) => source)
    .join('|'),
  'gi',
);
/** And in attributes. */
const IN_ATTRIBUTE = /['[\\\]`{}]|W(?=ordpress)/g;

const SIGNS: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"'};
const unescape = (text: string): string =>
  text.replaceAll(/&#(\d+);|&(\w+);/g, (_, code?: string, name?: string) =>
    name === undefined ? String.fromCharCode(Number(code)) : SIGNS[name]!,
  );

/**
 * An exact text. Numbers do not keep WordPress from what it finds there: 7.1 makes signs of them, and then runs the
 * shortcodes; so does the visual tab of its classic editor, which leaves one of several spaces.
 */
const exact = (written: string): string => {
  const text = unescape(written);
  return /\[[^]*\]|[\t\n\r]| {2}/.test(text) || SHIELDED.test(text)
    ? plainJson(text).replaceAll('"', '&quot;')
    : written;
};

/**
 * HTML as `toHtml` writes it, in which editors and site generators change nothing: the signs that they would are numbers,
 * and what has no end tag is closed, as JSX wants it.
 */
export const shield = (markup: string): string =>
  markup.replaceAll(/<([^>]*)>|&[#\w]+;|[^<&]+/g, (part, tag?: string) => {
    if (part.startsWith('&')) return part;
    if (tag === undefined) return part.replaceAll(IN_TEXT, reference);
    const inside = tag.replaceAll(/([\w-]+)="([^"]*)"/g, (_, name: string, value: string) => {
      const written = name === 'data-value' ? exact(value) : value;
      return `${name}="${written.replaceAll(IN_ATTRIBUTE, reference).replaceAll('&amp;#', '&amp;&#35;')}"`;
    });
    return /^(?:br|img)\b/.test(tag) ? `<${inside} />` : `<${inside}>`;
  });
