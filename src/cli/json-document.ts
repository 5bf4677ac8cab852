/** Checks a JSON file with the data of a widget. */
import {repairJson} from '../author/repair.js';
import {check} from '../input/check.js';
import {readData} from '../input/read-data.js';
import {value} from '../model/schema.js';
import {fileFinding, toFinding, type Finding, type Note} from '../page/finding.js';
import type {Checked} from './check-page.js';
import {suggest} from './nearest.js';
import {adviceNotes} from '../page/advice-notes.js';
import {hideTemplates, readTemplate} from '../page/templates.js';
import {SHAPES, WIDGET_NAMES} from '../page/widgets.js';
import {positionsIn, type Extract} from '../page/source-text.js';
import {checkData} from '../page/check-widget.js';

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
  [...SHAPES].flatMap(([tag, {entries = {}, anyOf = []}]) => {
    const names = Object.keys(fields);
    const isKnown = names.every((name) => Object.hasOwn(entries, name));
    const isWhole = Object.keys(entries).every((name) => entries[name]!.isOptional || names.includes(name));
    const isEnough = !anyOf.length || anyOf.some((name) => names.includes(name));
    return names.length && isKnown && isWhole && isEnough ? [tag] : [];
  });

/** Finds the only widget whose data fits, first by its fields, then by their values. */
const guessWidget = (fields: Fields): string | undefined => {
  const possible = widgetsWith(fields);
  const fitting = possible.filter((tag) => !check(SHAPES.get(tag)!, fields).problems.length);
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

const UNNAMED = 'The document does not say which widget its data is for.';
const HOW_TO_NAME =
  'Add "$schema": "candor-widgets/schemas/review-card.json" with the name of the widget, or use --widget.';

const anything = value<unknown>('scalar', '', () => true);

/** Reads the widgets of a document. Damaged JSON is repaired if possible. */
export const readDocument = (text: string, widget?: string, name?: string): Part[] => {
  // Why it cannot be read is reported with the findings.
  const {value: document} = readData([undefined, undefined, text.replace(/^\uFEFF/, '')], repairJson);
  return partsOfDocument(document, widget, name);
};

const wholeText = (text: string): Extract => ({text, at: (offset) => offset});

/** Reports why a text is not valid JSON. */
const syntaxNotes = (text: string, tag: string): Note[] =>
  checkData({
    tag,
    shape: anything,
    sources: [undefined, undefined, text],
    json: wholeText(text),
    placeOf: () => 0,
  }).notes.map(({widget, message, ...note}) => ({
    ...note,
    ...(widget && {widget}),
    message: message.replace('JSON from src', 'JSON'),
  }));

const notesOf = (part: Part, text: string): Note[] => {
  const {tag, data, path} = part;
  const shape = SHAPES.get(tag);
  if (!shape)
    return [
      {
        offset: 0,
        severity: 'error',
        rule: 'name',
        message: `Unknown widget “${tag}”.`,
        fix: suggest(tag, WIDGET_NAMES),
      },
    ];
  const {parts, notes} = checkData({
    tag,
    shape,
    sources: [data],
    json: wholeText(text),
    within: path,
    placeOf: () => 0,
  });
  // The disclosure may be elsewhere on the page.
  return [...notes, ...adviceNotes(parts).filter(({rule}) => rule !== 'disclosure')];
};

/**
 * Checks a JSON document.
 *
 * @param isExplicit whether the caller named this file; a JSON file found in a folder is ignored if it is for no widget
 */
export const checkDocument = (
  name: string,
  source: string,
  widget: string | undefined,
  isExplicit: boolean,
): Checked => {
  const text = readTemplate(hideTemplates(source).text);
  if (text === undefined) return {findings: [], widgets: 0};
  const parts = readDocument(text, widget, isExplicit ? name : undefined).filter(
    ({tag}) => isExplicit || SHAPES.has(tag),
  );
  const findings = (notes: readonly Note[]): Finding[] => {
    const positionOf = positionsIn(text);
    return notes.map((note) => toFinding(name, positionOf, note));
  };
  const damage = syntaxNotes(text, parts[0]?.tag ?? widget ?? '');
  if (parts.length)
    return {findings: findings([...damage, ...parts.flatMap((part) => notesOf(part, text))]), widgets: parts.length};
  if (!isExplicit) return {findings: [], widgets: 0};
  if (!text.trim()) return {findings: [fileFinding(name, 'document', 'The file is empty.')], widgets: 0};
  if (damage.length) return {findings: findings(damage), widgets: 0};
  return {findings: [fileFinding(name, 'document', UNNAMED, HOW_TO_NAME)], widgets: 0};
};
