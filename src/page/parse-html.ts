import {InsertionMode, parse, Parser, Token, Tokenizer, TokenizerMode, type ParserError} from 'parse5';
import {PageElement, type PageNode} from './dom.js';
import {TagPlace} from './tag-place.js';
import {insert, treeAdapter, type Types} from './tree-adapter.js';

/** Parses a page, or a part of one, as a browser does. */
export const parseHtml = (html: string, onParseError: (error: ParserError) => void = () => {}): PageNode =>
  parse<Types>(html, {treeAdapter, sourceCodeLocationInfo: true, onParseError});

type InsertionLocation = Parameters<Parser<Types>['_attachElementToTree']>[2];

// Characters without a meaning of their own in a text, or in a value between quotation marks: parse5 reads them one by one.
const IN_TEXT = /[^<&\0\r\uD800-\uDFFF]*/y;
const IN_DOUBLE_QUOTES = /[^"&\0\r\uD800-\uDFFF]*/y;
const IN_SINGLE_QUOTES = /[^'&\0\r\uD800-\uDFFF]*/y;
/** Checks for a character after which a value goes on. After a line break, which may be of two characters, parse5 reads the next. */
const isPlain = (code: number): boolean => code > 0xa && code !== 0x22 && code !== 0x26 && code !== 0x27;

/** Tells the places of tags and of the end alone: those of texts and attributes would take longer than all the rest. */
class TagTokenizer extends Tokenizer {
  /** @param distance 1 for a start tag, 2 for an end tag */
  protected override getCurrentLocation(distance: number): Token.Location | null {
    const {pos, html, offset} = this.preprocessor;
    if (distance !== 1 && distance !== 2 && pos < html.length) return null;
    const startOffset = offset - distance;
    return {startLine: 0, startCol: 0, startOffset, endLine: 0, endCol: 0, endOffset: startOffset};
  }

  /** Keeps white space with the text before it, where it has no meaning of its own. */
  protected override _emitCodePoint(code: number): void {
    const isInText = this.currentCharacterToken?.type === Token.TokenType.CHARACTER && code <= 0x20 && code > 0;
    const {insertionMode} = this.handler as Parser<Types>;
    if (isInText && (insertionMode === InsertionMode.IN_BODY || insertionMode === InsertionMode.TEXT))
      this._extendRun(code);
    else super._emitCodePoint(code);
  }

  protected override _stateData(code: number): void {
    super._stateData(code);
    const isInText =
      this.currentCharacterToken?.type === Token.TokenType.CHARACTER && this.state === TokenizerMode.DATA;
    const {insertionMode} = this.handler as Parser<Types>;
    if (isInText && isPlain(code) && insertionMode === InsertionMode.IN_BODY) this.#extendRun(IN_TEXT);
  }

  protected override _stateAttributeValueDoubleQuoted(code: number): void {
    super._stateAttributeValueDoubleQuoted(code);
    if (isPlain(code)) this.#extendRun(IN_DOUBLE_QUOTES);
  }

  protected override _stateAttributeValueSingleQuoted(code: number): void {
    super._stateAttributeValueSingleQuoted(code);
    if (isPlain(code)) this.#extendRun(IN_SINGLE_QUOTES);
  }

  /** Reads on, over everything that an expression matches. */
  #extendRun(plain: RegExp): void {
    const {preprocessor} = this;
    plain.lastIndex = preprocessor.pos + 1;
    plain.test(preprocessor.html);
    preprocessor.pos = plain.lastIndex - 1;
    this.runEnd = plain.lastIndex;
  }
}

class TagParser extends Parser<Types> {
  readonly #html: string;

  constructor(html: string) {
    super({treeAdapter, sourceCodeLocationInfo: true});
    this.tokenizer = new TagTokenizer(this.options, this);
    this.#html = html;
  }

  override _attachElementToTree(
    element: PageElement,
    location: Token.Location | null,
    {parent, beforeElement}: InsertionLocation,
  ): void {
    if (location) element.place = new TagPlace(this.#html, location);
    insert(parent, element, beforeElement ?? undefined);
  }

  override onEndTag(token: Token.TagToken): void {
    const {location, tagName} = token;
    const open = tagName.includes('-') ? this.#lastOpen(tagName) : undefined;
    super.onEndTag(token);
    if (open && location && this.#lastOpen(tagName) === open) open.ignoredEndTag ??= location;
  }

  #lastOpen(name: string): PageElement | undefined {
    const {items, stackTop} = this.openElements;
    const isOpen = (each: PageNode): each is PageElement => each instanceof PageElement && each.localName === name;
    return items.slice(0, stackTop + 1).findLast(isOpen);
  }

  override _setEndLocation({localName, place}: PageElement, closing: Token.Token): void {
    if (!(place instanceof TagPlace) || !closing.location) return;
    const isEndTag = 'tagName' in closing && closing.type === Token.TokenType.END_TAG && closing.tagName === localName;
    if (isEndTag) place.endTag = closing.location;
    place.endOffset = isEndTag ? closing.location.endOffset : closing.location.startOffset;
  }
}

/** Parses a page as `parseHtml` does, in half of the time. Of places, it knows those of tags and of their attributes. */
export const parseTags = (html: string): PageNode => {
  const parser = new TagParser(html);
  parser.tokenizer.write(html, true);
  return parser.document;
};

// The repair of damaged data uses DOMParser to decode entities.
globalThis.DOMParser ??= class {
  parseFromString(html: string): Document {
    return {documentElement: parseHtml(html)} as unknown as Document;
  }
};
