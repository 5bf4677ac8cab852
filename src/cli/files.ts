import {existsSync, readFileSync, statSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {text as readAll} from 'node:stream/consumers';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {glob} from 'tinyglobby';
import type {FindFile} from './page.js';

/** What a file can be. */
export const KINDS = ['html', 'markdown', 'mdx', 'json'] as const;
export type Kind = (typeof KINDS)[number];

const EXTENSIONS: Readonly<Record<string, Kind>> = {
  html: 'html',
  htm: 'html',
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'mdx',
  json: 'json',
};

export const STDIN = '-';

/** A file to check. */
export interface Named {
  readonly name: string;
  /** Whether it was named itself, rather than found in a folder or by a pattern. */
  readonly isAsked: boolean;
}

/** What a file is by its name. */
export const kindOf = (name: string): Kind | undefined => EXTENSIONS[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];

/** What a text is, where no name tells. */
export const guessKind = (text: string): Kind => {
  const start = text.trimStart();
  return /^[[{]/.test(start) ? 'json' : start.startsWith('<') ? 'html' : 'markdown';
};

const find = (pattern: string, cwd: string): Promise<string[]> =>
  glob(pattern, {cwd, ignore: ['**/node_modules/**', '**/.git/**'], dot: false, expandDirectories: false});

/** The files that a name means: a file itself, those of a folder, or those that fit a pattern, in the order of the alphabet. */
const expand = async (name: string): Promise<Named[]> => {
  const isThere = name === STDIN || existsSync(name);
  const isFolder = isThere && name !== STDIN && statSync(name).isDirectory();
  if (isThere ? !isFolder : !/[*?{[(!]/.test(name)) return [{name, isAsked: true}];
  const folder = isFolder ? name.replace(/[\\/]+$/, '') || '/' : '';
  const found = isFolder
    ? (await find(`**/*.{${Object.keys(EXTENSIONS).join(',')}}`, name)).map((path) =>
        folder === '.' ? path : `${folder}/${path}`,
      )
    : await find(name.replaceAll('\\', '/'), '.');
  return found.length ? found.toSorted().map((path) => ({name: path, isAsked: false})) : [{name, isAsked: true}];
};

/** The files that names, folders and patterns mean, each once. */
export const expandAll = async (names: readonly string[]): Promise<Named[]> => {
  const files = new Map<string, Named>();
  for (const file of (await Promise.all(names.map(expand))).flat()) {
    const key = file.name === STDIN ? STDIN : resolve(file.name);
    if (!files.has(key) || file.isAsked) files.set(key, file);
  }
  return [...files.values()];
};

const BINARY = 'BINARY';

const REASONS: Readonly<Record<string, string>> = {
  [BINARY]: 'It is no text in UTF-8.',
  ENOENT: 'There is no such file.',
  EACCES: 'It may not be read.',
  EISDIR: 'It is a folder in which there is no HTML, Markdown, MDX or JSON.',
};

/** Why a file could not be read. */
export const reasonOf = (error: unknown): string => {
  const {code = '', message} = error as NodeJS.ErrnoException;
  return REASONS[code] ?? `It could not be read: ${message}`;
};

/**
 * The text of a file, or of standard input.
 *
 * @throws {Error} where there is none; `reasonOf` says why
 */
export const readText = async (name: string): Promise<string> => {
  const text = await (name === STDIN ? readAll(process.stdin) : readFile(name, 'utf8'));
  // As git does: what has a zero among its first 8,000 signs is no text.
  if (text.slice(0, 8000).includes('\0')) throw Object.assign(new Error(name), {code: BINARY});
  return text;
};

/** Finds what a page names beside itself. Where the root of its site is, nobody knows here. */
export const filesBeside =
  (page: string): FindFile =>
  (address) => {
    if (/^(?:[a-z][\w+.-]*:|\/)/i.test(address)) return undefined;
    const folder = page === STDIN ? process.cwd() : dirname(resolve(page));
    const path = fileURLToPath(new URL(address.replace(/[?#].*$/, ''), pathToFileURL(`${folder}/`)));
    try {
      const text = readFileSync(path, 'utf8');
      const beside = page === STDIN ? '' : /^(?:.*[\\/])?/.exec(page)![0];
      return {name: `${beside}${address.replace(/[?#].*$/, '')}`, text};
    } catch {
      return 'missing';
    }
  };
