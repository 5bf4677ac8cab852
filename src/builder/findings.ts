import type {Path, Schema} from '../model/schema.js';
import {SHAPES} from '../model/shapes.js';
import {elsewhere} from '../page/page-cards.js';
import {adviceNotes} from '../page/advice-notes.js';
import {checkData} from '../page/check-widget.js';
import type {Note} from '../page/finding.js';
import * as EXPECTED from '../model/expected.js';
import {labelOf, withLabels} from './docs.js';
import type {Work} from './store.js';
import {chosen, isFields, pathKeys, pathText, tidy, valueAt} from './values.js';

/** A remark about a field, for the author. */
export interface Remark {
  /** `missing` is an error about something that was not written yet. */
  readonly severity: 'error' | 'warning' | 'missing';
  readonly message: string;
}

/** Remarks by the path of the field that they are about. */
export type Remarks = ReadonlyMap<string, readonly Remark[]>;

/** Advice in the words of the form: that of the check speaks of JSON. */
const ADVICE: Readonly<Record<string, string>> = {
  source: 'Fill in the source of each quote: its type, such as “E-mail”, or the name and address of the page.',
  disclosure: 'Put a disclosure note above it: it is one of the widgets.',
  evidence: 'Fill in the evidence: how you got the product, and when you tested it.',
  date: 'Fill in the date.',
};

const MISSING: Readonly<Record<string, string>> = {
  [EXPECTED.text]: 'Fill this in.',
  [EXPECTED.list]: 'Add at least one.',
  [EXPECTED.items]: 'Add at least one.',
};

/** Replaces the names of fields in a list of names: `at least one of kind, text`. */
const withFieldNames = (expected: string): string =>
  expected.replace(/(?<=one of ).*/, (names) => names.split(', ').map(labelOf).join(', '));

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isMissing = (message: string): boolean =>
  /, found (?:nothing|“”|an object)$/.test(message) && !/unknown/i.test(message);

/** Says a finding at its field, where its path need not be said. */
const remarkOf = ({severity, rule, message, path = '', fix = ''}: Note): Remark => {
  const text = message.startsWith(`${path || 'data'}: `) ? message.slice((path || 'data').length + 2) : message;
  if (rule === 'data' && isMissing(message)) {
    const [, expected = ''] = /^expected (.*), found/.exec(text) ?? [];
    return {severity: 'missing', message: MISSING[expected] ?? `Needed: ${withFieldNames(expected)}.`};
  }
  const remedy = ADVICE[rule] ?? (/[{}]|without quotes/.test(fix) ? '' : withLabels(fix));
  const words = `${capitalize(withLabels(text)).replace(/(?<![.!?])$/, '.')} ${remedy}`;
  return {severity, message: words.trim().replace(/(?<![.!?”])$/, '.')};
};

/** Returns the part of a path that the form has a field for. What is said of a short form is about its field. */
const fieldPath = (schema: Schema, data: unknown, keys: Path): Path => {
  const known: (string | number)[] = [];
  let at: Schema | undefined = schema;
  for (const key of keys) {
    const inside: Schema | undefined =
      typeof key === 'number' ? at?.item : at && chosen(at, valueAt(data, known))?.entries?.[key];
    if (!inside) break;
    at = inside;
    known.push(key);
  }
  const key = at?.short && !isFields(valueAt(data, known)) ? at.key : undefined;
  return key ? [...known, key] : known;
};

/** Checks the data of a widget, and finds the advice about it. */
export const remarksOn = ({tag, data}: Work): Remarks => {
  const shape = SHAPES[tag];
  const short = tidy(shape, data, true) ?? {};
  const {notes, parts} = checkData({tag, shape, sources: [short], cardOf: elsewhere, placeOf: () => 0});
  const remarks = new Map<string, Remark[]>();
  for (const note of [...notes, ...adviceNotes(parts)]) {
    const path = pathText(fieldPath(shape, short, pathKeys(note.path ?? '')));
    const remark = remarkOf(note);
    const others = remarks.get(path) ?? [];
    if (!others.some(({message}) => message === remark.message)) remarks.set(path, [...others, remark]);
  }
  return remarks;
};
