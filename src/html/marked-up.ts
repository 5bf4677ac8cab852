import type {TemplateResult} from 'lit/html.js';
import {MARK, withoutMarks} from '../i18n/english.js';
import {isEmpty, textOf, writeAttribute} from './attributes.js';
import {attributesOfMark, hasMarks, type DataMark, type DataMarks, type MarkedTemplate} from './data-marks.js';
import {hasEnglish} from './english.js';
import {Flow, isPlain, trimLine} from './flow.js';
import {simpleTemplate, type SimpleElement} from './simple-template.js';

/** An element as it is written. */
interface Kept {
  readonly tag: string;
  readonly attributes: string;
  readonly isBlock: boolean;
  readonly isMarked: boolean;
}

/** Adds an element with its content to the content around it. */
const addElement = ({tag, attributes, isBlock, isMarked}: Kept, lines: readonly string[], flow: Flow): void => {
  const start = `<${tag}${attributes}>`;
  const end = `</${tag}>`;
  if (isBlock && !flow.isInLine && lines.length > 1) return flow.addBlock([start, ...lines, end]);
  const content = lines.length === 1 ? lines[0]! : lines.join('');
  const html = start + content + end;
  if (isBlock) flow.addLine(html, start === '<p>');
  else flow.addInline(html, isMarked && tag === 'span' ? {attributes, content} : undefined);
};

/** Writes templates as marked-up HTML. */
class Writer {
  /** The marks of the content; undefined if it has none. */
  readonly #marks: DataMarks | undefined;
  /** True if there are English words, which are in another language than the page. */
  readonly #isForeign: boolean;

  constructor(marks: DataMarks | undefined, isForeign: boolean) {
    this.#marks = marks;
    this.#isForeign = isForeign;
  }

  writeValue(value: unknown, flow: Flow): void {
    if (isEmpty(value)) return;
    if (Array.isArray(value)) for (const each of value) this.writeValue(each, flow);
    else if (typeof value === 'object' && '_$litType$' in value!)
      this.#writeTemplate(value as unknown as MarkedTemplate, flow);
    else this.#writeText(textOf(value), flow);
  }

  #writeTemplate({strings, values, dataMarks}: MarkedTemplate, flow: Flow): void {
    const template = simpleTemplate(strings);
    if (dataMarks)
      this.#writeMarked(
        template.find((node) => typeof node === 'object')!,
        values,
        dataMarks,
        flow,
      );
    else this.#writeContent(template, values, flow);
  }

  #writeContent(content: SimpleElement['content'], values: readonly unknown[], flow: Flow): void {
    for (const node of content)
      if (typeof node === 'string') flow.addText(node);
      else if (typeof node === 'number') this.writeValue(values[node], flow);
      else this.#writeElement(node, values, '', flow);
  }

  #addText(text: string, flow: Flow): void {
    const shown = this.#isForeign ? withoutMarks(text) : text;
    if (shown) flow.addText(shown);
  }

  /**
   * Writes a text with elements for what is marked in it.
   *
   * @param limit the number of the text, if it is a marked one
   */
  #writeText(text: string, flow: Flow, limit?: number): void {
    if (!this.#marks || !hasMarks(text)) return this.#addText(text, flow);
    for (const {text: part, mark} of this.#marks.split(text, limit))
      if (!mark) this.#addText(part, flow);
      else {
        const {number, attributes} = mark;
        const inside = new Flow({isInLine: true});
        this.#writeText(part, inside, number);
        const language = this.#isForeign && part.includes(MARK) ? ' lang="en"' : '';
        this.#writeSpans([...attributes.slice(0, -1), attributes.at(-1)! + language], inside.end().join(''), flow);
      }
  }

  #writeSpans(path: readonly string[], text: string, flow: Flow): void {
    const content = path.slice(1).reduceRight((inner, attributes) => `<span${attributes}>${inner}</span>`, text);
    flow.addInline(`<span${path[0]!}>${content}</span>`, {attributes: path[0]!, content});
  }

  /** Writes the element of a template with its marks. A path of several fields, or a second mark, is on elements around it. */
  #writeMarked(element: SimpleElement, values: readonly unknown[], marks: readonly DataMark[], flow: Flow): void {
    const around: string[] = [];
    const {isBlock} = element;
    let {tag} = element;
    for (const mark of marks) {
      around.unshift(...attributesOfMark(mark, tag));
      if (around.length > 1) tag = isBlock ? 'div' : 'span';
    }
    const own = around.pop()!;
    const write = (depth: number, into: Flow): void => {
      if (depth === around.length) return this.#writeElement(element, values, own, into);
      const inside = new Flow({isInLine: into.isInLine || !isBlock});
      write(depth + 1, inside);
      const lines = inside.end();
      if (inside.count) addElement({tag, attributes: around[depth]!, isBlock, isMarked: true}, lines, into);
    };
    write(0, flow);
  }

  #writeElement(element: SimpleElement, values: readonly unknown[], mark: string, flow: Flow): void {
    const {tag, content, isBlock, isBox, isLine, isVoid, isCell, isHeading} = element;
    let attributes = '';
    let count = 0;
    for (const attribute of element.attributes) {
      const text = typeof attribute === 'string' ? attribute : writeAttribute(attribute, values);
      if (text) count++;
      attributes += text;
    }
    if (this.#isForeign && hasEnglish(content, values, simpleTemplate)) {
      attributes += ' lang="en"';
      count++;
    }
    if (isVoid) return flow.addInline(`<${tag}${mark}${attributes}>`);
    const isBare = !mark && !count;
    if (!isBox && !isLine && content.length === 1 && !(isHeading && flow.anchor)) {
      // So are most items, cells and paragraphs.
      const text = values[content[0] as number];
      if (isPlain(text))
        return addElement({tag, attributes: mark + attributes, isBlock, isMarked: !!mark}, [text], flow);
    }
    if (isLine && isBare) return this.#writeContent(content, values, flow);
    const isAnchor = isBox && !mark && count === 1 && attributes.startsWith(' id="');
    const isUnboxed = isAnchor || (isBox && isBare && !flow.isList);
    const anchor = isAnchor ? {attribute: attributes} : isUnboxed ? flow.anchor : undefined;
    if (isUnboxed && !this.#marks && flow.isAtStart)
      return flow.addUnboxed(anchor, () => this.#writeContent(content, values, flow));
    const inside = new Flow({
      isInLine: flow.isInLine || !isBlock,
      isList: tag === 'dl',
      hasParagraphs: isUnboxed,
      anchor,
    });
    this.#writeContent(content, values, inside);
    let lines = inside.end();
    if (!isCell && (isBlock ? inside.isBlank : !inside.count)) return;
    // The mark of an element's only text moves to the element. Authors in WordPress lose <time>, and of a link the text and the
    // address are two fields.
    const only = mark || tag === 'a' || tag === 'time' ? undefined : inside.onlySpan;
    if (isUnboxed && !only) return flow.addAll(inside);
    if (only) lines = [isBlock && !flow.isInLine ? trimLine(only.content) : only.content];
    attributes = (only?.attributes ?? mark) + attributes;
    if (isHeading && flow.anchor) {
      attributes += flow.anchor.attribute;
      flow.anchor.attribute = '';
    }
    // A box around one paragraph is that paragraph.
    if (isBox && mark && inside.isParagraph) flow.addLine(`<p${attributes}${lines.join('').slice('<p'.length)}`, false);
    else addElement({tag, attributes, isBlock, isMarked: !!mark || !!only}, lines, flow);
  }
}

/** Writes a template as HTML in which elements are marked with their fields and everything that is only looks is left out. */
export const writeMarkedUp = (result: TemplateResult, marks?: DataMarks): string => {
  const write = (isForeign: boolean): string => {
    const flow = new Flow();
    new Writer(marks, isForeign).writeValue(result, flow);
    return flow.end().join('\n');
  };
  const text = write(false);
  return text.includes(MARK) ? withoutMarks(write(true)) : text;
};
