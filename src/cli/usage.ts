import {parseArgs, type ParseArgsConfig} from 'node:util';
import {suggest} from './nearest.js';

/** A mistake in how the program was called. */
export class UsageError extends Error {}

/** An option, and what is said of it in the help. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands for its value in the help. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly help: string;
}

export type Options = Readonly<Record<string, Option>>;

export interface Command {
  /** How it is called, without the program's name. */
  readonly usage: string;
  readonly summary: string;
  readonly options: Options;
  /** More than the options say. */
  readonly details: string;
  /** Does what it is for, and gives the exit code. */
  run(args: readonly string[]): Promise<number> | number;
}

export interface Arguments {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly words: readonly string[];
}

/** The name of a choice, checked. */
export const oneOf = (what: string, word: string, names: readonly string[]): string => {
  if (names.includes(word)) return word;
  throw new UsageError(`No ${what} is called “${word}”. ${suggest(word, names)}`);
};

/**
 * Reads the arguments of a command.
 *
 * @throws {UsageError} for options and choices that there are not
 */
export const readArguments = (args: readonly string[], options: Options): Arguments => {
  const config = {
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, {type, short}]) => [name, {type, ...(short && {short})}]),
    ),
    allowPositionals: true,
  } satisfies ParseArgsConfig;
  const {tokens} = parseArgs({...config, strict: false, tokens: true});
  for (const token of tokens) {
    if (token.kind !== 'option' || options[token.name]) continue;
    const names = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(`There is no option ${token.rawName}. ${suggest(token.rawName, names)}`);
  }
  let parsed;
  try {
    parsed = parseArgs(config);
  } catch (error) {
    throw new UsageError((error as Error).message, {cause: error});
  }
  const values: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(parsed.values)) {
    values[name] = String(value);
    const {choices} = options[name]!;
    if (choices) oneOf(name, String(value), choices);
  }
  return {values, words: parsed.positionals};
};
