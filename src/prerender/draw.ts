import type {TemplateResult} from 'lit/html.js';
import {markAllEnglish} from '../html/mark-english.js';
import {toHtml} from '../html/to-html.js';
import {toTree, type TreeElement, type TreeNode} from '../html/tree.js';
import {viewOfTag} from '../html/views.js';
import type {Locale} from '../i18n/locale.js';
import {fingerprint} from '../input/digest.js';
import {uniqueAnchors} from '../model/anchors.js';
import type {Block} from '../model/article.js';
import type {Latest} from '../model/latest.js';
import type {Settings} from '../model/settings.js';
import {SHAPES, type WidgetTag} from '../model/shapes.js';
import {noMarks, type Context, type View} from '../view/context.js';
import {proseView} from '../widgets/review-article/prose-block.js';
import {OWN, PLAIN} from './insertions.js';
import {classOf, shadowStyles} from './styles.js';

/** The form of the content: children of the widget, or a declarative shadow root. */
export type Form = 'light' | 'dsd';

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

/** The tag of boxes among the children of widgets: reader views drop a `div` with little text or many links. */
const BOX = 'section';

/** Makes boxes of `div` elements, except around the terms of a `dl`. */
const withBoxes = (node: TreeNode, parent?: string): TreeNode => {
  if (typeof node === 'string') return node;
  const {tag, attributes, children} = node;
  return {
    tag: tag === 'div' && parent !== 'dl' ? BOX : tag,
    attributes,
    children: children.map((child) => withBoxes(child, tag)),
  };
};

/** Puts content into a box: the scope of its styles, which has to be around the elements that they style. */
const inBox = (content: TreeElement, print: string): TreeElement => ({
  tag: BOX,
  attributes: [[OWN, print]],
  children: [withBoxes(content)],
});

const shadowRoot = (...children: TreeElement[]): TreeElement => ({
  tag: 'template',
  attributes: [
    ['shadowrootmode', 'open'],
    [OWN, ''],
  ],
  children,
});

const inShadowRoot = (content: TreeElement, print: string, tag: WidgetTag, nonce: string | undefined): TreeElement => {
  const attributes = content.attributes.map(([name, value]) => [name, name === OWN ? print : value] as const);
  const style: TreeElement = {
    tag: 'style',
    attributes: nonce ? [['nonce', nonce]] : [],
    children: [shadowStyles(tag)],
  };
  return shadowRoot(style, {...content, attributes});
};

/** Chooses the attributes that a carrier hands on: sanitisers let any `data-` attribute through, such as `data-candor-onclick`. */
export const attributesOf = (tag: WidgetTag, carried: ReadonlyMap<string, string>): [name: string, value: string][] => {
  const names = new Set([...classOf(tag).observedAttributes, 'id', 'lang']);
  return [...carried].filter(([name]) => names.has(name));
};

/** Puts a widget into the shadow root of its carrier, whose attributes it gets. */
export const inCarrier = (tag: WidgetTag, attributes: TreeElement['attributes'], content: TreeElement): TreeElement =>
  shadowRoot({tag, attributes, children: [content]});

/** Checks for data whose articles the script loads from a feed. */
export const readsFeed = (model: unknown): boolean => {
  const {feed, entries} = model as Partial<Latest>;
  return feed !== undefined && !entries;
};

/** Checks for offers of which the script shows first those in the reader's country. */
const dependsOnReader = (model: unknown): boolean => JSON.stringify(model).includes('"regions":[');

/** Checks for a widget that has nothing to show until the script has loaded a feed. */
export const isFromFeed = (tag: WidgetTag, model: unknown): boolean => tag === 'latest-entries' && readsFeed(model);

/**
 * Draws the content of a widget as an element to be put into it, with the fingerprint of the data.
 *
 * @param model what `check` has left of the data
 */
export const drawContent = (tag: WidgetTag, model: unknown, form: Form, around: Surroundings): TreeElement => {
  const {locale, settings, level, attribute, nonce} = around;
  const block = ({block: part, ...data}: Block, context: Context): TreeElement | TemplateResult => {
    if (part === 'prose') return proseView({block: part, ...data} as never, context);
    const own = {...around, ...context, attribute: () => null};
    return {
      tag: part,
      attributes: readsFeed(data)
        ? [
            ['data', JSON.stringify(data)],
            ['heading-level', `${context.level}`],
          ]
        : [],
      children: isFromFeed(part, data) ? [] : [drawContent(part, data, form, own)],
    };
  };
  const context = {
    ...noMarks,
    locale,
    settings,
    level,
    anchorFor: form === 'light' ? around.anchorFor : uniqueAnchors(),
    layout: attribute('layout') ?? 'list',
    remember: attribute('remember') !== null,
    feedEntries: undefined,
    isLoading: false,
    block,
  };
  const nodes: readonly TreeNode[] = toTree((viewOfTag(tag) as View<unknown>)(model, context)).map(markAllEnglish);
  const content = nodes.find((node) => typeof node !== 'string')!;
  // Articles of a feed are missing, and which shops are near a reader is not known: the script draws the widget anew.
  const print = readsFeed(model) ? 'feed' : dependsOnReader(model) ? 'regions' : fingerprint(model);
  return form === 'light' ? inBox(content, print) : inShadowRoot(content, print, tag, nonce);
};

/** Writes the content of a widget as bare HTML. */
export const writePlain = (
  tag: WidgetTag,
  model: unknown,
  {level, locale, settings, anchorFor}: Surroundings,
): string =>
  `<${BOX} ${PLAIN}="${fingerprint(model)}">${toHtml(SHAPES[tag], model, {level, locale, settings, isMarked: false, anchorFor})}</${BOX}>`;
