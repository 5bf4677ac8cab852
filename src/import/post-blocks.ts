/** Parses the content of a WordPress post into its blocks. */
import {isFields, type Fields} from './imported.js';

/** A block, with the blocks in it. */
export interface PostBlock {
  readonly name: string;
  readonly fields: Fields;
  readonly inner: PostBlock[];
  /** The HTML in it, with that of the blocks in it. */
  html: string;
}

const COMMENT = /<!--\s+(\/)?wp:([a-z][\w-]*(?:\/[\w-]+)?)\s+(?:(\{[^]*?\})\s+)?(\/)?-->/g;

const fieldsIn = (json: string | undefined): Fields => {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return isFields(value) ? value : {};
  } catch {
    // Fields that were cut off say nothing.
    return {};
  }
};

/** Returns the blocks at the top of a post. A block that was not closed ends with the post. */
export const blocksIn = (post: string): PostBlock[] => {
  const root: PostBlock = {name: '', fields: {}, inner: [], html: ''};
  const open = [root];
  let end = 0;
  const addHtml = (html: string): void => open.forEach((block) => (block.html += html));
  for (const {0: comment, 1: isEnd, 2: name, 3: json, 4: isAlone, index} of post.matchAll(COMMENT)) {
    addHtml(post.slice(end, index));
    end = index + comment.length;
    if (isEnd) {
      const at = open.findLastIndex((block) => block.name === name);
      if (at > 0) open.length = at;
      continue;
    }
    const block: PostBlock = {name: name!, fields: fieldsIn(json), inner: [], html: ''};
    open.at(-1)!.inner.push(block);
    if (!isAlone) open.push(block);
  }
  addHtml(post.slice(end));
  return root.inner;
};

/** Returns all blocks with names that match, also those in others. */
export const findBlocks = (blocks: readonly PostBlock[], pattern: RegExp): PostBlock[] =>
  blocks.flatMap((block) => [...(pattern.test(block.name) ? [block] : []), ...findBlocks(block.inner, pattern)]);
