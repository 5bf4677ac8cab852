import {collapse} from '../model/marked.js';
import {escapeText} from './escape.js';

// White space as HTML has it: a no-break space is none.
const START = /^[ \t\n\f\r]+/;
const BLANK = /^[ \t\n\f\r]*$/;
/** Finds what changes when a text is written. */
const SPECIAL = /[&<>"\0\t\n\f\r]| {2}/;

/** Finds what changes when a text is all that an element contains, and what may be marked. */
const NOT_PLAIN = /^ |[&<>"\0\t\n\f\r\uFDD0]| {2}| $/;

/** An element that is marked as a field and has no other attributes. */
export interface MarkedSpan {
  readonly attributes: string;
  readonly content: string;
}

/** The id that the next heading gets. */
export interface Anchor {
  attribute: string;
}

/** Options for the content of an element. */
export interface FlowOptions {
  /** True for everything within a line. */
  readonly isInLine?: boolean;
  /** True for the content of a `dl`. */
  readonly isList?: boolean;
  /** Puts what stands between blocks into paragraphs. */
  readonly hasParagraphs?: boolean;
  readonly anchor?: Anchor | undefined;
}

/** Removes white space from the ends of what stands on a line of its own. */
export const trimLine = (line: string): string => {
  const text = line.replace(START, '');
  return text.endsWith(' ') ? text.slice(0, -1) : text;
};

/** Checks for a text that is written as it is, also as all that an element contains. */
export const isPlain = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && !NOT_PLAIN.test(value);

/**
 * Collects the content of an element: blocks on lines of their own, so that Markdown and MDX see where an element ends.
 * Within a line, everything stays on it, and white space at the ends counts.
 */
export class Flow {
  readonly isInLine: boolean;
  isList: boolean;
  anchor: Anchor | undefined;
  /** The number of nodes. */
  count = 0;
  /** True if there are only texts of white space, or nothing. */
  isBlank = true;
  /** The marked text that is the first node. */
  first: MarkedSpan | undefined;
  #hasParagraphs: boolean;
  readonly #lines: string[] = [];
  #line = '';
  #isLineBlank = true;
  #endsWithSpace = false;
  /** The number of blocks; what stands on a line between blocks is one. */
  #blocks = 0;
  #endsWithParagraph = false;

  constructor({isInLine = false, isList = false, hasParagraphs = false, anchor}: FlowOptions = {}) {
    this.isInLine = isInLine;
    this.isList = isList;
    this.anchor = anchor;
    this.#hasParagraphs = hasParagraphs;
  }

  addText(text: string): void {
    this.count++;
    if (text === ' ') {
      // So are most texts of templates.
      if (this.#line || this.isInLine) this.#addToLine(text, true);
      return;
    }
    if (!BLANK.test(text)) this.isBlank = this.#isLineBlank = false;
    const shown = SPECIAL.test(text) ? escapeText(collapse(text)) : text;
    this.#addToLine(this.#line || this.isInLine ? shown : shown.replace(START, ''), shown.endsWith(' '));
  }

  /** Adds an element within a line. */
  addInline(html: string, span?: MarkedSpan): void {
    if (!this.count++) this.first = span;
    this.isBlank = this.#isLineBlank = false;
    this.#addToLine(html, false);
  }

  /** Adds an element that stands on one line of its own. */
  addLine(html: string, isParagraph: boolean): void {
    this.count++;
    this.isBlank = false;
    this.#endLine();
    this.#addLine(html, isParagraph);
  }

  /** Adds an element that stands on several lines of its own. */
  addBlock(lines: readonly string[]): void {
    this.count++;
    this.isBlank = false;
    this.#endLine();
    this.#blocks++;
    this.#endsWithParagraph = false;
    this.#lines.push(...lines);
  }

  /** Adds everything that another one has. */
  addAll(other: Flow): void {
    other.#endLine();
    if (!other.#blocks) return;
    this.#endLine();
    this.count += other.#blocks;
    this.isBlank = false;
    this.#endsWithParagraph = other.#endsWithParagraph;
    this.#blocks += other.#blocks;
    this.#lines.push(...other.#lines);
  }

  /** True if nothing stands on the line yet. */
  get isAtStart(): boolean {
    return !this.#line;
  }

  /**
   * Adds what stands in an element that is left out: blocks, and paragraphs of what stands between them.
   *
   * @param write adds it to this flow
   */
  addUnboxed(anchor: Anchor | undefined, write: () => void): void {
    const [isList, hasParagraphs, around] = [this.isList, this.#hasParagraphs, this.anchor];
    this.isList = false;
    this.#hasParagraphs = true;
    this.anchor = anchor;
    write();
    this.#endLine();
    this.isList = isList;
    this.#hasParagraphs = hasParagraphs;
    this.anchor = around;
  }

  /** Returns the only node, if it is a marked text. */
  get onlySpan(): MarkedSpan | undefined {
    return this.count === 1 ? this.first : undefined;
  }

  /** True if the only block is a paragraph without attributes. */
  get isParagraph(): boolean {
    return this.#blocks === 1 && this.#endsWithParagraph;
  }

  /** Returns the lines. */
  end(): readonly string[] {
    this.#endLine();
    return this.#lines;
  }

  // To look at the end of a line that grew piece by piece, engines would copy it.
  #addToLine(text: string, endsWithSpace: boolean): void {
    this.#line += text;
    if (text) this.#endsWithSpace = endsWithSpace;
  }

  #addLine(html: string, isParagraph: boolean): void {
    this.#blocks++;
    this.#endsWithParagraph = isParagraph;
    this.#lines.push(html);
  }

  #endLine(): void {
    const line = this.#endsWithSpace && !this.isInLine ? this.#line.slice(0, -1) : this.#line;
    const isBlank = this.#isLineBlank;
    this.#line = '';
    this.#isLineBlank = true;
    this.#endsWithSpace = false;
    if (this.#hasParagraphs) {
      if (!isBlank) this.#addLine(`<p>${line}</p>`, true);
    } else if (isBlank) {
      if (line) this.#lines.push(line);
    } else this.#addLine(line, false);
  }
}
