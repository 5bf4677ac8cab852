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

/** Returns the path of a file without links; as it was given if it cannot be reached. */
const realPathOf = (name: string): string => {
  try {
    return realpathSync(name);
  } catch {
    return resolve(name);
  }
};

/** Lists a folder; undefined if that is not permitted. */
const namesIn = (folder: string): string[] | undefined => {
  try {
    return ifThere(() => readdirSync(folder), []);
  } catch {
    return undefined;
  }
};

/**
 * Finds the files in a folder that can be checked. Links are followed, but no folder is entered twice. One that cannot be read
 * stands for its files, and is reported as they would be.
 */
const findInFolder = (folder: string, entered = new Set<string>()): InputFile[] => {
  const real = realPathOf(folder);
  if (entered.has(real)) return [];
  entered.add(real);
  const names = namesIn(folder);
  if (!names) return [{name: folder, isExplicit: true}];
  return names
    .filter((name) => !IGNORED.test(name))
    .map((name) => (folder === '.' ? name : `${folder === '/' ? '' : folder}/${name}`))
    .flatMap((path) => {
      const stat = statOf(path);
      if (stat?.isDirectory()) return findInFolder(path, entered);
      return stat?.isFile() && fileKindOf(path) ? [{name: path, isExplicit: false}] : [];
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
    : (await findByPattern(name.replaceAll('\\', '/'))).filter(isFile).map((path) => ({name: path, isExplicit: false}));
  return found.length ? found.toSorted((a, b) => (a.name < b.name ? -1 : 1)) : [{name, isExplicit: true}];
};

/** Returns a name that is the same for each way to a file. */
const identityOf = (name: string): string => (name === STDIN ? name : realPathOf(name));

/** Expands files, folders and patterns to files, without duplicates. */
export const findFiles = async (names: readonly string[]): Promise<InputFile[]> => {
  const files = new Map<string, InputFile>();
  for (const file of (await Promise.all(names.map(expand))).flat()) {
    const key = identityOf(file.name);
    if (!files.has(key) || file.isExplicit) files.set(key, file);
  }
  return [...files.values()];
};
