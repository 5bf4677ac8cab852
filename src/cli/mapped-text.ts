import {escapeAttribute as escape} from '../html/escape.js';
import {lastIndexUpTo} from '../page/source-text.js';

interface Piece {
  readonly offset: number;
  readonly isSame: boolean;
}

/** Generated text that maps its offsets back to the source file. */
export class MappedText {
  #text = '';
  readonly #pieces: Piece[] = [];
  /** The offset in the generated text at which each piece starts. */
  readonly #starts: number[] = [];

  get text(): string {
    return this.#text;
  }

  /** Appends text as it is at an offset of the source. */
  copy(words: string, offset: number): void {
    this.#add(words, offset, true);
  }

  /** Appends text of the source, escaped for HTML. */
  copyEscaped(words: string, offset: number): void {
    for (const {0: part, index} of words.matchAll(/[&<>"\t\n\r\0]|[^&<>"\t\n\r\0]+/g))
      this.#add(escape(part), offset + index, escape(part) === part);
  }

  /** Appends text that stands for something else at an offset of the source. */
  insert(words: string, offset: number): void {
    this.#add(words, offset, false);
  }

  #add(words: string, offset: number, isSame: boolean): void {
    this.#starts.push(this.#text.length);
    this.#pieces.push({offset, isSame});
    this.#text += words;
  }

  /** Converts an offset in the generated text to one in the source. */
  at(offset: number): number {
    const i = lastIndexUpTo(this.#starts, offset);
    const piece = this.#pieces[i];
    return piece ? piece.offset + (piece.isSame ? offset - this.#starts[i]! : 0) : offset;
  }
}
