/** Runs the advice rules on the widgets of a file, and maps their results to places in the file. */
import {advise, type Advice, type PageLink, type PageText, type Seen} from '../author/advice.js';
import {findingOfAdvice} from '../author/finding.js';
import {check} from '../input/check.js';
import {cardsByName} from '../model/borrow.js';
import type {CardOf} from '../model/schema.js';
import {field, type Schema} from '../model/schema.js';
import type {Settings} from '../model/settings.js';
import type {Note} from './finding.js';
import {isUnknown} from './templates.js';
import {SHAPES} from './widgets.js';

/** A widget, or a block of an article, as the advice rules read it. */
export interface AdvicePart extends Seen {
  /** The tag of the widget that holds it. */
  readonly widget: string;
  /** Its data, as the author wrote it. */
  readonly data: unknown;
  /** Converts a path in the model to a path in the data of the widget. */
  pathOf(path: string): string;
  /** Finds the offset in the file of a path in the data of the widget. */
  offsetOf(path: string): number;
}

/** A link of a page, with its offset in the file. */
export interface AdviceLink extends PageLink {
  readonly offset: number;
}

/** The data of a widget, with the model that the check made from it. */
export interface CheckedData {
  readonly tag: string;
  readonly shape: Schema;
  readonly data: unknown;
  readonly model: unknown;
  readonly cardOf?: CardOf | undefined;
  offsetOf(path: string): number;
}

interface Fields {
  readonly [name: string]: unknown;
}
const isObject = (it: unknown): it is Fields => typeof it === 'object' && it !== null;

/** Converts a path in the model to a path in the data, whose lists also count the items that the check rejected. */
const toDataPath = (data: unknown, schema: Schema | undefined, path: string, cardOf?: CardOf): string => {
  const {entries, item, hasPlaces} = schema ?? ({} as Partial<Schema>);
  const [step = '', key, index] = /^\.?(?:([^.[\]]+)|\[(\d+)\])/.exec(path) ?? [];
  const rest = path.slice(step.length);
  if (Array.isArray(data) && item && index) {
    const kept = [...data.keys()].filter((i) => hasPlaces || check(item, data[i], cardOf).model !== undefined);
    const i = kept[Number(index)]!;
    return `[${i}]${toDataPath(data[i], item, rest, cardOf)}`;
  }
  // An item alone stands for its list.
  if (item && index) return toDataPath(data, item, rest, cardOf);
  return isObject(data) && entries && key ? step + toDataPath(data[key], entries[key], rest, cardOf) : path;
};

/** Returns the blocks of an article, each with its own data: indexes in the model differ once a block is rejected. */
const blocksOf = ({tag: widget, data, cardOf, offsetOf}: CheckedData): AdvicePart[] => {
  const {blocks} = data as {readonly blocks: readonly unknown[]};
  const ofArticle = cardsByName(blocks.filter((each) => isObject(each) && each.block === 'review-card'));
  const find: CardOf = (id) => ofArticle(id) ?? cardOf?.(id);
  return blocks.flatMap((block, i): AdvicePart[] => {
    const {block: tag, ...own} = isObject(block) ? block : {};
    const shape = SHAPES.get(String(tag));
    if (!shape) return [];
    return [
      {
        widget,
        tag: String(tag),
        shape,
        data: own,
        model: check(shape, own, find).model,
        pathOf: (path) => field(`blocks[${i}]`, toDataPath(own, shape, path, find)).replace(/\.$/, ''),
        offsetOf,
      },
    ];
  });
};

/** Returns the input of the advice rules for a widget: itself, and for an article also each of its blocks. */
export const advicePartsOf = (checked: CheckedData): AdvicePart[] => {
  const {tag, shape, data, model, cardOf, offsetOf} = checked;
  const common = {
    widget: tag,
    tag,
    shape,
    data,
    pathOf: (path: string) => toDataPath(data, shape, path, cardOf),
    offsetOf,
  };
  if (tag !== 'review-article' || !isObject(model)) return [{...common, model}];
  // Only the disclosure counts for the article itself: the article may add one that the author did not write.
  const blocks = (model.blocks as Fields[]).filter(({block}) => block === 'disclosure-note');
  return [{...common, model: {...model, blocks}}, ...blocksOf(checked)];
};

/** Returns the path of the first part with a paid link. */
export const firstPaidPath = (parts: readonly AdvicePart[]): string | undefined =>
  parts.find((part) => advise([part]).some(({rule}) => rule === 'disclosure'))?.pathOf('');

/** Checks if a template may write what a rule asks for. */
const mayBeAnswered = ({rule}: Advice, {data}: AdvicePart): boolean =>
  /^(?:source|date|evidence|picks|author)$/.test(rule) && isUnknown(JSON.stringify(data) ?? '');

/** Runs the advice rules on the widgets, links and texts of a file. */
export const adviceNotes = (
  parts: readonly AdvicePart[],
  links: readonly AdviceLink[] = [],
  texts: readonly PageText[] = [],
  settings: Settings = {},
): Note[] =>
  advise(parts, links, texts, settings).flatMap((advice): Note[] => {
    const {widget, link, path} = advice;
    const part = parts[widget];
    const note = findingOfAdvice(advice);
    if (isUnknown(note.message)) return [];
    if (!part) return [{...note, offset: links[link!]!.offset}];
    const dataPath = part.pathOf(path);
    return mayBeAnswered(advice, part)
      ? []
      : [{...note, widget: part.widget, path: dataPath, offset: part.offsetOf(dataPath)}];
  });
