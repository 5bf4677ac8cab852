import {attributeValue} from '../input/encode.js';
import {check} from '../input/check.js';
import {explain, type Problem} from '../input/problem.js';
import {readData} from '../input/read-data.js';
import {repairJson} from '../author/repair.js';
import * as EXPECTED from '../model/expected.js';
import {field, type Schema} from '../model/schema.js';
import type {Note} from './finding.js';
import {suggestFix} from '../author/suggest-fix.js';
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

/** Removes the position from the message of a JSON error: the finding has the position in the file. */
const withoutPosition = (message: string): string =>
  message.replace(/ in JSON at position \d+(?: \(line \d+ column \d+\))?/, '');

const HOW_TO_WRITE = 'Fix it there, or generate the widget from a JSON file with `candor-widgets snippet`.';

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
  const {value, problems: given, repaired: mended} = readData(sources, (text) => repairJson(text, host));
  const {model, problems} = value === undefined ? {problems: []} : check(shape, value);

  const offsetOf = (path: string): number =>
    json ? json.at(offsetInJson(json.text, field(within, path).replace(/\.$/, ''))) : placeOf(path);

  const sourceNote = (problem: Problem): Note => {
    if (problem.expected === 'data in one place')
      return {
        offset: placeOf(''),
        severity: 'warning',
        rule: 'sources',
        widget: tag,
        message: explain(problem),
        fix: 'Keep the data in one place and remove it from the others.',
      };
    const corrected = mended && (attribute ? `${attribute}=${attributeValue(mended.value, 'plain')}` : mended.text);
    return {
      offset: json ? json.at(syntaxErrorOffset(json.text)) : placeOf(''),
      severity: mended ? 'warning' : 'error',
      rule: mended ? 'repaired' : 'json',
      widget: tag,
      message: explain({...problem, found: withoutPosition(problem.found).replace(`, it is ${mended?.text}`, '')}),
      fix: corrected === undefined ? attribute && HOW_TO_WRITE : `Write ${corrected}`,
    };
  };
  const valueNote = (problem: Problem): Note => {
    const isMissing = problem.expected === EXPECTED.disclosure;
    const path = (isMissing && firstPaidPath(parts)) || problem.path;
    return {
      offset: offsetOf(path),
      severity: isMissing ? 'warning' : 'error',
      rule: 'data',
      widget: tag,
      path,
      message: explain({...problem, path}),
      fix: suggestFix(problem),
    };
  };
  const parts = advicePartsOf({
    tag,
    shape,
    data: value,
    model,
    // Advice about the whole widget is reported at its tag.
    offsetOf: (path) => (path || within ? offsetOf(path) : placeOf('')),
  });
  return {parts, notes: [...given.map(sourceNote), ...problems.map(valueNote)]};
};
