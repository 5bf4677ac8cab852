import {existsSync, readFileSync, statSync} from 'node:fs';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {prerender, type PrerenderOptions} from '../prerender/prerender.js';

/** A page while a tool builds its site. */
export interface BuiltPage {
  /** The name by which problems are reported. */
  readonly name: string;
  /** The address of the page in its site, such as `/posts/drift/`. */
  readonly url: string;
  /** The address of the site in its host, which addresses begin with; `/` when not said. */
  readonly base?: string;
  /** Folders with the files of the site: the first that has a file counts. */
  readonly folders: readonly string[];
}

/** Any host: only the path of an address counts. */
const HOST = 'https://site.invalid';

/** Reads the files of a site by their addresses in a page. Those of other sites are not read. */
const filesOf =
  ({url, base = '/', folders}: BuiltPage) =>
  (address: string): string | undefined => {
    const {origin, pathname} = new URL(address, HOST + url);
    if (origin !== HOST) return undefined;
    const path = decodeURIComponent(pathname.startsWith(base) ? pathname.slice(base.length) : pathname);
    const file = folders
      .map((folder) => join(folder, path))
      .find((each) => existsSync(each) && statSync(each).isFile());
    return file && readFileSync(file, 'utf8');
  };

/** Draws the widgets of a page, and passes a message about each problem to the tool. */
export const drawBuilt = <Page extends string | Uint8Array>(
  html: Page,
  page: BuiltPage,
  options: PrerenderOptions,
  warn: (message: string) => void,
): Page => {
  const {html: drawn, problems} = prerender(html, {readFile: filesOf(page), ...options});
  for (const {file = page.name, line, column, widget, message, fix} of problems)
    warn(`${file}:${line}:${column} ${widget ? `<${widget}> ` : ''}${message}${fix ? `\n  ${fix}` : ''}`);
  return drawn;
};

/** Draws the widgets of all pages in the folder of a site. */
export const drawFolder = async (
  folder: URL,
  base: string,
  options: PrerenderOptions,
  warn: (message: string) => void,
): Promise<{readonly pages: number; readonly changed: number}> => {
  const root = fileURLToPath(folder);
  const names = (await readdir(root, {recursive: true})).filter((name) => /\.html?$/i.test(name)).toSorted();
  let changed = 0;
  for (const name of names) {
    const path = join(root, name);
    const html = await readFile(path);
    const url = base.replace(/\/?$/, '/') + name.replaceAll(sep, '/');
    const drawn = drawBuilt(html, {name, url, base, folders: [root]}, options, warn);
    if (drawn === html) continue;
    await writeFile(path, drawn);
    changed++;
  }
  return {pages: names.length, changed};
};
