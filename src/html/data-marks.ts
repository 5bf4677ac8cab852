import type {TemplateResult} from 'lit/html.js';
import {isLiteral} from '../model/literal.js';
import {collapse, gather, runsOf, writeText, type Token} from '../model/marked.js';
import type {Content, HiddenFields, Marks} from '../view/context.js';
import {escapeAttribute} from './escape.js';

/** A field that content is marked as. */
export interface DataMark {
  readonly field: string;
  readonly value?: unknown;
  /** True if the value is always written, because readers do not see it. */
  readonly isHidden: boolean;
}

/** A marked text: its marks are in the text around it. */
interface MarkedText extends DataMark {
  readonly text: string;
}

/** A template that may be marked. */
export type MarkedTemplate = TemplateResult & {readonly dataMarks?: readonly DataMark[]};

/** The attributes for a path of fields, those of the outermost element first. */
export type MarkAttributes = readonly string[];

/** A part of a text, with its mark if it is marked. */
export interface MarkedPart {
  readonly text: string;
  readonly mark?: {readonly number: number; readonly attributes: MarkAttributes};
}

/** Checks for a text in which something may be marked. */
export const hasMarks = (text: string): boolean => text.includes('\uFDD0');

// Noncharacters, which no text has: between them stands the number of a marked text.
const MARKED = /\uFDD0(\d+)\uFDD1/;
const PROSE = new Set(['blockquote', 'div', 'p']);

/** Checks that HTML can express a text with inline marks exactly. */
const readsBack = (value: string, isProse: boolean): boolean => {
  const paragraphs = isProse ? value.trim().split(/\n\s*\n/) : [value];
  // Most texts have no inline marks.
  if (!/[*`\\[\]]/.test(value)) return paragraphs.map((each) => collapse(each).trim()).join('\n\n') === value;
  const tokens = paragraphs.flatMap((paragraph): Token[] => [...runsOf(paragraph), 'end']);
  return writeText(gather(tokens)) === value;
};

const writeExact = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Object.is(value, -0)) return '-0';
  return value === null || value === undefined ? '' : JSON.stringify(value);
};

const isSaid = (text: string, value: unknown): boolean => {
  if (value === undefined) return true;
  const shown = collapse(text).trim();
  if (typeof value === 'string') return shown === value;
  return shown === writeExact(value) && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(shown);
};

const attributesOf = (path: string, value?: string): MarkAttributes => {
  const exact = value === undefined ? '' : ` data-value="${escapeAttribute(value)}"`;
  if (!path.includes('.')) return [` data-field="${path}"${exact}`];
  const fields = path.split('.').map((field) => ` data-field="${field}"`);
  return [...fields.slice(0, -1), fields.at(-1)! + exact];
};

/** The marks of marked-up HTML. Each instance is for one document. */
export class DataMarks implements Marks {
  readonly isMarkedUp = true;
  readonly #texts: MarkedText[] = [];

  readonly mark = <T extends Content>(field: string, content: T, value?: unknown): T =>
    this.#mark(content, field, value ?? (typeof content === 'string' ? content : value));

  readonly markScalar = (field: string, text: string, value: string | number | boolean): string => {
    if (typeof value !== 'string') return this.#mark(text, field, value);
    return isSaid(text, value) && !isLiteral(value)
      ? this.#mark(text, field)
      : this.#mark(text, field, JSON.stringify(value), true);
  };

  readonly withHiddenFields = <T extends Content>(fields: HiddenFields, content: T): T => {
    let inner = content;
    for (const field of Object.keys(fields).toReversed()) {
      // Most are not in the data.
      if (fields[field] === undefined) continue;
      for (const value of [fields[field]].flat().toReversed()) inner = this.#mark(inner, field, value, true);
    }
    return inner;
  };

  #mark<T extends Content>(content: T, field: string, value?: unknown, isHidden = false): T {
    if (typeof content === 'string')
      return `\uFDD0${this.#texts.push({field, value, isHidden, text: content}) - 1}\uFDD1` as T;
    const {_$litType$, strings, values, dataMarks = []}: MarkedTemplate = content;
    const marked: MarkedTemplate = {_$litType$, strings, values, dataMarks: [...dataMarks, {field, value, isHidden}]};
    return marked as unknown as T;
  }

  /**
   * Splits a text at what is marked in it: texts are at even places, their marked ones at odd places.
   *
   * @param limit the number of the text itself, if it is a marked one: it holds only marks that were made before
   */
  split(text: string, limit = Infinity): readonly MarkedPart[] {
    return text.split(MARKED).map((part, i) => {
      if (i % 2 === 0) return {text: part};
      const number = Number(part);
      const marked = number < limit ? this.#texts[number] : undefined;
      // Data may look like a mark.
      if (!marked) return {text: `\uFDD0${part}\uFDD1`};
      const {field, value, isHidden, text: shown} = marked;
      const exact = isHidden || !isSaid(shown, value) ? writeExact(value) : undefined;
      return {text: shown, mark: {number, attributes: attributesOf(field, exact)}};
    });
  }
}

/** Returns the attributes for a mark of a template, whose element has a tag. */
export const attributesOfMark = ({field, value, isHidden}: DataMark, tag: string): MarkAttributes => {
  const isExact = value === undefined || (!isHidden && typeof value === 'string' && readsBack(value, PROSE.has(tag)));
  return attributesOf(field, isExact ? undefined : writeExact(value));
};
