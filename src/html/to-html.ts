import {html, type TemplateResult} from 'lit/html.js';
import {localeOf, type Locale} from '../i18n/locale.js';
import {explainSettings, readSettings, type PageSettings, type ReadSettings} from '../input/settings.js';
import {uniqueAnchors} from '../model/anchors.js';
import type {Block} from '../model/article.js';
import type {ModelOf, Schema} from '../model/schema.js';
import type {Settings} from '../model/settings.js';
import {noMarks, type Context, type View} from '../view/context.js';
import {DataMarks} from './data-marks.js';
import {writeMarkedUp} from './marked-up.js';
import {viewOfBlock, viewOfSchema} from './views.js';

/** Options for marked-up HTML. */
export interface HtmlOptions {
  /** The level of the heading, 2 to 6; 2 when not said, as in a widget. */
  readonly level?: number;
  /** The language of the words around the data, as in `lang`; English when not said, or when its words were not added. */
  readonly lang?: string;
  /** The words and formats of the language; those of `lang` when not said. */
  readonly locale?: Locale;
  /** The settings of the page, as `configure` takes them. One that is wrong is told in the console. */
  readonly settings?: PageSettings;
  /** Marks the elements with their fields, so that they can be read as data; true when not said. */
  readonly isMarked?: boolean;
  /** Makes ids from names; different ones within this HTML when not said. */
  readonly anchorFor?: (name: string) => string;
}

const NO_SETTINGS: ReadSettings = {settings: {}, problems: []};

const withinArticle = ({block, ...model}: Block, context: Context): TemplateResult => {
  const view = viewOfBlock(block) as View<unknown>;
  return context.mark('blocks', html`<section data-block=${block}>${view(model, context)}</section>`);
};

/** Everything besides the model that its HTML depends on. */
export interface HtmlContext {
  readonly level: number;
  readonly locale: Locale;
  readonly settings: Settings;
  readonly isMarked: boolean;
  readonly anchorFor: (name: string) => string;
}

/** Writes a model as HTML, with everything else at hand. */
export const writeModel = (
  view: View<never, never>,
  model: unknown,
  {level, locale, settings, isMarked, anchorFor}: HtmlContext,
): string => {
  const marks = isMarked ? new DataMarks() : undefined;
  const {mark, markScalar, withHiddenFields} = marks ?? noMarks;
  // Written out, because objects made by spreading are slow to read.
  const context = {
    level,
    locale,
    settings,
    anchorFor,
    layout: 'list',
    remember: false,
    feedEntries: undefined,
    isLoading: false,
    isMarkedUp: true,
    mark,
    markScalar,
    withHiddenFields,
    block: withinArticle,
  };
  return writeMarkedUp(view(model as never, context as never), marks);
};

/**
 * Writes a widget's model as HTML whose elements are marked with their fields: what readers see without the script, and
 * what `readChildren` reads. It says what the widget says, in the same order. Exact values that the text does not say, and
 * what readers do not see, are in attributes. U+0000, which HTML cannot carry, becomes U+FFFD.
 *
 * @param schema that of the widget, its `shape`
 * @param model what `check` has left of the data
 * @throws {TypeError} when no widget has that schema
 */
export const toHtml = <S extends Schema>(
  schema: S,
  model: ModelOf<S>,
  {level = 2, lang = '', locale, settings: given, isMarked = true, anchorFor = uniqueAnchors()}: HtmlOptions = {},
): string => {
  const view = viewOfSchema(schema);
  if (!view) throw new TypeError('No widget has this schema.');
  const {settings, problems} = given ? readSettings(given) : NO_SETTINGS;
  if (problems.length) console.warn('%s', explainSettings(problems));
  return writeModel(view, model, {
    level,
    locale: locale ?? localeOf(lang, settings.labels),
    settings,
    isMarked,
    anchorFor,
  });
};
