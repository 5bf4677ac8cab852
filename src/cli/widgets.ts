import * as candor from '../index.js';
import type {Schema} from '../model/schema.js';

const isWidget = (it: unknown): it is {readonly tag: string; readonly shape: Schema} =>
  typeof it === 'function' && 'tag' in it && 'shape' in it;

/** The shape of each widget's data, by tag. */
export const SHAPES: ReadonlyMap<string, Schema> = new Map(
  (Object.values(candor) as unknown[])
    .filter(isWidget)
    .filter(({tag}) => tag)
    .map(({tag, shape}) => [tag, shape]),
);
/** The tags of all widgets. */
export const WIDGET_NAMES: readonly string[] = [...SHAPES.keys()];
