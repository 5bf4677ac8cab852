import {parseFragment} from 'parse5';
import type {Place, Range} from './place.js';

/** The place of an element by its tags. The places of its attributes are found when they are asked for. */
export class TagPlace implements Place {
  readonly startTag: Range;
  endTag: Range | undefined = undefined;
  endOffset: number;
  readonly #html: string;

  constructor(html: string, startTag: Range) {
    this.#html = html;
    this.startTag = startTag;
    this.endOffset = startTag.endOffset;
  }

  get startOffset(): number {
    return this.startTag.startOffset;
  }

  get attrs(): Place['attrs'] {
    const {startOffset, endOffset} = this.startTag;
    const [element] = parseFragment(this.#html.slice(startOffset, endOffset), {
      sourceCodeLocationInfo: true,
    }).childNodes;
    if (!element || !('tagName' in element)) return undefined;
    const shifted = Object.entries(element.sourceCodeLocation?.attrs ?? {}).map(([name, place]) => [
      name,
      {startOffset: startOffset + place.startOffset, endOffset: startOffset + place.endOffset},
    ]);
    return Object.fromEntries(shifted) as Record<string, Range>;
  }
}
