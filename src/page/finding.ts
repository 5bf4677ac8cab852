import type {DataFile} from './page-widgets.js';
import type {Position} from './source-text.js';

/** A problem in a file, as it is reported. */
export interface Finding {
  /** The name of the file, as given by the caller. */
  readonly file: string;
  /** Line and column, counted from 1; null if the place is not known. */
  readonly line: number | null;
  readonly column: number | null;
  /** An error means that something the author wrote is lost; a warning is about honesty, the law or affiliate programmes. */
  readonly severity: 'error' | 'warning';
  /** The tag of the widget; null if the finding is not about a widget. */
  readonly widget: string | null;
  /** The path in the data of the widget, such as `offers[0].url`; empty for the data as a whole. */
  readonly path: string;
  /** The name of the rule that was broken. */
  readonly rule: string;
  readonly message: string;
  /** Fix for the problem; null if the message makes that clear. */
  readonly fix: string | null;
}

/** A finding without its file, at an offset in the file's text. */
export interface Note extends Pick<Finding, 'severity' | 'rule' | 'message'> {
  readonly offset: number;
  readonly widget?: string;
  readonly path?: string;
  readonly fix?: string | undefined;
  /** The data file that the offset is in, if it is not the file itself. */
  readonly in?: DataFile | undefined;
}

/** Converts a note to a finding. */
export const toFinding = (file: string, positionOf: (offset: number) => Position, note: Note): Finding => ({
  file,
  ...positionOf(note.offset),
  severity: note.severity,
  widget: note.widget ?? null,
  path: note.path ?? '',
  rule: note.rule,
  message: note.message,
  fix: note.fix ?? null,
});

/** Creates a finding about a file as a whole. */
export const fileFinding = (file: string, rule: string, message: string, fix?: string): Finding => ({
  file,
  line: null,
  column: null,
  severity: 'error',
  widget: null,
  path: '',
  rule,
  message,
  fix: fix ?? null,
});
