import full from '../examples/article-full.json' with {type: 'json'};
import plain from '../examples/article-plain.json' with {type: 'json'};
import least from '../examples/smallest.json' with {type: 'json'};

/** The example articles. Their products, shops and people are made up. */
export const articles: Readonly<Record<'full' | 'plain', {readonly blocks: readonly object[]}>> = {full, plain};

/** The documents of a widget in the example articles, the longest article first. */
export const examplesOf = (tag: string): object[] =>
  [...full.blocks, ...plain.blocks].flatMap(({block, ...document}) => (block === tag ? [document] : []));

/** The first of these. */
export const exampleOf = (tag: string): object => examplesOf(tag)[0]!;

/** The document of a widget with nothing but what it must have. */
export const smallestOf = (tag: keyof typeof least): object => least[tag];
