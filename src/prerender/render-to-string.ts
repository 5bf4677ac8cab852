import {localeOf} from '../i18n/locale.js';
import {check} from '../input/check.js';
import {readJson} from '../input/read-json.js';
import {explainSettings, readSettings, withLabels, type ReadSettings} from '../input/settings.js';
import {uniqueAnchors} from '../model/anchors.js';
import {cardsByName} from '../model/borrow.js';
import {isWidgetTag, SHAPES, type WidgetTag} from '../model/shapes.js';
import {isFromFeed, levelOf, readsFeed, writeContent, writeElement, writePlain} from './draw.js';
import type {PrerenderOptions} from './prerender.js';

/** Options for writing one widget. */
export interface RenderOptions extends Pick<PrerenderOptions, 'dropData' | 'nonce' | 'settings'> {
  /** The form of the content; `dsd` when not said, which frameworks can hydrate. `light` needs `stylesFor` in the page. */
  readonly mode?: PrerenderOptions['mode'];
  /** The language of the page, as in its `lang`; English when not said. */
  readonly lang?: string;
  /** Other attributes of the element, such as `id` or `heading-level`. True is an attribute without a value, false none. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  /** Data of the review cards on the page, from which widgets with `of` take fields. */
  readonly cards?: readonly object[];
  /** Makes ids from names in the form `light`; different ones within this widget when not said. */
  readonly anchorFor?: (name: string) => string;
}

/** Matches signs that the name of an attribute cannot have. */
const NOT_IN_NAME = /[\s"'<>/=\0]/;

const attributesOf = ({attributes = {}}: RenderOptions): Map<string, string> => {
  const written = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    if (!name || NOT_IN_NAME.test(name))
      throw new TypeError(`This is no name of an attribute: ${JSON.stringify(name)}`);
    if (value === true) written.set(name, '');
    else if (value !== false && value !== null && value !== undefined) written.set(name, String(value));
  }
  return written;
};

const textOf = (data: unknown): string | undefined => (typeof data === 'string' ? data : JSON.stringify(data));

/** Reads data as the widget in the page will: from JSON, where objects such as dates are text. */
const modelOf = (tag: WidgetTag, data: unknown, cards: readonly object[] = []): unknown => {
  const cardOf = cardsByName(cards);
  // Data that fits as it is would be the same in JSON, and needs no way through it.
  const checked = check(SHAPES[tag], data, cardOf);
  if (!checked.problems.length) return checked.model;
  const text = textOf(data);
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = readJson(text);
  } catch {
    // The script in the page repairs it, or reports why it cannot.
    return undefined;
  }
  return check(SHAPES[tag], value, cardOf).model;
};

const contentOf = (
  tag: WidgetTag,
  model: unknown,
  attributes: ReadonlyMap<string, string>,
  {mode = 'dsd', lang = '', anchorFor = uniqueAnchors(), nonce, settings: given}: RenderOptions,
): string => {
  const attribute = (name: string): string | null => attributes.get(name) ?? null;
  const page: ReadSettings = given ? readSettings(given) : {settings: {}, problems: []};
  const {settings, problems} = withLabels(page.settings, attribute('labels'));
  const all = [...page.problems, ...problems];
  if (all.length) console.warn('%s', explainSettings(all));
  const locale = localeOf(attribute('lang') ?? lang, settings.labels);
  const around = {locale, settings, level: levelOf(attribute('heading-level')), attribute, anchorFor, nonce};
  return mode === 'plain' ? writePlain(tag, model, around) : writeContent(tag, model, mode, around);
};

/**
 * Writes a widget with its content as HTML, for the page that a server sends. Data that is not valid leaves the element empty,
 * and the script in the page reports it.
 *
 * @param data as the widget takes it: an object, or JSON as text
 * @throws {TypeError} for a tag that no widget has, a name that no attribute can have, or an object that JSON cannot say
 */
export const renderToString = (tag: WidgetTag, data: unknown, options: RenderOptions = {}): string => {
  if (!isWidgetTag(tag)) throw new TypeError(`No widget has the tag ${JSON.stringify(tag)}.`);
  const attributes = attributesOf(options);
  const model = modelOf(tag, data, options.cards);
  const isDrawn = model !== undefined && !isFromFeed(tag, model);
  const content = isDrawn ? contentOf(tag, model, attributes, options) : '';
  const isDropped = isDrawn && options.dropData && !readsFeed(model);
  const text = isDropped ? undefined : textOf(data);
  if (text !== undefined) attributes.set('data', text);
  return writeElement(tag, [...attributes], content);
};
