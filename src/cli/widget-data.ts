import {attributeValue} from '../input/encode.js';
import {check} from '../input/check.js';
import {explain, type Problem} from '../input/problem.js';
import {readGiven} from '../input/read-given.js';
import {repairJson} from '../input/repair.js';
import {EXPECTED} from '../model/expected.js';
import {field, type Schema} from '../model/schema.js';
import type {Note} from './finding.js';
import {fixFor} from './fix.js';
import {damageIn, offsetOf as offsetInJson} from './json.js';
import {firstPaid, seenIn, type SeenPart} from './seen.js';
import type {Extract} from './source.js';

/** What a widget is given, and how it stands in the file. */
export interface WidgetData {
  readonly tag: string;
  readonly shape: Schema;
  /** As `readGiven` takes them. */
  readonly sources: readonly unknown[];
  /** The text of the source that counts, where it is JSON. */
  readonly json?: Extract | undefined;
  /** The attribute that this text is in, if it is in one. */
  readonly attribute?: string | undefined;
  /** Where in that JSON the data stands, when it is a part. */
  readonly within?: string;
  /** The element that the data is from. */
  readonly host?: Element | undefined;
  /** Where something else in the data stands. */
  placeOf(path: string): number;
}

export interface CheckedWidget {
  /** The widget, or its parts, as advice looks at it. */
  readonly seen: readonly SeenPart[];
  readonly notes: readonly Note[];
}

/** What engines say of damaged JSON, without the place within the data: the place in the file is told. */
const withoutPlace = (found: string): string =>
  found.replace(/ in JSON at position \d+(?: \(line \d+ column \d+\))?/, '');

const HOW_TO_WRITE = 'Mend it there, or let `candor-widgets snippet` write it from a JSON file.';

/** Checks the data of a widget as the widget does, and tells the same. */
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
  const {value, problems: given, mended} = readGiven(sources, (text) => repairJson(text, host));
  const {model, problems} = value === undefined ? {problems: []} : check(shape, value);

  const offsetOf = (path: string): number =>
    json ? json.at(offsetInJson(json.text, field(within, path).replace(/\.$/, ''))) : placeOf(path);

  const ofSource = (problem: Problem): Note => {
    if (problem.expected === 'data in one place')
      return {
        offset: placeOf(''),
        severity: 'warning',
        rule: 'sources',
        widget: tag,
        message: explain(problem),
        fix: 'Leave the data in one place, and take it out of the others.',
      };
    const corrected = mended && (attribute ? `${attribute}=${attributeValue(mended.value, 'plain')}` : mended.text);
    return {
      offset: json ? json.at(damageIn(json.text)) : placeOf(''),
      severity: mended ? 'warning' : 'error',
      rule: mended ? 'repaired' : 'json',
      widget: tag,
      message: explain({...problem, found: withoutPlace(problem.found).replace(`, it is ${mended?.text}`, '')}),
      fix: corrected === undefined ? attribute && HOW_TO_WRITE : `Write ${corrected}`,
    };
  };
  const ofValue = (problem: Problem): Note => {
    const isMissing = problem.expected === EXPECTED.disclosure;
    const path = (isMissing && firstPaid(seen)) || problem.path;
    return {
      offset: offsetOf(path),
      severity: isMissing ? 'warning' : 'error',
      rule: 'data',
      widget: tag,
      path,
      message: explain({...problem, path}),
      fix: fixFor(problem),
    };
  };
  const seen = seenIn({
    tag,
    shape,
    data: value,
    model,
    // Of the whole, the place is that of its tag.
    offsetOf: (path) => (path || within ? offsetOf(path) : placeOf('')),
  });
  return {seen, notes: [...given.map(ofSource), ...problems.map(ofValue)]};
};
