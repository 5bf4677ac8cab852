/** What advice looks at, and where that stands. */
import {advise, type PageLink, type Seen} from '../input/advice.js';
import {check} from '../input/check.js';
import {field, type Schema} from '../model/schema.js';
import {partsOf} from '../model/schema-parts.js';
import type {Note} from './finding.js';
import {SHAPES} from './shapes.js';

/** A widget, or a part of an article. */
export interface SeenPart extends Seen {
  /** The widget that it is in. */
  readonly widget: string;
  /** Where what is at a place of its model stands in the widget's data. */
  pathOf(path: string): string;
  /** Where a place of the widget's data stands in the file. */
  offsetOf(path: string): number;
}

/** A link of a page, and where it stands. */
export interface SeenLink extends PageLink {
  readonly offset: number;
}

/** Data of a widget, and what the check left of it. */
export interface CheckedData {
  readonly tag: string;
  readonly shape: Schema;
  readonly data: unknown;
  readonly model: unknown;
  offsetOf(path: string): number;
}

interface Fields {
  readonly [name: string]: unknown;
}
const isObject = (it: unknown): it is Fields => typeof it === 'object' && it !== null;

/** A place of a model as one of the data: there, the items of a list that do not fit count too. */
const pathIn = (data: unknown, schema: Schema | undefined, path: string): string => {
  const {entries, item, hasPlaces, options = []} = schema ? partsOf(schema) : {};
  const [, long] = options;
  if (isObject(long)) return pathIn(data, long as unknown as Schema, path);
  const [step = '', key, index] = /^\.?(?:([^.[\]]+)|\[(\d+)\])/.exec(path) ?? [];
  const rest = path.slice(step.length);
  if (Array.isArray(data) && item && index) {
    const kept = [...data.keys()].filter((i) => hasPlaces || check(item, data[i]).model !== undefined);
    const place = kept[Number(index)]!;
    return `[${place}]${pathIn(data[place], item, rest)}`;
  }
  return isObject(data) && entries && key ? step + pathIn(data[key], entries[key], rest) : path;
};

/** The parts of an article, each with its own data: in the model others may stand between them. */
const blocksOf = ({tag: widget, data, offsetOf}: CheckedData): SeenPart[] =>
  (data as {readonly blocks: readonly unknown[]}).blocks.flatMap((block, i): SeenPart[] => {
    const {block: tag, ...own} = isObject(block) ? block : {};
    const shape = SHAPES.get(String(tag));
    if (!shape) return [];
    return [
      {
        widget,
        tag: String(tag),
        model: check(shape, own).model,
        pathOf: (path) => field(`blocks[${i}]`, pathIn(own, shape, path)).replace(/\.$/, ''),
        offsetOf,
      },
    ];
  });

/** A widget as advice looks at it: a whole article in its parts. */
export const seenIn = (checked: CheckedData): SeenPart[] => {
  const {tag, shape, data, model, offsetOf} = checked;
  const seen = {widget: tag, tag, pathOf: (path: string) => pathIn(data, shape, path), offsetOf};
  if (tag !== 'review-article' || !isObject(model)) return [{...seen, model}];
  // Of what the parts hold, an article itself has the disclosure, which may not be the author's.
  const blocks = (model.blocks as Fields[]).filter(({block}) => block === 'disclosure-note');
  return [{...seen, model: {...model, blocks}}, ...blocksOf(checked)];
};

/** The place of the first part that has a paid link. */
export const firstPaid = (seen: readonly SeenPart[]): string | undefined =>
  seen.find((part) => advise([part]).some(({rule}) => rule === 'disclosure'))?.pathOf('');

/** What the widgets of a file, and its links, leave to be desired. */
export const adviceOn = (seen: readonly SeenPart[], links: readonly SeenLink[] = []): Note[] =>
  advise(seen, links).map(({rule, widget, link, path, message, fix}) => {
    const part = seen[widget];
    const note = {severity: 'warning', rule, message, fix} as const;
    if (!part) return {...note, offset: links[link!]!.offset};
    const place = part.pathOf(path);
    return {...note, widget: part.widget, path: place, offset: part.offsetOf(place)};
  });
