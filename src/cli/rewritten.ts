import {escapeAttribute as escape} from '../html/escape.js';
import {lastUpTo} from './source.js';

interface Piece {
  readonly offset: number;
  readonly isSame: boolean;
}

/** A text that is made out of a file, of which it is known what stood where. */
export class Rewritten {
  #text = '';
  readonly #pieces: Piece[] = [];
  /** Where each of them begins. */
  readonly #starts: number[] = [];

  get text(): string {
    return this.#text;
  }

  /** Adds what stands at an offset of the file. */
  add(words: string, offset: number): void {
    this.#add(words, offset, true);
  }

  /** The same, as HTML has it in texts and attributes. */
  addEscaped(words: string, offset: number): void {
    for (const {0: part, index} of words.matchAll(/[&<>"\t\n\r\0]|[^&<>"\t\n\r\0]+/g))
      this.#add(escape(part), offset + index, escape(part) === part);
  }

  /** Adds what the file says in other words at an offset. */
  say(words: string, offset: number): void {
    this.#add(words, offset, false);
  }

  #add(words: string, offset: number, isSame: boolean): void {
    this.#starts.push(this.#text.length);
    this.#pieces.push({offset, isSame});
    this.#text += words;
  }

  /** The offset in the file of an offset in the text. */
  at(offset: number): number {
    const i = lastUpTo(this.#starts, offset);
    const piece = this.#pieces[i];
    return piece ? piece.offset + (piece.isSame ? offset - this.#starts[i]! : 0) : offset;
  }
}
