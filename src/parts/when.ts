import {nothing} from 'lit/html.js';

/** Shows a value when there is one; a list only when there is something in it. */
export const when = <T, R>(value: T | undefined, show: (value: T) => R): R | typeof nothing =>
  value === undefined || (Array.isArray(value) && !value.length) ? nothing : show(value);
