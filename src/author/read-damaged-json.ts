/**
 * Reads JSON that was damaged between its texts. Texts are taken as they stand: where that is not possible without a guess,
 * reading is refused.
 */
import {Scanner} from './json-scanner.js';
import {isQuote, KEY_AHEAD, readText, VALUE_AHEAD} from './read-damaged-text.js';

/** Data from damaged JSON, with the names of what was repaired. */
export interface DamagedJson {
  readonly value: unknown;
  readonly changes: ReadonlySet<string>;
}

/** Deeper data is refused, before it overflows the stack. */
const DEPTH = 500;

const NAME = /[\p{L}_$][\p{L}\p{N}_$-]*/uy;
const NUMBER = /[+-]?(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?(?![^\s\p{Cf},;:\]}/\\<&])/iuy;
// Wrappings before and after the data: a fence, the name of a variable, a call.
const BEFORE =
  /(?:[`~]{3,}[\w-]*\s*)?(?:(?:export\s+default|(?:(?:export\s+)?(?:const|let|var)\s+)?[\w$.]+\s*[=:]|return)\s*)?(?:[\w$.]{0,99}\()?/iy;
const AFTER = /[\s\p{Cf};,)}\]]*(?:[`~]{3,}\s*)?$/uy;

/** Words of JSON, and of other languages that write data in a similar way. */
const WORDS = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ...['null', 'none', 'nil', 'undefined'].map((word) => [word, null] as const),
]);

class Reader extends Scanner {
  #depth = 0;
  /** True after a list whose bracket is missing. */
  #isUnclosed = false;

  /** Reads the data, without what stands around it. */
  read(): unknown {
    this.skip();
    if (this.match(BEFORE)) this.changes.add('what stands around it');
    this.skip();
    if (!/[[{]/.test(this.char)) this.refuse(`an object in braces is expected, not ${this.found}`);
    const value = this.#value('');
    this.skip();
    if (this.at < this.text.length) {
      if (!this.matchAt(AFTER, this.at)) this.refuse(`the data ends before ${this.found}`);
      this.changes.add('what stands around it');
    }
    return value;
  }

  #value(parent: '' | '{' | '['): unknown {
    const at = this.at;
    const char = this.char;
    if (++this.#depth > DEPTH) this.refuse('it is nested too deeply');
    try {
      if (char === '{') return this.#object();
      if (char === '[') return this.#list(parent);
      if (parent && isQuote(this.char)) return readText(this, parent);
      const number = this.match(NUMBER);
      if (number) {
        if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(number)) this.changes.add('numbers');
        return Number(number);
      }
      const word = this.match(NAME);
      const value = WORDS.get(word.toLowerCase());
      if (value === undefined) {
        this.at = at;
        this.refuse(`a value is expected, in quotation marks if it is a text, not ${this.found}`);
      }
      if (String(value) !== word) this.changes.add('words');
      return value;
    } finally {
      this.#depth--;
    }
  }

  #key(): string {
    if (isQuote(this.char)) return readText(this, 'key');
    const name = this.match(NAME);
    if (!name) this.refuse(`the name of a field is expected, not ${this.found}`);
    this.changes.add('quotation marks');
    return name;
  }

  #object(): object {
    const entries: [string, unknown][] = [];
    this.at++;
    for (;;) {
      this.skip();
      if (this.char === '}') break;
      const key = this.#key();
      this.skip();
      if (this.text.startsWith('=>', this.at)) {
        this.changes.add('colons');
        this.at++;
      } else if (this.char !== ':') this.refuse(`a colon is expected, not ${this.found}`);
      this.at++;
      this.skip();
      entries.push([key, this.#value('{')]);
      this.#comma('}', KEY_AHEAD);
    }
    this.at++;
    return Object.fromEntries(entries);
  }

  /** Reads the comma after a value. It may be missing, where the next value follows after white space. */
  #comma(close: string, ahead: RegExp): void {
    const end = this.at;
    this.skip();
    if (this.#isUnclosed) {
      this.#isUnclosed = false;
    } else if (this.char === ',') {
      this.at++;
      this.skip();
      if (this.char === close) this.changes.add('commas');
    } else if (this.char !== close && this.char !== '}') {
      if (this.at === end || !this.matchAt(ahead, this.at)) this.refuse(`a comma is expected, not ${this.found}`);
      this.changes.add('commas');
    }
  }

  /** Reads a list. One in an object may lack its bracket, where the next field or the end of the object follows. */
  #list(parent: '' | '{' | '['): unknown[] {
    const items: unknown[] = [];
    this.at++;
    for (;;) {
      this.skip();
      if (this.char === ']') break;
      if (parent === '{' && (this.char === '}' || this.matchAt(KEY_AHEAD, this.at))) {
        this.changes.add('brackets');
        this.#isUnclosed = true;
        return items;
      }
      items.push(this.#value('['));
      this.#comma(']', VALUE_AHEAD);
    }
    this.at++;
    return items;
  }
}

/**
 * Reads damaged JSON, in time that grows with its size.
 *
 * @throws {Refusal} if it cannot be read without a guess
 */
export const readDamagedJson = (text: string): DamagedJson => {
  const reader = new Reader(text);
  return {value: reader.read(), changes: reader.changes};
};
