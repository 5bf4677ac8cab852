import {nothing} from 'lit/html.js';

/** Shows a value of the model, when there is one. */
export const when = <T, R>(value: T | undefined, show: (value: T) => R): R | typeof nothing =>
  value ? show(value) : nothing;
