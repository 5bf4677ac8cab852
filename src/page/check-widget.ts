import {check} from '../input/check.js';
import type {Problem} from '../input/problem.js';
import {readChildren} from '../input/read-children.js';
import {readData} from '../input/read-data.js';
import {explainCutOff} from '../author/cut-off.js';
import {explainMissingData} from '../author/missing-data.js';
import {findContradictions} from '../author/exact-values.js';
import {findingOf} from '../author/finding.js';
import {repairJson} from '../author/repair.js';
import type {CardOf} from '../model/schema.js';
import * as EXPECTED from '../model/expected.js';
import {field, type Schema} from '../model/schema.js';
import {asElement} from './dom.js';
import type {Note} from './finding.js';
import {startOf, type PageWidget} from './page-widgets.js';
import {syntaxErrorOffset, offsetOf as offsetInJson} from './json-positions.js';
import {isUnknown, readTemplate} from './templates.js';
import {firstPaidPath, advicePartsOf, type AdvicePart} from './advice-notes.js';
import type {Extract} from './source-text.js';

/** The data sources of a widget, and their place in the file. */
export interface WidgetData {
  readonly tag: string;
  readonly shape: Schema;
  /** The sources in the order that `readData` takes them. */
  readonly sources: readonly unknown[];
  /** The source that is used, if it is JSON text. */
  readonly json?: Extract | undefined;
  /** The name of the attribute that holds this text, if one does. */
  readonly attribute?: string | undefined;
  /** The path of the data within that JSON, if it is only a part of it. */
  readonly within?: string;
  /** The element that the data comes from. */
  readonly host?: Element | undefined;
  /** Finds the review cards of the page. */
  readonly cardOf?: CardOf | undefined;
  /** Returns the offset of a path if the data is not JSON text. */
  placeOf(path: string): number;
}

/** The result of checking a widget. */
export interface CheckedWidget {
  /** The valid part of the data; undefined if there is none. */
  readonly model?: unknown;
  /** The input of the advice rules for this widget. */
  readonly parts: readonly AdvicePart[];
  readonly notes: readonly Note[];
}

/** Checks that a finding is about what stands in the file. */
const isKnown = ({message}: Note): boolean => !isUnknown(message);

/** Replaces JSON of which templates write a part; what they write as a whole is not known. */
const readTemplates = (sources: readonly unknown[]): unknown[] =>
  sources.map((source) => (typeof source === 'string' ? readTemplate(source) : source));

const languageOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';

/** Rules about several fields of an object, with the number of keys between the object and the path of the problem. */
const RULES = new Map<string, number>([
  [EXPECTED.price, 1],
  [EXPECTED.amazonPrice, 1],
  [EXPECTED.note, 1],
  [EXPECTED.rating, 0],
  [EXPECTED.selection, 0],
]);

/** Checks if what is wrong at a path may only seem so, because a template writes it or a field beside it. */
const mayBeRight = (data: unknown, {path, expected}: Problem): boolean => {
  const depth = RULES.get(expected);
  if (depth === undefined) return false;
  const keys = path.match(/[^.[\]]+/g) ?? [];
  const around = keys
    .slice(0, keys.length - depth)
    .reduce((it, key) => (it as Record<string, unknown> | undefined)?.[key], data);
  return isUnknown(JSON.stringify(around) ?? '');
};

/** Explains why a widget has no data. */
export const missingDataNote = ({tag, element}: PageWidget, {sources, shape}: WidgetData): Note => {
  const finding = explainMissingData(asElement(element), sources[1] as string | null, shape);
  return {...finding, offset: startOf(element), widget: tag};
};

/** Checks the data of a widget as the widget itself does. */
export const checkData = ({
  tag,
  shape,
  sources,
  json,
  attribute,
  within = '',
  host,
  cardOf,
  placeOf,
}: WidgetData): CheckedWidget => {
  const read = readTemplates(sources);
  const {value, problems: given} = readData(read, (text) => repairJson(text, host));
  const {model, problems} = value === undefined ? {problems: []} : check(shape, value, cardOf);

  const offsetOf = (path: string): number =>
    json ? json.at(offsetInJson(json.text, field(within, path).replace(/\.$/, ''))) : placeOf(path);

  const cutOff = host && json && explainCutOff(host, json.text);
  const noteOf = (problem: Problem): Note => {
    const isMissing = problem.expected === EXPECTED.disclosure;
    const path = (isMissing && firstPaidPath(partsOf())) || problem.path;
    return {...findingOf({...problem, path}, {attribute, cutOff}), offset: offsetOf(path), widget: tag};
  };
  const sourceNote = (problem: Problem): Note => {
    const note = noteOf(problem);
    const offset = json && note.rule !== 'sources' ? json.at(syntaxErrorOffset(json.text)) : placeOf('');
    return {...note, offset};
  };
  let parts: readonly AdvicePart[] | undefined;
  const partsOf = (): readonly AdvicePart[] =>
    (parts ??= advicePartsOf({
      tag,
      shape,
      data: value,
      model,
      cardOf,
      // Advice about the whole widget is reported at its tag.
      offsetOf: (path) => (path || within ? offsetOf(path) : placeOf('')),
    }));
  const marked = !json && host?.querySelector('[data-field]') ? host : undefined;
  const contradictions = marked
    ? findContradictions(marked.cloneNode(true) as Element, value, shape, languageOf(marked), readChildren)
    : [];
  const ofTexts = contradictions.map((finding) => ({...finding, offset: offsetOf(finding.path), widget: tag}));
  return {
    model,
    get parts() {
      return partsOf();
    },
    notes: [
      ...given.map(sourceNote),
      ...problems.filter((problem) => !mayBeRight(value, problem)).map(noteOf),
      ...ofTexts,
    ].filter(isKnown),
  };
};
