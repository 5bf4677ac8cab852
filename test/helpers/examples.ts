// Returns the data of the stories of a widget.
import article from '../../stories/examples/article-full.json' with {type: 'json'};
import plain from '../../stories/examples/article-plain.json' with {type: 'json'};
import smallest from '../../stories/examples/smallest.json' with {type: 'json'};

export type Tag = keyof typeof smallest;

/** Tags of all widgets. */
export const TAGS = Object.keys(smallest) as Tag[];

/** Completes the addresses of pictures, which are in the folder of the stories. */
const withPictures = (data: object): object =>
  JSON.parse(JSON.stringify(data).replaceAll('"examples/images/', '"/stories/examples/images/')) as object;

const blocks = (tag: Tag, {blocks}: {readonly blocks: readonly {readonly block: string}[]} = article): object[] =>
  blocks.filter(({block}) => block === tag).map(({block: _block, ...data}) => withPictures(data));

/** Returns data with every field of a widget. */
export const example = (tag: Tag): object => blocks(tag)[0]!;

/** Returns the data of every use of a widget in the example articles. */
export const examples = (tag: Tag): object[] => [...blocks(tag), ...blocks(tag, plain)];

/** Returns data with only the required fields of a widget. */
export const least = (tag: Tag): object => withPictures(smallest[tag]);
