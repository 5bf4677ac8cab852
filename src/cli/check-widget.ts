import {check} from '../input/check.js';
import type {Problem} from '../input/problem.js';
import {readData} from '../input/read-data.js';
import {explainCutOff} from '../author/cut-off.js';
import {findingOf} from '../author/finding.js';
import {repairJson} from '../author/repair.js';
import * as EXPECTED from '../model/expected.js';
import {field, type Schema} from '../model/schema.js';
import type {Note} from './finding.js';
import {syntaxErrorOffset, offsetOf as offsetInJson} from './json-positions.js';
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
  /** Returns the offset of a path if the data is not JSON text. */
  placeOf(path: string): number;
}

/** The result of checking a widget. */
export interface CheckedWidget {
  /** The input of the advice rules for this widget. */
  readonly parts: readonly AdvicePart[];
  readonly notes: readonly Note[];
}

/** Checks the data of a widget as the widget itself does. */
export const checkData = ({
  tag,
  shape,
  sources,
  json,
  attribute,
  within = '',
  host,
  placeOf,
}: WidgetData): CheckedWidget => {
  const {value, problems: given} = readData(sources, (text) => repairJson(text, host));
  const {model, problems} = value === undefined ? {problems: []} : check(shape, value);

  const offsetOf = (path: string): number =>
    json ? json.at(offsetInJson(json.text, field(within, path).replace(/\.$/, ''))) : placeOf(path);

  const cutOff = host && json && explainCutOff(host, json.text);
  const noteOf = (problem: Problem): Note => {
    const isMissing = problem.expected === EXPECTED.disclosure;
    const path = (isMissing && firstPaidPath(parts)) || problem.path;
    return {...findingOf({...problem, path}, {attribute, cutOff}), offset: offsetOf(path), widget: tag};
  };
  const sourceNote = (problem: Problem): Note => {
    const note = noteOf(problem);
    const offset = json && note.rule !== 'sources' ? json.at(syntaxErrorOffset(json.text)) : placeOf('');
    return {...note, offset};
  };
  const parts = advicePartsOf({
    tag,
    shape,
    data: value,
    model,
    // Advice about the whole widget is reported at its tag.
    offsetOf: (path) => (path || within ? offsetOf(path) : placeOf('')),
  });
  return {parts, notes: [...given.map(sourceNote), ...problems.map(noteOf)]};
};
