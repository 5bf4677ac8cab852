import {readdirSync, realpathSync} from 'node:fs';
import {resolve} from 'node:path';
import {glob} from 'tinyglobby';
import {fileKindOf, isFile, statOf, STDIN} from './files.js';

/** A file to check. */
export interface InputFile {
  readonly name: string;
  /** True if the caller named the file itself, not a folder or a pattern. */
  readonly isExplicit: boolean;
}

const IGNORED = /^(?:node_modules$|\.)/;

const findByPattern = (pattern: string): Promise<string[]> =>
  glob(pattern, {
    ignore: ['**/node_modules/**', '**/.git/**'],
    dot: false,
    expandDirectories: false,
    // A folder may contain a link to itself.
    followSymbolicLinks: false,
  });

/** Reads from the disk; returns another value if the file or folder is not there, or was just deleted by a generator. */
export const ifThere = <T>(read: () => T, otherwise: T): T => {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise;
    throw error;
  }
};

/** Finds the files in a folder that can be checked. Links are followed, but no folder is entered twice. */
const findInFolder = (folder: string, entered = new Set<string>()): string[] => {
  const real = ifThere(() => realpathSync(folder), folder);
  if (entered.has(real)) return [];
  entered.add(real);
  return ifThere(() => readdirSync(folder), [])
    .filter((name) => !IGNORED.test(name))
    .map((name) => (folder === '.' ? name : `${folder === '/' ? '' : folder}/${name}`))
    .flatMap((path) => {
      const stat = statOf(path);
      if (stat?.isDirectory()) return findInFolder(path, entered);
      return stat?.isFile() && fileKindOf(path) ? [path] : [];
    });
};

/** Expands a file, folder or pattern to files, sorted by name. */
const expand = async (name: string): Promise<InputFile[]> => {
  const stat = name === STDIN ? undefined : statOf(name);
  const isFolder = !!stat?.isDirectory();
  const isPattern = !stat && /[*?{[(!]/.test(name);
  if (!isFolder && !isPattern) return [{name, isExplicit: true}];
  const found = isFolder
    ? findInFolder(name.replace(/[\\/]+$/, '') || '/')
    : (await findByPattern(name.replaceAll('\\', '/'))).filter(isFile);
  return found.length ? found.toSorted().map((path) => ({name: path, isExplicit: false})) : [{name, isExplicit: true}];
};

/** Returns a name that is the same for each way to a file. */
const identityOf = (name: string): string => {
  if (name === STDIN) return name;
  return ifThere(() => realpathSync(name), resolve(name));
};

/** Expands files, folders and patterns to files, without duplicates. */
export const findFiles = async (names: readonly string[]): Promise<InputFile[]> => {
  const files = new Map<string, InputFile>();
  for (const file of (await Promise.all(names.map(expand))).flat()) {
    const key = identityOf(file.name);
    if (!files.has(key) || file.isExplicit) files.set(key, file);
  }
  return [...files.values()];
};
