import type {Position} from './source.js';

/** Something in a file that its author should know. */
export interface Finding {
  /** The file, as it was named. */
  readonly file: string;
  /** Line and column from 1; null where no place is known. */
  readonly line: number | null;
  readonly column: number | null;
  /** An error loses something of what the author wrote; a warning is what honesty, law or a shop's programme ask. */
  readonly severity: 'error' | 'warning';
  /** The name of the widget; null where it is about none. */
  readonly widget: string | null;
  /** The place in the widget's data, such as `offers[0].url`; empty for the data as a whole. */
  readonly path: string;
  /** A short name for what was found. */
  readonly rule: string;
  readonly message: string;
  /** What to do; null where the message says it. */
  readonly fix: string | null;
}

/** A finding without its file, at an offset in the file's text. */
export interface Note extends Pick<Finding, 'severity' | 'rule' | 'message'> {
  readonly offset: number;
  readonly widget?: string;
  readonly path?: string;
  readonly fix?: string | undefined;
}

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

/** What concerns a file as a whole. */
export const ofFile = (file: string, rule: string, message: string, fix?: string): Finding => ({
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
