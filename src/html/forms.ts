import {attributeValue, plainJson, type Encoding} from '../input/encode.js';
import {shield} from './shield.js';

/** The forms in which a widget can be written down. */
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
export type Form = (typeof FORMS)[number];

/** Where blogs are written, and the form that arrives there whole and is the easiest to read. */
export const PLATFORMS = {
  html: 'element',
  wordpress: 'wordpress',
  'wordpress-classic': 'carrier',
  ghost: 'element',
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
export type Platform = keyof typeof PLATFORMS;

/** What a widget is written down from. */
export interface Source {
  /** The name of the widget. */
  readonly tag: string;
  /** Its data. */
  readonly data: object;
  /** Its other attributes, such as `heading-level`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What readers see without the script: HTML on one line, in `element` and the like without blocks. */
  readonly fallback?: string;
  /** The same with each field marked, as `toHtml` writes it: what `children` and `carrier` consist of. */
  readonly marked?: string;
  /** How the data is written; what is mildest for the form when not said. */
  readonly encoding?: Encoding;
}

const quote = (text: string): string => `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** The other attributes, each with a space before it. */
const others = ({attributes = {}}: Source, prefix = ''): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}${value === '' ? '' : `=${quote(value)}`}`)
    .join('');

const element = (source: Source, data: string): string => {
  const {tag, fallback = ''} = source;
  return `<${tag}${others(source)} data=${data}>${fallback}</${tag}>`;
};

/** Code that gives the data as a text, for templates whose attributes can be code. */
const expression = ({data}: Source): string => `{JSON.stringify(${plainJson(data)})}`;

/** The form that a platform takes, or the form itself. */
export const formOf = (where: Form | Platform): Form =>
  Object.hasOwn(PLATFORMS, where) ? PLATFORMS[where as Platform] : (where as Form);

/** Content whose fields are marked, on lines of its own: Markdown then leaves it alone up to the next blank line. */
const lines = (markup = ''): string => `\n${shield(markup)}\n`;

/** A fallback that begins on a line of its own, told from what a tag that was never closed takes in. */
const ownFallback = (fallback: string): string => `<span data-candor-fallback>${fallback}</span>`;

const WRITERS: Readonly<Record<Form, (source: Source) => string>> = {
  element: (source) => element(source, attributeValue(source.data, source.encoding ?? 'plain')),
  script: ({fallback = '', ...source}) =>
    `<${source.tag}${others(source)}>\n<script type="application/json">${plainJson(source.data)}</script>\n${fallback && ownFallback(fallback)}</${source.tag}>`,
  children: (source) => `<${source.tag}${others(source)}>${lines(source.marked)}</${source.tag}>`,
  carrier: (source) => {
    const data = source.marked ? '' : ` data-candor-data=${attributeValue(source.data, source.encoding ?? 'plain')}`;
    const inside = source.marked ? lines(source.marked) : (source.fallback ?? '');
    return `<div data-candor="${source.tag}"${others(source, 'data-candor-')}${data}>${inside}</div>`;
  },
  fence: ({tag, data}) => `\`\`\`candor\n${tag}\n${plainJson(data, 2)}\n\`\`\``,
  jsx: (source) => element(source, expression(source)),
  vue: (source) => element(source, attributeValue(source.data, 'plain')),
  svelte: (source) => element(source, expression(source)),
  angular: (source) => element(source, attributeValue(source.data, 'plain')),
  wordpress: (source) => `<!-- wp:html -->\n${WRITERS.carrier(source)}\n<!-- /wp:html -->`,
};

/** Writes a widget down in a form, as text that is ready to be pasted. */
export const write = (form: Form, source: Source): string => WRITERS[form](source);
