import {check} from '../input/check.js';
import type {Encoding} from '../input/encode.js';
import type {Problem} from '../input/problem.js';
import {cardsByName} from '../model/borrow.js';
import type {InputOf, Schema} from '../model/schema.js';
import {formOf, writeForm, type Form, type Platform} from './forms.js';
import {toHtml, type HtmlOptions} from './to-html.js';

/** Options for a snippet. */
export interface SnippetOptions {
  /** Attributes other than `data`, such as `heading-level`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** HTML to show without the script in forms without marked children: one line, without block elements. */
  readonly fallback?: string;
  /**
   * Encoding of the data in an attribute; by default the most readable one that is safe there. `carrier` and `wordpress` put
   * the data into an attribute only if this is set, and into marked children otherwise.
   */
  readonly encoding?: Encoding;
  /** Data of the review cards on the page, from which data with `of` takes fields: these are written out. */
  readonly cards?: readonly object[];
  /** Language of the words in marked children; by default English, as for languages whose words were not added. */
  readonly lang?: string;
  /** Settings of the page that marked children show, as `toHtml` takes them. */
  readonly settings?: HtmlOptions['settings'];
}

/** A widget as text, and the problems of its data. */
export interface Snippet {
  /** Text to paste; missing if no data is valid. */
  readonly text?: string | undefined;
  readonly problems: readonly Problem[];
}

/** Heading level without the attribute `heading-level`. */
const LEVEL = 2;

/** Copies data without `$schema`, which is for JSON editors, and without fields that a content management system left empty. */
const withoutExtras = (it: unknown): unknown => {
  if (typeof it !== 'object' || !it) return it;
  if (Array.isArray(it)) return it.map(withoutExtras);
  const fields = Object.entries(it).filter(([name, value]) => name !== '$schema' && value !== null && value !== '');
  return Object.fromEntries(fields.map(([name, value]) => [name, withoutExtras(value)]));
};

/**
 * Writes a widget as text that is ready to paste. No text in the data can break the markup, and the platform does not change
 * it. Valid data is written as it is, including short forms; otherwise only the valid part is written, with what it takes from
 * review cards.
 *
 * @example
 * ```ts
 * const {text, problems} = snippet('hugo', ReviewCard, {name: 'Northfold Drift 0.9 L', rating: 4.5});
 * ```
 *
 * @param where a platform of `PLATFORMS`, or a form of `FORMS`. `element`, `script` and `children` are for HTML, `carrier` and
 * `wordpress` for editors that delete unknown elements, `fence` for Markdown without HTML, and the others for templates of
 * frameworks. With `children`, `carrier` and `wordpress`, the data can be read without the script
 * @param widget the class of the widget, or its tag and the schema of its data
 * @param data the data of the widget; invalid parts are left out and reported
 */
export const snippet = <S extends Schema>(
  where: Form | Platform,
  {tag, shape}: {readonly tag: string; readonly shape: S},
  data: InputOf<S>,
  {attributes = {}, fallback = '', encoding, cards = [], lang = 'en', settings = {}}: SnippetOptions = {},
): Snippet => {
  const form = formOf(where);
  const find = cardsByName(cards);
  let hasTaken = false;
  const {model, problems} = check(shape, data, (id) => {
    const card = find(id);
    hasTaken ||= !!card;
    return card;
  });
  if (model === undefined) return {problems};
  const isMarked = form === 'children' || (!encoding && (form === 'carrier' || form === 'wordpress'));
  const level = Number(attributes['heading-level'] ?? LEVEL);
  const text = writeForm(form, {
    tag,
    data: (problems.length || hasTaken ? model : withoutExtras(data)) as object,
    attributes,
    fallback,
    ...(isMarked && {marked: toHtml(shape, model, {level, lang, settings})}),
    ...(encoding && {encoding}),
  });
  return {text, problems};
};
