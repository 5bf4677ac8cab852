import {escapeAttribute} from '../html/escape.js';
import {toHtml} from '../html/to-html.js';
import {writeNode} from '../html/write.js';
import {localeOf} from '../i18n/locale.js';
import {check} from '../input/check.js';
import {uniqueAnchors} from '../model/anchors.js';
import {SHAPES, type WidgetTag} from '../model/shapes.js';
import {drawContent, isFromFeed, readsFeed} from './draw.js';
import type {PrerenderOptions} from './prerender.js';

/** Options for writing one widget. */
export interface RenderOptions extends Pick<PrerenderOptions, 'dropData' | 'nonce'> {
  /** The form of the content; `dsd` when not said, which frameworks can hydrate. `light` needs `stylesFor` in the page. */
  readonly mode?: PrerenderOptions['mode'];
  /** The language of the page, as in its `lang`; English when not said. */
  readonly lang?: string;
  /** Other attributes of the element, such as `id` or `heading-level`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Makes ids from names in the form `light`; different ones within this widget when not said. */
  readonly anchorFor?: (name: string) => string;
}

const contentOf = (tag: WidgetTag, model: unknown, options: RenderOptions): string => {
  const {mode = 'dsd', lang = '', attributes = {}, anchorFor = uniqueAnchors(), nonce} = options;
  const locale = localeOf(lang);
  const level = Math.min(Math.max(Number(attributes['heading-level']) || 2, 2), 6);
  if (mode === 'plain') return toHtml(SHAPES[tag], model, {level, locale, isMarked: false, anchorFor});
  const attribute = (name: string): string | null => attributes[name] ?? null;
  return writeNode(drawContent(tag, model, mode, {locale, level, attribute, anchorFor, nonce}));
};

/**
 * Writes a widget with its content as HTML, for the page that a server sends. Data that is not valid leaves the element empty,
 * and the script in the page reports it.
 *
 * @param data as the widget takes it
 */
export const renderToString = (tag: WidgetTag, data: unknown, options: RenderOptions = {}): string => {
  const {dropData, attributes = {}} = options;
  const {model} = check(SHAPES[tag], data);
  const isDrawn = model !== undefined && !isFromFeed(tag, model);
  const all = {...(isDrawn && dropData && !readsFeed(model) ? {} : {data: JSON.stringify(data)}), ...attributes};
  const written = Object.entries(all).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<${tag}${written.join('')}>${isDrawn ? contentOf(tag, model, options) : ''}</${tag}>`;
};
