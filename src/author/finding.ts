/** Turns problems and advice into what authors read, alike in the page and on the command line. */
import {explain, type Problem} from '../input/problem.js';
import * as EXPECTED from '../model/expected.js';
import type {Advice} from './advice.js';
import type {CutOff} from './cut-off.js';
import {suggestFix, unknownFieldIn} from './suggest-fix.js';

/** Something for the author to mend. */
export interface Finding {
  /** An error means that something the author wrote is lost; a warning is about honesty, the law or affiliate programmes. */
  readonly severity: 'error' | 'warning';
  /** Name of the rule that was broken. */
  readonly rule: string;
  /** Path in the data of the widget, such as `offers[0].url`; empty for the data as a whole. */
  readonly path: string;
  readonly message: string;
  readonly fix?: string | undefined;
}

/** Text that was repaired: each change, and how it should be. */
const REPAIRED = /; repaired (.*?), it is ([^]*)$/;
const POSITION = / in JSON at position \d+(?: \(line \d+ column \d+\))?/;
const FEED = 'articles in RSS, Atom or JSON Feed';
const HOW_TO_WRITE = 'Fix it there, or generate the widget from a JSON file with `candor-widgets snippet`.';

/** The source of the data of a widget. */
export interface Origin {
  /** Name of the attribute that holds the data, if one does. */
  readonly attribute?: string | undefined;
  /** Explanation of a value that was cut off. */
  readonly cutOff?: CutOff | undefined;
}

/** Suggests a fix for a file that could not be fetched. */
const fixFetch = ({expected, found}: Problem, file: string): string | undefined => {
  const isFeed = expected !== 'JSON from src';
  if (isFeed && expected !== FEED) return undefined;
  if (found.startsWith('an address outside'))
    return isFeed
      ? 'Use a feed of the page’s own site.'
      : 'Put the file on the page’s own site, or name its site: data-sites="https://…" on the tag of the script.';
  return /^status |fetch|network/i.test(found) ? `Check that the address leads to ${file}.` : undefined;
};

const damage = (problem: Problem, {attribute, cutOff}: Origin): Finding => {
  const [repair, , text] = REPAIRED.exec(problem.found) ?? [];
  if (!repair) {
    // A value that was cut off is also invalid JSON: report only the cause.
    if (cutOff) return {severity: 'error', rule: 'cut-off', path: '', message: cutOff.message, fix: cutOff.fix};
    const found = problem.found.replace(POSITION, '');
    const fix = fixFetch(problem, 'a file with JSON') ?? HOW_TO_WRITE;
    return {severity: 'error', rule: 'json', path: '', message: explain({...problem, found}), fix};
  }
  const found = problem.found.replace(POSITION, '').replace(`, it is ${text}`, '');
  const fix = `Write ${attribute ? `${attribute}='${text}'` : text}`;
  return {severity: 'warning', rule: 'repaired', path: '', message: explain({...problem, found}), fix};
};

/** Explains a problem, with a fix. */
export const findingOf = (problem: Problem, origin: Origin = {}): Finding => {
  const {path, expected} = problem;
  if (expected === 'data in one place')
    return {
      severity: 'warning',
      rule: 'sources',
      path,
      message: explain(problem),
      fix: 'Keep the data in one place and remove it from the others.',
    };
  if (expected.startsWith('JSON from ')) return damage(problem, origin);
  if (/^<\/[\w-]+> where/.test(expected))
    return {severity: 'error', rule: 'unclosed', path, message: explain(problem), fix: suggestFix(problem)};
  const unknown = unknownFieldIn(problem);
  return {
    // Nothing is lost where a disclosure was added, or an address mended.
    severity: expected === EXPECTED.disclosure || /^(?:https?|mailto|tel):/.test(expected) ? 'warning' : 'error',
    rule: 'data',
    path,
    message: unknown?.name ? `Unknown field "${path}". Did you mean "${unknown.name}"?` : explain(problem),
    fix:
      fixFetch(problem, 'a feed') ??
      (expected === FEED ? 'Mend the feed, or the plugin that writes it.' : suggestFix(problem)),
  };
};

/** Writes advice as a finding. */
export const findingOfAdvice = ({rule, path, message, fix}: Advice): Finding => ({
  severity: 'warning',
  rule,
  path,
  message,
  fix,
});
