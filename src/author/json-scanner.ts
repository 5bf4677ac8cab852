/** Steps through damaged JSON: finds what stands between its values, and refuses what cannot be read. */

/** The reason why damaged JSON was not read, and the place. */
export class Refusal extends Error {
  readonly at: number;

  constructor(reason: string, at: number) {
    super(reason);
    this.at = at;
  }
}

// Matches what separates values: white space, also written as an escape or entity, invisible characters, and tags of an editor.
const BLANK = /(?:[\s\u0085\p{Cf}]|\\[nrt]|&(?:nbsp|#160|#xa0);)+/iuy;
// The comment is written so that the script can stand inline in a page.
const TAG = /<\/?[a-z][^<>]{0,999}>|<!-{2}[^<>]{0,999}-->/iy;

/** A place in a text, which moves on as the text is read. */
export class Scanner {
  readonly text: string;
  /** Names of what was repaired. */
  readonly changes = new Set<string>();
  at = 0;
  /** Number of characters that were looked at between values. */
  #work = 0;
  /** The last places where comments can end. */
  readonly #last: Readonly<Record<string, number>>;

  constructor(text: string) {
    this.text = text;
    this.#last = {'\n': text.lastIndexOf('\n'), '*/': text.lastIndexOf('*/')};
  }

  /** The next character; empty at the end. */
  get char(): string {
    return this.text.charAt(this.at);
  }

  /** Describes what comes next, for messages. */
  get found(): string {
    const next = this.text.slice(this.at, this.at + 20);
    return next ? `“${next}”` : 'its end';
  }

  /** Throws the reason why the text cannot be read. At the end of the text, that is that it was cut off. */
  refuse(reason: string, at = this.at): never {
    throw new Refusal(at < this.text.length ? reason : 'it was cut off', at);
  }

  /** Returns what matches a sticky pattern at a place. */
  matchAt(pattern: RegExp, at: number): string | undefined {
    pattern.lastIndex = at;
    return pattern.exec(this.text)?.[0];
  }

  /** Moves behind what matches a sticky pattern. */
  match(pattern: RegExp): string {
    const found = this.matchAt(pattern, this.at) ?? '';
    this.at += found.length;
    return found;
  }

  /** Returns the length of a comment, 0 if there is none that ends. */
  #commentLength(at: number): number {
    if (this.text.charAt(at) !== '/') return 0;
    const close = {'/': '\n', '*': '*/'}[this.text.charAt(at + 1)];
    return close && at + 2 <= this.#last[close]! ? this.text.indexOf(close, at + 2) + close.length - at : 0;
  }

  /** Returns the end of what may stand between values. */
  blankEnd(from: number, changes?: Set<string>): number {
    if (/["\w]/.test(this.text.charAt(from))) return from;
    let at = from;
    for (;;) {
      const blank = this.matchAt(BLANK, at) ?? '';
      const tag = blank ? '' : (this.matchAt(TAG, at) ?? '');
      const length = blank.length || tag.length || this.#commentLength(at);
      this.#work += length;
      if (this.#work > 9 * this.text.length) this.refuse('it is too tangled', from);
      if (!length) return at;
      if (tag) changes?.add('tags of an editor');
      else if (!blank) changes?.add('comments');
      else if (/[^\t\n\r ]/.test(blank)) changes?.add('signs between the values');
      at += length;
    }
  }

  /** Moves behind what may stand between values. */
  skip(): void {
    this.at = this.blankEnd(this.at, this.changes);
  }
}
