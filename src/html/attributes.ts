import {nothing} from 'lit/html.js';
import {escapeAttribute} from './escape.js';
import type {Part, TemplateElement} from './template.js';

/** An attribute whose value differs from one result of a template to the next. */
export interface BoundAttribute {
  readonly name: string;
  readonly parts: readonly Part[];
  /** True if it is there or not, and has no value. */
  readonly isFlag: boolean;
}

/** Returns a text or a number as text. */
export const textOf = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new TypeError(`A template has a value that cannot be written: ${String(value)}`);
};

/** Checks for a value that leaves no text. */
export const isEmpty = (value: unknown): boolean =>
  value === nothing || value === undefined || value === null || value === '';

/** Splits the attributes of an element in a template into texts, which are always the same, and those with values. */
export const compileAttributes = (attributes: TemplateElement['attributes']): (string | BoundAttribute)[] =>
  attributes
    .filter(([name]) => name !== '.textContent')
    .map(([name, parts]) => {
      if (/^[.@]/.test(name)) throw new TypeError(`A template binds ${name}, which HTML cannot say`);
      if (name.startsWith('?')) return {name: name.slice(1), parts, isFlag: true};
      return parts.some((part) => typeof part === 'number')
        ? {name, parts, isFlag: false}
        : ` ${name}="${escapeAttribute(parts.join(''))}"`;
    });

/** Writes an attribute with its values; nothing where one of them leaves it out. */
export const writeAttribute = ({name, parts, isFlag}: BoundAttribute, values: readonly unknown[]): string => {
  if (isFlag) return values[parts[0] as number] ? ` ${name}=""` : '';
  let text = '';
  for (const part of parts) {
    const value = typeof part === 'string' ? part : values[part];
    if (value === nothing) return '';
    if (!isEmpty(value)) text += textOf(value);
  }
  return ` ${name}="${escapeAttribute(text)}"`;
};

/** Returns what stands in an element of a template: a text that is bound as a property, or its children. */
export const contentOf = ({attributes, children}: TemplateElement): TemplateElement['children'] => {
  const text = attributes.find(([name]) => name === '.textContent');
  return text ? [...text[1], ...children] : children;
};
