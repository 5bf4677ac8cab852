/** Finds the widgets in a JSON document. */
import {check} from '../input/check.js';
import {elsewhere} from './page-cards.js';
import {SHAPES} from './widgets.js';

type Fields = Readonly<Record<string, unknown>>;

/** The data of one widget in a document. */
export interface Part {
  readonly tag: string;
  readonly data: Fields;
  /** Its path in the document. */
  readonly path: string;
}

const isObject = (it: unknown): it is Fields => typeof it === 'object' && it !== null && !Array.isArray(it);

/** Finds out which widget a document is for: by its `$schema`, its `block`, or because it is a whole article. */
const widgetNameOf = ({$schema, block, headline, blocks}: Fields): string | undefined => {
  const [, named] = (typeof $schema === 'string' && /(?:^|\/)schemas\/([\w-]+)\.json$/.exec($schema)) || [];
  if (named) return named;
  if (typeof block === 'string') return block;
  return typeof headline === 'string' && Array.isArray(blocks) ? 'review-article' : undefined;
};

/** Finds the widgets whose data can have these fields: all of them are known, and none that is required is missing. */
const widgetsWith = (fields: Fields): string[] =>
  [...SHAPES].flatMap(([tag, {entries = {}, anyOf = [], lent = []}]) => {
    const names = Object.keys(fields);
    const isKnown = names.every((name) => Object.hasOwn(entries, name));
    const isWhole = Object.keys(entries).every(
      (name) => entries[name]!.isOptional || names.includes(name) || (names.includes('of') && lent.includes(name)),
    );
    const isEnough = !anyOf.length || anyOf.some((name) => names.includes(name));
    return names.length && isKnown && isWhole && isEnough ? [tag] : [];
  });

/** Finds the only widget whose data fits, first by its fields, then by their values. */
const guessWidget = (fields: Fields): string | undefined => {
  const possible = widgetsWith(fields);
  const fitting = possible.filter((tag) => !check(SHAPES.get(tag)!, fields, elsewhere).problems.length);
  const [only, more] = fitting.length ? fitting : possible;
  return more ? undefined : only;
};

/** Finds the widget that the name of a file says: `review-card.json`, `drift.review-card.json`. */
const widgetOfFile = (name: string): string | undefined =>
  /(?:^|[\\/.])([\w-]+)\.\w+$/
    .exec(name)
    ?.slice(1)
    .find((each) => SHAPES.has(each));

const without = (field: string, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== field));

/**
 * Splits a document into the data of its widgets.
 *
 * @param widget the widget to use if the document names none, or to choose if it names several
 * @param name the name of the file; without it, the document itself must say which widget it is for
 */
export const partsOfDocument = (document: unknown, widget?: string, name?: string): Part[] => {
  if (!isObject(document))
    return widget && document !== undefined ? [{tag: widget, data: document as Fields, path: ''}] : [];
  const fields = without('$schema', document);
  const names = Object.keys(fields);
  const isOfSeveral = names.length > 0 && names.every((name) => SHAPES.has(name));
  if (isOfSeveral && (!widget || names.includes(widget)))
    return names
      .filter((name) => !widget || name === widget)
      .map((name) => ({tag: name, data: fields[name] as Fields, path: name}));
  const tag =
    widget ?? widgetNameOf(document) ?? (name === undefined ? undefined : (widgetOfFile(name) ?? guessWidget(fields)));
  return tag ? [{tag, data: document.block === tag ? without('block', document) : document, path: ''}] : [];
};
