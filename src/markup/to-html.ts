import type {InferOutput} from 'valibot';
import {localeOf, type Locale} from '../i18n/locale.js';
import type {Entries, Schema} from '../model/schema.js';
import {blocksOf} from './objects.js';

export interface HtmlOptions {
  /** The level of the heading, 2 to 6; 3 when not said. */
  readonly level?: number;
  /** The language of the words around the data; English when not said. */
  readonly locale?: Locale;
}

/**
 * A widget's model as HTML whose elements are marked with the fields that they are: what readers see without the script,
 * and what `readChildren` reads. Everything that the model says is text; what the text cannot say exactly, such as a
 * time, is also in an attribute. A sign that HTML cannot carry, U+0000, becomes U+FFFD.
 *
 * @param schema that of the widget, its `shape`
 * @param model what `check` has left of the data
 */
export const toHtml = <S extends Schema>(
  schema: S,
  model: InferOutput<S>,
  {level = 3, locale = localeOf('en')}: HtmlOptions = {},
): string =>
  blocksOf((schema as unknown as {readonly entries: Entries}).entries, model as Readonly<Record<string, unknown>>, {
    level,
    locale,
  }).join('\n');
