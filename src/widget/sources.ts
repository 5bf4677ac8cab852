import {isGiven, scriptIn, type Given} from '../input/given.js';
import type {Schema} from '../model/schema.js';
import {onNeed, OTHER_FILES} from './on-need.js';

export interface Host extends Element {
  readonly data: unknown;
  readonly src: string;
}

/** Where the data of a widget stands. */
export interface Sources {
  /**
   * What is given now; nothing when that is what was given before.
   *
   * @throws {Promise<void>} while what reads it is on its way
   */
  read(): Given | undefined;
  /** Lets go of a file that is on its way; it is fetched anew when the data is read again. */
  stop(): void;
  /** Whether children are marked as data. */
  readonly hasMarks: boolean | undefined;
}

const everySource = onNeed(() => import('./every-source.js'));

/** Whether it may be that the tag was not closed: it holds more than one element or a text, and no text comes after. */
const mayHoldRest = ({nextSibling, children, textContent}: Element): boolean =>
  !(nextSibling as Partial<Text> | null)?.data && (!!children[1] || textContent !== textContent.trim());

/** What is given without a file or marked children. */
const givenIn = (host: Host): unknown[] =>
  [host.data, host.getAttribute('data'), scriptIn(host)?.textContent].filter(isGiven);

/**
 * Most widgets have their data in one place, as an object or as plain JSON, which is read here. What reads other
 * encodings, files and marked children, what chooses among several, and what mends, comes when it is needed.
 *
 * @param shape the schema of the data
 * @param changed called when a file has come, or has not
 */
export const sourcesOf = (host: Host, shape: Schema, changed: () => void): Sources => {
  let every: Sources | undefined;
  let last: unknown = null;
  return {
    read() {
      if (every) return every.read();
      const [raw, other] = givenIn(host);
      if (
        !host.src &&
        !other &&
        !host.querySelector('slot, [data-field], [data]') &&
        (!raw || last || !mayHoldRest(host))
      ) {
        if (raw === last) return undefined;
        try {
          const value = typeof raw === 'string' ? JSON.parse(raw) : raw;
          last = raw;
          return {value, problems: []};
        } catch {}
      }
      const reader = everySource();
      if (reader instanceof Error) {
        if (last === reader) return undefined;
        last = reader;
        return {problems: [{path: '', expected: OTHER_FILES, found: reader.message}]};
      }
      every = reader.everySourceOf(host, shape, changed);
      return every.read();
    },
    stop: () => every?.stop(),
    get hasMarks() {
      return every?.hasMarks;
    },
  };
};
