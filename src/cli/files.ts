import {isUtf8} from 'node:buffer';
import {readdirSync, readFileSync, realpathSync, statSync, type Stats} from 'node:fs';
import {chmod, chown, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {buffer} from 'node:stream/consumers';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {ReadDataFile} from './check-page.js';

/** The kinds of files that can be checked. */
export const FILE_KINDS = ['html', 'markdown', 'mdx', 'json'] as const;
/** One of the kinds of files that can be checked. */
export type FileKind = (typeof FILE_KINDS)[number];

const EXTENSIONS: Readonly<Record<string, FileKind>> = {
  html: 'html',
  htm: 'html',
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'mdx',
  json: 'json',
};

/** The name that stands for standard input. */
export const STDIN = '-';

/** Returns the kind of a file by its extension. */
export const fileKindOf = (name: string): FileKind | undefined =>
  EXTENSIONS[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];

/** Guesses the kind of a text that has no file name. */
export const guessKind = (text: string): FileKind => {
  const start = text.trimStart();
  return /^[[{]/.test(start) ? 'json' : start.startsWith('<') ? 'html' : 'markdown';
};

/** Returns the facts about a file; undefined if it does not exist or cannot be reached, as a link to itself. */
export const statOf = (name: string): Stats | undefined => {
  try {
    return statSync(name);
  } catch {
    return undefined;
  }
};
/** Checks for a file, which is no folder, pipe or device. */
export const isFile = (name: string): boolean => !!statOf(name)?.isFile();

const BINARY = 'BINARY';
const SPECIAL = 'SPECIAL';

const REASONS: Readonly<Record<string, string>> = {
  [BINARY]: 'The file is not UTF-8 text.',
  [SPECIAL]: 'It is a pipe, a socket or a device, not a file. Standard input is read as “-”.',
  ENOENT: 'The file does not exist.',
  EACCES: 'Permission to read it was denied.',
  ELOOP: 'It is a link to itself.',
  EISDIR: 'The folder has no HTML, Markdown, MDX or JSON files.',
};

/** Explains why a file could not be read. */
export const reasonOf = (error: unknown): string => {
  const {code = '', message} = error as NodeJS.ErrnoException;
  return REASONS[code] ?? `The file could not be read: ${message}`;
};

/** Explains why a file could not be written. */
export const writeReasonOf = (error: unknown): string => {
  const {code = '', message} = error as NodeJS.ErrnoException;
  return /^(?:EACCES|EPERM|EROFS)$/.test(code)
    ? 'Permission to write into its folder was denied.'
    : `The file could not be written: ${message}`;
};

/**
 * Decodes a file. One in another encoding would show other characters to readers.
 *
 * @throws {Error} if it is not UTF-8, or has a NUL among its first 8,000 characters, by which git knows binary files
 */
const decodeUtf8 = (bytes: Uint8Array, name: string): string => {
  const isText = isUtf8(bytes) && !bytes.subarray(0, 8000).includes(0);
  if (!isText) throw Object.assign(new Error(name), {code: BINARY});
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
};

/**
 * Reads the bytes of a file, or of standard input.
 *
 * @throws {Error} if it cannot be read; `reasonOf` explains it
 */
export const readBytes = async (name: string): Promise<Uint8Array> => {
  // Reading such a file may never end.
  const stat = name === STDIN ? undefined : statOf(name);
  if (stat && !stat.isFile() && !stat.isDirectory()) throw Object.assign(new Error(name), {code: SPECIAL});
  // It says why a folder cannot be read.
  if (stat?.isDirectory()) readdirSync(name);
  return name === STDIN ? buffer(process.stdin) : readFile(name);
};

/**
 * Reads a file, or standard input, as text.
 *
 * @throws {Error} if it cannot be read; `reasonOf` explains it
 */
export const readText = async (name: string): Promise<string> => decodeUtf8(await readBytes(name), name);

/** Reads a file, or standard input, as text. If it cannot be read, prints the reason and returns undefined. */
export const readTextOrExplain = async (name: string): Promise<string | undefined> => {
  try {
    return await readText(name);
  } catch (error) {
    console.error(`${name}: ${reasonOf(error)}`);
    return undefined;
  }
};

/**
 * Replaces a file in one step: a process that is stopped leaves the old or the new one. A link stays a link, and its mode,
 * owner and group stay.
 *
 * @throws {Error} if it cannot be written
 */
export const replaceFile = async (name: string, bytes: Uint8Array): Promise<void> => {
  const path = realpathSync(name);
  const {mode, uid, gid} = statSync(path);
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(draft, bytes, {mode});
    // A server may read it as its group. Not everyone may give files away.
    await chown(draft, uid, gid).catch(() => {});
    await chmod(draft, mode);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, {force: true});
    throw error;
  }
};

/** Reads data files by addresses relative to a page. Absolute addresses are not followed: the root of the site is not known. */
export const filesRelativeTo =
  (page: string): ReadDataFile =>
  (address) => {
    if (/^(?:[a-z][\w+.-]*:|\/)/i.test(address)) return undefined;
    const folder = page === STDIN ? process.cwd() : dirname(resolve(page));
    const path = fileURLToPath(new URL(address.replace(/[?#].*$/, ''), pathToFileURL(`${folder}/`)));
    try {
      if (!isFile(path)) return 'missing';
      const text = readFileSync(path, 'utf8');
      const prefix = page === STDIN ? '' : /^(?:.*[\\/])?/.exec(page)![0];
      return {name: `${prefix}${address.replace(/[?#].*$/, '')}`, text};
    } catch {
      return 'missing';
    }
  };
