import {plainJson} from '../input/encode.js';
import type {Repaired} from '../input/read-data.js';
import {decodeEntity, ENTITY} from './entities.js';
import {Refusal} from './json-scanner.js';
import {readDamagedJson} from './read-damaged-json.js';

/** Longer texts are not repaired. */
const LONGEST = 300_000;
/** More wrappings around each other are not undone. */
const DEPTH = 5;

/** Checks that every quotation mark is escaped, as where a whole text was escaped. */
const isEscaped = (text: string, quote: string): boolean =>
  [...text.matchAll(/(\\*)(["'])/g)].every(([, slashes, sign]) => sign !== quote || slashes!.length % 2);

/** Ways in which JSON is encoded once more as a whole. Each is undone if reading stops at its mark. */
const WRAPPINGS = [
  {
    name: 'quotation marks around it',
    mark: /["'`](?=\s*[{[])/y,
    unwrap: (text: string): string => text.trim().replaceAll(/^["'`]|["'`]$/g, ''),
  },
  {
    name: 'entities',
    mark: /&(?:amp;)*(?:quot|apos|[lr][sd]quo|bdquo|#0*(?:34|39|821[67]|822[0-2])|#x0*(?:2[27]|201[89cde]));/iy,
    // Beside straight quotation marks, those of an editor are all that was encoded.
    unwrap: (text: string): string =>
      text.replaceAll(text.includes('"') ? /&(?:[lr]dquo|bdquo|#822[0-2]|#x201[cde]);/gi : ENTITY, decodeEntity),
  },
  {
    name: 'backslashes',
    mark: /\\+["']/y,
    unwrap: (text: string, mark: string): string =>
      isEscaped(text, mark.at(-1)!) ? text.replaceAll(/\\(["'\\])/g, '$1') : text,
  },
];

/** Returns the attributes that were made from the rest of a value, after a quotation mark in the value ended it. */
export const strayAttributesOf = (host: Element): string[] =>
  host.getAttributeNames().filter((name) => /["'{}<]/.test(name));

const read = (text: string, changes: readonly string[]): Repaired => {
  try {
    const damaged = readDamagedJson(text);
    return {value: damaged.value, changes: [...changes, ...damaged.changes], text: plainJson(damaged.value)};
  } catch (error) {
    for (const {name, mark, unwrap} of WRAPPINGS) {
      mark.lastIndex = (error as Refusal).at;
      const [found] = mark.exec(text) ?? [];
      const unwrapped = found && unwrap(text, found);
      if (unwrapped && unwrapped !== text && changes.length < DEPTH) return read(unwrapped, [...changes, name]);
    }
    throw error;
  }
};

/**
 * Repairs JSON that was damaged by editors, templates or typing: what stands between texts is put right, texts are never
 * changed.
 *
 * @param host the element that holds the text, whose attributes show if the text was cut off
 * @returns the repaired data, the reason if it cannot be repaired without a guess, or undefined if an attribute was cut off
 */
export const repairJson = (damaged: string, host?: Element): Repaired | string | undefined => {
  if (host && strayAttributesOf(host).length) return undefined;
  if (damaged.length > LONGEST)
    return `not repaired: it has ${damaged.length} characters, and at most ${LONGEST} are repaired`;
  try {
    return read(damaged, []);
  } catch (error) {
    if (error instanceof Refusal) return `not repaired: ${error.message}`;
    throw error;
  }
};
