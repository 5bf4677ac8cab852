import type {TemplateResult} from 'lit/html.js';
import {escapeAttribute} from '../html/escape.js';
import {writeModel} from '../html/to-html.js';
import {viewOfTag} from '../html/views.js';
import {writeAttributes, writeTemplate, Written} from '../html/write.js';
import type {Locale} from '../i18n/locale.js';
import {hashOf} from '../input/digest.js';
import {uniqueAnchors} from '../model/anchors.js';
import type {Block} from '../model/article.js';
import type {Latest} from '../model/latest.js';
import type {Settings} from '../model/settings.js';
import type {WidgetTag} from '../model/shapes.js';
import {noMarks, type Context, type View} from '../view/context.js';
import {proseView} from '../widgets/review-article/prose-block.js';
import {OWN, PLAIN} from './insertions.js';
import {classOf, shadowStyles} from './styles.js';

/** The form of the content: children of the widget, or a declarative shadow root. */
export type Form = 'light' | 'dsd';

/** The attributes of an element. */
export type Attributes = readonly (readonly [name: string, value: string])[];

/** Everything besides the data that decides what a widget shows. */
export interface Surroundings {
  readonly locale: Locale;
  /** The settings of the page. */
  readonly settings: Settings;
  /** The level of the heading, 2 to 6. */
  readonly level: number;
  /** Returns the value of an attribute of the widget. */
  attribute(name: string): string | null;
  /** Makes the ids of the page. A shadow root has ids of its own. */
  anchorFor(name: string): string;
  /** The value of `nonce` for style elements, if the page's policy asks for one. */
  readonly nonce?: string | undefined;
}

/** Reads the level of the heading from the attribute of a widget, as the widget does. */
export const levelOf = (written: string | null): number => Math.min(Math.max(Number(written) | 0, 2), 6);

/** The tag of the box around content among the children of widgets: reader views drop a `div` with little text. */
const BOX = 'section';

/** Writes an element, or a widget, with its content. */
export const writeElement = (tag: string, attributes: Attributes, content: string): string =>
  `<${tag}${writeAttributes(attributes)}>${content}</${tag}>`;

const writeShadowRoot = (content: string): string =>
  writeElement(
    'template',
    [
      ['shadowrootmode', 'open'],
      [OWN, ''],
    ],
    content,
  );

const writeStyle = (tag: WidgetTag, nonce: string | undefined): string =>
  `<style${nonce ? ` nonce="${escapeAttribute(nonce)}"` : ''}>${shadowStyles(tag)}</style>`;

/** Chooses the attributes that a carrier hands on: sanitisers let any `data-` attribute through, such as `data-candor-onclick`. */
export const attributesOf = (tag: WidgetTag, carried: ReadonlyMap<string, string>): Attributes => {
  const names = new Set([...classOf(tag).observedAttributes, 'id', 'lang']);
  return [...carried].filter(([name]) => names.has(name));
};

/** Puts a widget into the shadow root of its carrier, whose attributes it gets. */
export const writeInCarrier = (tag: WidgetTag, attributes: Attributes, content: string): string =>
  writeShadowRoot(writeElement(tag, attributes, content));

/** Checks for data whose articles the script loads from a feed. */
export const readsFeed = (model: unknown): boolean => {
  const {feed, entries} = model as Partial<Latest>;
  return feed !== undefined && !entries;
};

/** Names what content shows, so that the script knows whether it has to draw the widget anew. */
const printOf = (model: unknown): string => {
  // The articles are missing.
  if (readsFeed(model)) return 'feed';
  const text = JSON.stringify(model);
  // Of some offers the script shows first those in the reader’s country.
  return text.includes('"regions":[') ? 'regions' : hashOf(text);
};

/** Checks for a widget that has nothing to show until the script has loaded a feed. */
export const isFromFeed = (tag: WidgetTag, model: unknown): boolean => tag === 'latest-entries' && readsFeed(model);

/**
 * Writes the content of a widget, to be put into it, with the fingerprint of the data.
 *
 * @param model what `check` has left of the data
 */
export const writeContent = (tag: WidgetTag, model: unknown, form: Form, around: Surroundings): string => {
  const {locale, settings, level, attribute, nonce} = around;
  const isLight = form === 'light';
  const block = ({block: part, ...data}: Block, context: Context): Written | TemplateResult => {
    if (part === 'prose') return proseView({block: part, ...data} as never, context);
    const own = {...around, ...context, attribute: () => null};
    const attributes: Attributes = readsFeed(data)
      ? [
          ['data', JSON.stringify(data)],
          ['heading-level', `${context.level}`],
        ]
      : [];
    return new Written(
      writeElement(part, attributes, isFromFeed(part, data) ? '' : writeContent(part, data, form, own)),
    );
  };
  const context = {
    locale,
    settings,
    level,
    anchorFor: isLight ? around.anchorFor : uniqueAnchors(),
    layout: attribute('layout') ?? 'list',
    remember: attribute('remember') !== null,
    feedEntries: undefined,
    isLoading: false,
    block,
    isMarkedUp: false,
    mark: noMarks.mark,
    markScalar: noMarks.markScalar,
    withHiddenFields: noMarks.withHiddenFields,
  };
  const content = writeTemplate((viewOfTag(tag) as View<unknown>)(model, context), isLight ? 'page' : 'root').trim();
  const print = printOf(model);
  // The box is the scope of the styles, which has to be around the elements that they style.
  if (isLight) return writeElement(BOX, [[OWN, print]], content);
  return writeShadowRoot(writeStyle(tag, nonce) + content.replace(` ${OWN}=""`, ` ${OWN}="${print}"`));
};

/** Writes the content of a widget as bare HTML. */
export const writePlain = (
  tag: WidgetTag,
  model: unknown,
  {level, locale, settings, anchorFor}: Surroundings,
): string =>
  writeElement(
    BOX,
    [[PLAIN, 'plain']],
    writeModel(viewOfTag(tag), model, {level, locale, settings, isMarked: false, anchorFor}),
  );
