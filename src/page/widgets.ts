import type {Schema} from '../model/schema.js';
import * as model from '../model/shapes.js';

/** The schema of each widget's data, by tag. */
export const SHAPES: ReadonlyMap<string, Schema> = new Map(Object.entries(model.SHAPES));
/** The tags of all widgets. */
export const WIDGET_NAMES: readonly string[] = [...SHAPES.keys()];
