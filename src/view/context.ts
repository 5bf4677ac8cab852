import type {TemplateResult} from 'lit/html.js';
import type {Locale} from '../i18n/locale.js';
import type {Settings} from '../model/settings.js';
import type {Portion} from './portion.js';

/** Content that can be marked: a text, or a template. */
export type Content = string | TemplateResult;

/** Values that are in the data and not in what readers see, by the names of their fields. */
export type HiddenFields = Readonly<Record<string, unknown>>;

/**
 * Says which field of the data each part of a view shows. In a widget these functions return the content as it is; in
 * marked-up HTML (`html/data-marks.ts`) they add the attributes that `readChildren` reads.
 */
export interface Marks {
  /** True if the view is written as marked-up HTML, which also contains data that the widget does not show. */
  readonly isMarkedUp: boolean;
  /**
   * Marks content as a field. A dot leads into an object: `image.credit`.
   *
   * @param value the exact value, written where the content does not say it
   */
  mark<T extends Content>(field: string, content: T, value?: unknown): T;
  /** Marks a text as a field that can be a text, a number, or true and false. */
  markScalar(field: string, text: string, value: string | number | boolean): string;
  /** Adds fields that readers do not see, a list as one for each item. Those that are undefined are left out. */
  withHiddenFields<T extends Content>(fields: HiddenFields, content: T): T;
}

/** The marks of a widget's own view: none. */
export const noMarks: Marks = {
  isMarkedUp: false,
  mark: (_, content) => content,
  markScalar: (_, text) => text,
  withHiddenFields: (_, content) => content,
};

/** Everything that a view needs besides the model. */
export interface Context extends Marks {
  /** Words and formats of the language. */
  readonly locale: Locale;
  /** The settings of the page. */
  readonly settings: Settings;
  /** Tells whether the reader is in one of some countries; not known where no script runs. */
  readonly isReaderIn?: ((regions: readonly string[]) => boolean) | undefined;
  /** Level of the widget's heading, 2 to 6; headings inside follow. */
  readonly level: number;
  /** The items of a long list that are drawn now, if that is not all. */
  readonly portion?: Portion | undefined;
  /** Returns the id of something that links lead to, made from its name and different from those before. */
  anchorFor(name: string): string;
}

/** Returns a context whose content is no field of the data. In a widget, none is marked anyway. */
export const unmarked = <C extends Context>(context: C): C => ({...context, ...noMarks});

/**
 * A function that returns the template of a widget from its model and context, without DOM, clock or state. The same
 * function is used for the shadow root of the widget and for HTML as a string.
 *
 * @typeParam More additional context for the view of one widget, such as its attributes
 */
export type View<Model, More = unknown> = (model: Model, context: Context & More) => TemplateResult;
