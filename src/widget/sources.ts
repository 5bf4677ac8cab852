import {readJson} from '../input/json.js';
import type {Problem} from '../input/problem.js';

/** What a widget was given: a value to check, or none, and then perhaps the reason. */
export interface Given {
  readonly value?: unknown;
  readonly problems: readonly Problem[];
}

interface Host extends Element {
  readonly data: unknown;
  readonly src: string;
}

// Some server renderers write an object as `[object Object]`; the property follows when the page wakes up.
const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '' && value !== '[object Object]';

/** Editors may have put the script into a paragraph. */
const scriptText = (host: Element): string | null | undefined =>
  host.querySelector(':scope > script[type="application/json"], :scope > p > script[type="application/json"]')?.textContent;

const fetchText = async (address: URL, signal: AbortSignal): Promise<string | Error> => {
  try {
    const response = await fetch(address, {signal});
    return response.ok ? await response.text() : new Error(`status ${response.status} from ${address.href}`);
  } catch (error) {
    return new Error(`no answer from ${address.href}: ${(error as Error).message}`);
  }
};

/** Where the data of a widget stands: the first of its property, its attribute, the file that `src` names, its child script. */
export class Sources {
  readonly #host: Host;
  readonly #changed: () => void;
  #last: unknown[] = [];
  #address = '';
  #file: string | Error | Promise<void> | undefined;
  #fetching: AbortController | undefined;

  /** @param changed called when a file has come, or has not */
  constructor(host: Host, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** What is given now; nothing when that is what was given before. */
  read(): Given | undefined {
    const {data: property, src} = this.#host;
    const attribute = this.#host.getAttribute('data');
    this.#open(isGiven(property) || isGiven(attribute) ? '' : src);
    const sources = Object.entries({property, attribute, src: this.#file ?? src, script: scriptText(this.#host)});
    if (sources.every(([, value], i) => this.#last.length && value === this.#last[i])) return undefined;
    this.#last = sources.map(([, value]) => value);

    const [first, ...others] = sources.filter(([, value]) => isGiven(value));
    if (!first) return {problems: []};
    const [name, value] = first;
    const problems: Problem[] = others.map(([other]) => ({path: '', expected: 'data in one place', found: `${name}, which counts, and ${other}`}));
    if (value instanceof Promise) return {problems};
    try {
      if (value instanceof Error) throw value;
      return {value: typeof value === 'string' ? readJson(value) : value, problems};
    } catch (error) {
      return {problems: [...problems, {path: '', expected: `JSON from the ${name}`, found: (error as Error).message}]};
    }
  }

  /** Lets go of a file that is on its way; it is fetched anew when the data is read again. */
  stop(): void {
    if (this.#file instanceof Promise) this.#open('');
  }

  #open(address: string): void {
    if (address === this.#address) return;
    this.#address = address;
    this.#fetching?.abort();
    this.#file = undefined;
    if (!address) return;
    const {signal} = (this.#fetching = new AbortController());
    this.#file = fetchText(new URL(address, this.#host.baseURI), signal).then((content) => {
      if (signal.aborted) return;
      this.#file = content;
      this.#changed();
    });
  }
}
