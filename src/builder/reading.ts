/** Reads what is opened: a text, a table, or a page of this site. */
import {importTable, kindOfTable, mapColumns, type Mapping, type TableKind} from '../import/import-table.js';
import {importText} from '../import/import-text.js';
import type {Imported} from '../import/imported.js';
import {isTable, readTable, type Table} from '../import/table.js';

/** A table, and how it is read. */
export interface Reading {
  readonly table: Table;
  readonly kind: TableKind;
  readonly mapping: Mapping;
}

/** The result of reading a text, as the dialog shows it. */
export interface Opening {
  readonly found?: readonly Imported[];
  readonly notes?: readonly string[];
  readonly problem?: string;
  /** The way in which a table is read, which the author can change. */
  readonly reading?: Reading;
}

const NOTHING = 'There is no widget, review, product or table in it that could be read.';

const ELSEWHERE =
  'The page is on another site: browsers do not allow reading it. Open it, copy its source, and paste that.';

/** Reads a table in a way that can be changed. */
export const openTable = (table: Table, kind: TableKind, mapping = mapColumns(table, kind)): Opening => ({
  reading: {table, kind, mapping},
  found: [importTable(table, kind, mapping)],
});

/** Reads a text, and says if nothing is in it. */
export const read = (text: string): Opening => {
  if (isTable(text)) {
    const table = readTable(text);
    return openTable(table, kindOfTable(table));
  }
  const {found, notes} = importText(text);
  return found.length ? {found, notes} : {problem: NOTHING, notes};
};

/** Fetches a file of this site. */
const fetchText = async (url: URL): Promise<string> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.text();
};

/** Reads the data that a widget has in a file. */
const withFile = async (item: Imported, page: URL): Promise<readonly Imported[]> => {
  const url = item.file === undefined ? undefined : new URL(item.file, page);
  if (url?.origin !== location.origin) return [item];
  const data = importText(await fetchText(url)).found.filter(({tag}) => tag === item.tag);
  return data.length ? data : [item];
};

/** Reads a page of this site. */
export const readPage = async (address: string): Promise<Opening> => {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) return {problem: ELSEWHERE};
  try {
    const {found = [], ...others} = read(await fetchText(url));
    const whole = await Promise.all(found.map((item) => withFile(item, url)));
    return found.length ? {...others, found: whole.flat()} : others;
  } catch (error) {
    return {problem: `The page could not be read: ${(error as Error).message}.`};
  }
};
