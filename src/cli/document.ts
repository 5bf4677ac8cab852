/** A JSON file with the data of a widget. */
import {repairJson} from '../input/repair.js';
import {value} from '../model/schema.js';
import {ofFile, toFinding, type Finding, type Note} from './finding.js';
import type {Checked} from './page.js';
import {suggest} from './nearest.js';
import {adviceOn} from './seen.js';
import {SHAPES, WIDGETS} from './shapes.js';
import {positionsIn, type Extract} from './source.js';
import {checkData} from './widget-data.js';

type Fields = Readonly<Record<string, unknown>>;

/** Data with the widget that it is for. */
export interface Part {
  readonly tag: string;
  readonly data: Fields;
  /** Where it stands in the document. */
  readonly path: string;
}

const isObject = (it: unknown): it is Fields => typeof it === 'object' && it !== null && !Array.isArray(it);

/** The widget that a document says it is for: by its `$schema`, its `block`, or as a whole article. */
const nameIn = ({$schema, block, headline, blocks}: Fields): string | undefined => {
  const [, named] = (typeof $schema === 'string' && /(?:^|\/)schemas\/([\w-]+)\.json$/.exec($schema)) || [];
  if (named) return named;
  if (typeof block === 'string') return block;
  return typeof headline === 'string' && Array.isArray(blocks) ? 'review-article' : undefined;
};

const without = (field: string, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== field));

/**
 * The widgets that a document is for, with their data.
 *
 * @param widget the widget, where the document does not say, or says several
 */
export const partsOfDocument = (document: unknown, widget?: string): Part[] => {
  if (!isObject(document))
    return widget && document !== undefined ? [{tag: widget, data: document as Fields, path: ''}] : [];
  const fields = without('$schema', document);
  const names = Object.keys(fields);
  const isOfSeveral = names.length > 0 && names.every((name) => SHAPES.has(name));
  if (isOfSeveral && (!widget || names.includes(widget)))
    return names
      .filter((name) => !widget || name === widget)
      .map((name) => ({tag: name, data: fields[name] as Fields, path: name}));
  const tag = widget ?? nameIn(document);
  return tag ? [{tag, data: document.block === tag ? without('block', document) : document, path: ''}] : [];
};

/** What a document lacks to be checked. */
const UNNAMED = 'It does not say which widget its data is for.';
const HOW_TO_NAME =
  'Add "$schema": "candor-widgets/schemas/review-card.json", with the name of the widget, or call with --widget.';

const anything = value<unknown>('scalar', () => true);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The data of a document, repaired where that can be done. */
export const readDocument = (text: string, widget?: string): Part[] => {
  const plain = text.replace(/^\uFEFF/, '');
  return partsOfDocument(parse(plain) ?? repairJson(plain)?.value, widget);
};

const whole = (text: string): Extract => ({text, at: (offset) => offset});

/** What keeps a text from being JSON. */
const damageOf = (text: string, tag: string): Note[] =>
  checkData({
    tag,
    shape: anything,
    sources: [undefined, undefined, text],
    json: whole(text),
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
        message: `No widget is called “${tag}”.`,
        fix: suggest(tag, WIDGETS),
      },
    ];
  const {seen, notes} = checkData({
    tag,
    shape,
    sources: [data],
    json: whole(text),
    within: path,
    placeOf: () => 0,
  });
  // Of one widget nobody knows what stands before it.
  return [...notes, ...adviceOn(seen).filter(({rule}) => rule !== 'disclosure')];
};

/**
 * Checks a document.
 *
 * @param isAsked whether this very file was named; others that are for no widget are none of ours
 */
export const checkDocument = (name: string, text: string, widget: string | undefined, isAsked: boolean): Checked => {
  const parts = readDocument(text, widget).filter(({tag}) => isAsked || SHAPES.has(tag));
  const findings = (notes: readonly Note[]): Finding[] => {
    const positionOf = positionsIn(text);
    return notes.map((note) => toFinding(name, positionOf, note));
  };
  const damage = damageOf(text, parts[0]?.tag ?? widget ?? '');
  if (parts.length)
    return {findings: findings([...damage, ...parts.flatMap((part) => notesOf(part, text))]), widgets: parts.length};
  if (!isAsked) return {findings: [], widgets: 0};
  if (!text.trim()) return {findings: [ofFile(name, 'document', 'It is empty.')], widgets: 0};
  if (damage.length) return {findings: findings(damage), widgets: 0};
  return {findings: [ofFile(name, 'document', UNNAMED, HOW_TO_NAME)], widgets: 0};
};
