/** Explains values of attributes that a quotation mark within them ended. */

import type {Repaired} from '../input/read-data.js';
import {repairJson, strayAttributesOf} from './repair.js';

/** A value that was cut off. */
export interface CutOff {
  /** Name of the first attribute that was made from the rest of the value. */
  readonly stray: string;
  readonly message: string;
  readonly fix: string;
}

/** Finds the mark around a value: it ends the last piece of the rest. JSON itself is full of the double one. */
const markAround = (value: string, strays: readonly string[]): string =>
  /["'](?=[,;>/]*$)/.exec(strays.at(-1)!)?.[0] ?? (value.includes('"') ? "'" : '"');

/** Explains why the value of an attribute is not whole; undefined if no attribute was made from its rest. */
export const explainCutOff = (host: Element, value: string): CutOff | undefined => {
  const strays = strayAttributesOf(host);
  const [stray] = strays;
  if (stray === undefined) return undefined;
  const mark = markAround(value, strays);
  const entity = mark === '"' ? '&quot;' : '&#39;';
  const rest = strays.length > 1 ? `${strays.length} attributes, starting with` : 'the attribute';
  return {
    stray,
    message: `A ${mark} within the value ended it early: the rest became ${rest} “${stray}”.`,
    fix: `Write ${entity} for each ${mark} within the value, or generate it with \`candor-widgets snippet\`.`,
  };
};

/** Repairs JSON, or explains why it was cut off. */
export const repairOrExplain = (damaged: string, host: Element): Repaired | string | undefined => {
  const cutOff = explainCutOff(host, damaged);
  return cutOff ? `${cutOff.message} ${cutOff.fix}` : repairJson(damaged, host);
};
