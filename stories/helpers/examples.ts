import full from '../examples/article-full.json' with {type: 'json'};
import plain from '../examples/article-plain.json' with {type: 'json'};
import least from '../examples/smallest.json' with {type: 'json'};

/** Example articles. All products, shops and people in them are fictional. */
export const articles: Readonly<Record<'full' | 'plain', {readonly blocks: readonly object[]}>> = {full, plain};

/** Returns the data of every use of a widget in the example articles. */
export const examplesOf = (tag: string): object[] =>
  [...full.blocks, ...plain.blocks].flatMap(({block, ...document}) => (block === tag ? [document] : []));

/** Returns the data of the first use of a widget in the example articles. */
export const exampleOf = (tag: string): object => examplesOf(tag)[0]!;

/** Returns data of a widget with only its required fields. */
export const smallestOf = (tag: keyof typeof least): object => least[tag];
