import {plainJson} from '../input/encode.js';
import {SHIELDED} from '../model/marked.js';

const toReference = (char: string): string => `&#${char.charCodeAt(0)};`;

/** Characters in text that WordPress changes, or that mean something in Markdown and template languages. */
const IN_TEXT = new RegExp(
  [
    /['#$*@[\\\]^_`{|}~]/, // straight quotes, shortcodes, syntax of Markdown and templates, `&#39;` as text
    /[!-/:-@](?=[!-/:-@])/, // dashes, dots and smileys: `--`, `...`, `:)`, `://`
    /-(?= )/, // a dash between spaces
    /:(?=[a-z])/, // `:smile:`
    /\b8(?=\))/, // `8)`
    /\((?=(?:c|r|tm|p)\))/, // `(c)`
    /\d(?=x\d)/, // `3x4`
    /w(?=ww\.)/,
    /W(?=ordpress)/, // a name whose spelling WordPress corrects
  ]
    .map(({source}) => source)
    .join('|'),
  'gi',
);
/** Characters in attributes that do. */
const IN_ATTRIBUTE = /['[\\\]`{}]|W(?=ordpress)/g;

const NAMED: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"'};
const unescape = (text: string): string =>
  text.replaceAll(/&#(\d+);|&(\w+);/g, (_, code?: string, name?: string) =>
    name === undefined ? String.fromCharCode(Number(code)) : NAMED[name]!,
  );

/**
 * Writes an exact value as JSON where character references do not protect it: WordPress 7.1 decodes them before it runs
 * shortcodes, and so does the visual tab of its classic editor, which also merges spaces.
 */
const protectExact = (written: string): string => {
  const text = unescape(written);
  return /\[[^]*\]|[\t\n\r]| {2}/.test(text) || SHIELDED.test(text)
    ? plainJson(text).replaceAll('"', '&quot;')
    : written;
};

/**
 * Protects HTML that `toHtml` wrote from editors and site generators: characters that they would change become character
 * references, and elements without end tags are closed, as JSX requires.
 */
export const shield = (markup: string): string =>
  markup.replaceAll(/<([^>]*)>|&[#\w]+;|[^<&]+/g, (part, tag?: string) => {
    if (part.startsWith('&')) return part;
    if (tag === undefined) return part.replaceAll(IN_TEXT, toReference);
    const inside = tag.replaceAll(/([\w-]+)="([^"]*)"/g, (_, name: string, value: string) => {
      const written = name === 'data-value' ? protectExact(value) : value;
      return `${name}="${written.replaceAll(IN_ATTRIBUTE, toReference).replaceAll('&amp;#', '&amp;&#35;')}"`;
    });
    return /^(?:br|img)\b/.test(tag) ? `<${inside} />` : `<${inside}>`;
  });
