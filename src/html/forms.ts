import {attributeValue, plainJson, type Encoding} from '../input/encode.js';
import {shield} from './shield.js';

/** Forms in which a widget can be written as text. */
export const FORMS = [
  'element',
  'script',
  'children',
  'carrier',
  'fence',
  'jsx',
  'vue',
  'svelte',
  'angular',
  'wordpress',
] as const;
/** A form in which a widget can be written as text. */
export type Form = (typeof FORMS)[number];

/** Blog platforms, each with the most readable form that it does not change. */
export const PLATFORMS = {
  html: 'element',
  wordpress: 'wordpress',
  'wordpress-classic': 'carrier',
  ghost: 'element',
  blogger: 'carrier',
  squarespace: 'carrier',
  jekyll: 'element',
  hugo: 'fence',
  eleventy: 'element',
  hexo: 'element',
  astro: 'element',
  mdx: 'element',
  docusaurus: 'element',
  vitepress: 'vue',
  react: 'jsx',
  next: 'jsx',
  vue: 'vue',
  nuxt: 'vue',
  svelte: 'svelte',
  angular: 'angular',
} as const satisfies Readonly<Record<string, Form>>;
/** A blog platform. */
export type Platform = keyof typeof PLATFORMS;

/** Parts of the text that is written. */
export interface SnippetParts {
  /** Tag of the widget. */
  readonly tag: string;
  /** Data of the widget. */
  readonly data: object;
  /** Attributes other than `data`, such as `heading-level`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** HTML to show without the script, on one line; without block elements in forms that use the element. */
  readonly fallback?: string;
  /** HTML with data marks, as `toHtml` writes it, for `children` and `carrier`. */
  readonly marked?: string;
  /** Encoding of the data; by default the most readable one that is safe in the form. */
  readonly encoding?: Encoding;
}

const quoteValue = (text: string): string => `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** Writes the attributes other than `data`, with a space before each. */
const writeAttributes = ({attributes = {}}: SnippetParts, prefix = ''): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}${value === '' ? '' : `=${quoteValue(value)}`}`)
    .join('');

const writeElement = (parts: SnippetParts, data: string): string => {
  const {tag, fallback = ''} = parts;
  return `<${tag}${writeAttributes(parts)} data=${data}>${fallback}</${tag}>`;
};

/** Writes an expression that evaluates to the data as JSON, for templates whose attributes can be expressions. */
const writeExpression = ({data}: SnippetParts): string => `{JSON.stringify(${plainJson(data)})}`;

/** Returns the form for a platform; a form is returned as it is. */
export const formOf = (where: Form | Platform): Form =>
  Object.hasOwn(PLATFORMS, where) ? PLATFORMS[where as Platform] : (where as Form);

/** Puts marked children on their own lines. Markdown then leaves them alone up to the next blank line. */
const onOwnLines = (markup = ''): string => `\n${shield(markup)}\n`;

/** Marks a fallback on its own line, so that it is not mistaken for the content that an unclosed tag takes in. */
const markFallback = (fallback: string): string => `<span data-candor-fallback>${fallback}</span>`;

const WRITERS: Readonly<Record<Form, (parts: SnippetParts) => string>> = {
  element: (parts) => writeElement(parts, attributeValue(parts.data, parts.encoding ?? 'plain')),
  script: ({fallback = '', ...parts}) =>
    `<${parts.tag}${writeAttributes(parts)}>\n<script type="application/json">${plainJson(parts.data)}</script>\n${fallback && markFallback(fallback)}</${parts.tag}>`,
  children: (parts) => `<${parts.tag}${writeAttributes(parts)}>${onOwnLines(parts.marked)}</${parts.tag}>`,
  carrier: (parts) => {
    const data = parts.marked ? '' : ` data-candor-data=${attributeValue(parts.data, parts.encoding ?? 'plain')}`;
    const inside = parts.marked ? onOwnLines(parts.marked) : (parts.fallback ?? '');
    return `<div data-candor="${parts.tag}"${writeAttributes(parts, 'data-candor-')}${data}>${inside}</div>`;
  },
  fence: ({tag, data}) => `\`\`\`candor\n${tag}\n${plainJson(data, 2)}\n\`\`\``,
  jsx: (parts) => writeElement(parts, writeExpression(parts)),
  vue: (parts) => writeElement(parts, attributeValue(parts.data, 'plain')),
  svelte: (parts) => writeElement(parts, writeExpression(parts)),
  angular: (parts) => writeElement(parts, attributeValue(parts.data, 'plain')),
  wordpress: (parts) => `<!-- wp:html -->\n${WRITERS.carrier(parts)}\n<!-- /wp:html -->`,
};

/** Writes a widget in a form, as text that is ready to paste. */
export const writeForm = (form: Form, parts: SnippetParts): string => WRITERS[form](parts);
