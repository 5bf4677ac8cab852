// The data of the widgets' stories, one widget at a time.
import article from '../../stories/examples/article-full.json' with {type: 'json'};
import plain from '../../stories/examples/article-plain.json' with {type: 'json'};
import smallest from '../../stories/examples/smallest.json' with {type: 'json'};

export type Tag = keyof typeof smallest;

/** Every widget. */
export const TAGS = Object.keys(smallest) as Tag[];

/** Pictures stand beside the stories. */
const withPictures = (data: object): object =>
  JSON.parse(JSON.stringify(data).replaceAll('"examples/images/', '"/stories/examples/images/')) as object;

const blocks = (tag: Tag, {blocks}: {readonly blocks: readonly {readonly block: string}[]} = article): object[] =>
  blocks.filter(({block}) => block === tag).map(({block: _block, ...data}) => withPictures(data));

/** Data with every field that the widget knows. */
export const example = (tag: Tag): object => blocks(tag)[0]!;

/** The same, for the widgets of a whole article. */
export const examples = (tag: Tag): object[] => [...blocks(tag), ...blocks(tag, plain)];

/** Data with the required fields and nothing else. */
export const least = (tag: Tag): object => withPictures(smallest[tag]);
