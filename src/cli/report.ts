import {styleText} from 'node:util';
import type {Finding} from '../page/finding.js';

/** The results of a check. */
export interface Results {
  readonly files: number;
  readonly widgets: number;
  readonly findings: readonly Finding[];
}

type Style = Parameters<typeof styleText>[0];

/** Writes a number with its noun. */
export const countOf = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Counts the errors among findings. */
export const countErrors = (findings: readonly Finding[]): number =>
  findings.filter(({severity}) => severity === 'error').length;

const summaryOf = ({files, widgets, findings}: Results): string => {
  const checked = `${countOf(widgets, 'widget')} in ${countOf(files, 'file')}`;
  if (!findings.length) return `${checked}: no problems found.`;
  const errors = countErrors(findings);
  return `${checked}: ${countOf(errors, 'error')} and ${countOf(findings.length - errors, 'warning')}.`;
};

/**
 * Formats the results for people.
 *
 * @param summary the last line
 */
export const reportText = (results: Results, hasColours: boolean, summary: string = summaryOf(results)): string => {
  const {findings} = results;
  const paint = (style: Style, text: string): string =>
    hasColours ? styleText(style, text, {validateStream: false}) : text;
  const placeOf = ({line, column}: Finding): string => (line === null ? '-' : `${line}:${column}`);
  const width = (texts: readonly string[]): number => Math.max(...texts.map(({length}) => length));
  const lines: string[] = [];
  for (const file of new Set(findings.map((finding) => finding.file))) {
    const own = findings.filter((finding) => finding.file === file);
    const [places, names] = [width(own.map(placeOf)), width(own.map(({widget}) => widget ?? ''))];
    lines.push(paint('underline', file));
    for (const finding of own) {
      const {severity, widget, message, fix} = finding;
      const what = paint(severity === 'error' ? 'red' : 'yellow', severity.padEnd('warning'.length));
      const name = names ? `  ${(widget ?? '').padEnd(names)}` : '';
      lines.push(`  ${paint('dim', placeOf(finding).padStart(places))}  ${what}${name}  ${message}`);
      if (fix) lines.push(`  ${' '.repeat(places)}  ${paint('cyan', '→')} ${fix}`);
    }
    lines.push('');
  }
  const style = countErrors(findings) ? 'red' : findings.length ? 'yellow' : 'green';
  return [...lines, paint(style, summary)].join('\n');
};

/** Formats the results for programs. */
export const reportJson = ({files, widgets, findings}: Results): string => {
  const errors = countErrors(findings);
  return JSON.stringify({files, widgets, errors, warnings: findings.length - errors, findings}, null, 2);
};
