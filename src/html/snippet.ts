import {localeOf} from '../i18n/locale.js';
import {check} from '../input/check.js';
import type {Encoding} from '../input/encode.js';
import type {Problem} from '../input/problem.js';
import type {InputOf, Schema} from '../model/schema.js';
import {formOf, write, type Form, type Platform} from './forms.js';
import {toHtml} from './to-html.js';

/** What a snippet can say besides the data. */
export interface SnippetOptions {
  /** The other attributes of the widget, such as `heading-level`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What readers see without the script, where it is not the marked data: HTML on one line, without blocks. */
  readonly fallback?: string;
  /**
   * How data is written into an attribute, where it need not be the mildest. `carrier` and `wordpress` hold the data there
   * only when this is said, and marked content otherwise.
   */
  readonly encoding?: Encoding;
  /** The language of the words around marked data; English when not said, or when its words were not added. */
  readonly lang?: string;
}

/** A widget ready to be pasted, and what was wrong with its data. */
export interface Snippet {
  /** The text to paste; absent when nothing is left of the data. */
  readonly text?: string | undefined;
  readonly problems: readonly Problem[];
}

/** The level of a widget's heading when its attribute does not say. */
const LEVEL = 2;

/** Data without the name of its schema, which is for editors of JSON. */
const withoutSchema = (data: object): object =>
  Object.fromEntries(Object.entries(data).filter(([name]) => name !== '$schema'));

/**
 * Writes a widget as text that is ready to be pasted, so that no text in the data can break it, nor the place change it.
 * Data in which all is well is written as it is, in its short forms; of other data, what is left of it.
 *
 * @example
 * ```ts
 * const {text, problems} = snippet('hugo', ReviewCard, {name: 'Northfold Drift 0.9 L', rating: 4.5});
 * ```
 *
 * @param where the platform, one of `PLATFORMS`, or the form, one of `FORMS`. Of these, `element`, `script` and `children`
 * are for HTML; `carrier` and `wordpress` are for editors that delete elements that they do not know, `fence` for Markdown
 * without HTML; the others are for templates of frameworks. In `children`, `carrier` and `wordpress` the data is readable
 * without the script
 * @param widget the class of the widget, or its tag and the schema of its data
 * @param data the widget's data; what does not fit is left out, and reported
 */
export const snippet = <S extends Schema>(
  where: Form | Platform,
  {tag, shape}: {readonly tag: string; readonly shape: S},
  data: InputOf<S>,
  {attributes = {}, fallback = '', encoding, lang = 'en'}: SnippetOptions = {},
): Snippet => {
  const form = formOf(where);
  const {model, problems} = check(shape, data);
  if (model === undefined) return {problems};
  const isMarked = form === 'children' || (!encoding && (form === 'carrier' || form === 'wordpress'));
  const level = Number(attributes['heading-level'] ?? LEVEL);
  const text = write(form, {
    tag,
    data: problems.length ? (model as object) : withoutSchema(data as object),
    attributes,
    fallback,
    ...(isMarked && {marked: toHtml(shape, model, {level, locale: localeOf(lang)})}),
    ...(encoding && {encoding}),
  });
  return {text, problems};
};
