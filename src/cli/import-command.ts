import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {Option, type Command} from 'commander';
import '../i18n/de.define.js';
import {FORMS, PLATFORMS, type Form, type Platform} from '../html/forms.js';
import {snippet} from '../html/snippet.js';
import type {Imported, ImportResult} from '../import/imported.js';
import {importTable, kindOfTable, mapColumns, TABLE_KINDS, type TableKind} from '../import/import-table.js';
import {importText} from '../import/import-text.js';
import {decodeTable, isTable, readTable} from '../import/table.js';
import {slug} from '../model/slug.js';
import {SHAPES} from '../page/widgets.js';
import {withChoices} from './choices.js';
import {readBytes, reasonOf, STDIN} from './files.js';

interface Options {
  readonly as?: TableKind;
  readonly form?: Form | Platform;
  readonly out?: string;
  readonly preview?: boolean;
}

/** Reads the widgets of a file. A table shows how its columns are read. */
const readFile = (bytes: Uint8Array, name: string, as: TableKind | undefined): ImportResult => {
  const text = decodeTable(bytes);
  if (!as && !/\.(?:csv|tsv)$/i.test(name) && !isTable(text)) return importText(text);
  const table = readTable(text);
  const kind = as ?? kindOfTable(table);
  const mapping = mapColumns(table, kind);
  console.error(`${name}: ${table.rows.length} rows, read as ${kind}`);
  table.head.forEach((column, i) => console.error(`  ${column} → ${mapping[i] ?? 'left out'}`));
  return {found: [importTable(table, kind, mapping)], notes: []};
};

const nameOf = ({data}: Imported): string => {
  const name = data.name ?? data.title ?? data.headline;
  return typeof name === 'string' ? name : '';
};

const documentOf = ({tag, data}: Imported): object => ({$schema: `candor-widgets/schemas/${tag}.json`, ...data});

/** Writes a widget as it is asked for: as JSON, or as markup. */
const write = (item: Imported, form: Form | Platform | undefined): string | undefined => {
  if (!form) return JSON.stringify(documentOf(item), undefined, 2);
  return snippet(form, {tag: item.tag, shape: SHAPES.get(item.tag)!}, item.data).text;
};

/** Returns a name for the file of a widget that no other file has. */
const fileFor = (item: Imported, folder: string, taken: Set<string>, extension: string): string => {
  const base = `${slug(nameOf(item)).slice(0, 60) || 'widget'}.${item.tag}`;
  for (let number = 1; ; number++) {
    const path = join(folder, `${number > 1 ? `${number}-` : ''}${base}.${extension}`);
    if (taken.has(path) || existsSync(path)) continue;
    taken.add(path);
    return path;
  }
};

const report = ({found, notes}: ImportResult, name: string): void => {
  for (const item of found) {
    console.error(`${name}: ${item.tag} ${nameOf(item)} (${item.from})`.replaceAll(/\s+/g, ' '));
    for (const note of item.notes) console.error(`  ${note}`);
  }
  for (const note of notes) console.error(`${name}: ${note}`);
  if (!found.length) console.error(`${name}: There is no widget, review, product or table in it that could be read.`);
};

const writeAll = async (found: readonly Imported[], {form, out}: Options): Promise<void> => {
  if (!out) {
    const [only, more] = found;
    if (form)
      console.log(
        found
          .map((item) => write(item, form) ?? '')
          .filter(Boolean)
          .join('\n\n'),
      );
    else if (only) console.log(JSON.stringify(more ? found.map(documentOf) : documentOf(only), undefined, 2));
    return;
  }
  await mkdir(out, {recursive: true});
  const taken = new Set<string>();
  for (const item of found) {
    const text = write(item, form);
    if (text === undefined) continue;
    const path = fileFor(item, out, taken, form ? 'html' : 'json');
    await writeFile(path, `${text}\n`);
    console.error(`Wrote ${path}`);
  }
};

/** Adds `candor-widgets import`. */
export const addImportCommand = (program: Command): Command =>
  program
    .command('import')
    .description('Reads what other plugins wrote, and writes it as data or markup of widgets.')
    .argument('[file]', 'a saved page, a post, an export, or a table as CSV; "-" reads standard input', STDIN)
    .addOption(
      withChoices(new Option('--as <kind>', 'what a table is: testimonials, picks or a comparison'), [...TABLE_KINDS]),
    )
    .addOption(
      withChoices(new Option('--form <form>', 'write markup in this form, or for this platform'), [
        ...new Set([...FORMS, ...Object.keys(PLATFORMS)]),
      ]),
    )
    .option('--out <folder>', 'write a file for each widget into this folder; no file is replaced')
    .option('--preview', 'only say what would be written')
    .addHelpText(
      'after',
      `
It reads structured data of schema.org (Review, Product, Book, Person, ItemList), blocks of AffiliateX,
Ultimate Blocks and Otter, shortcodes of AAWP, product cards of Ghost, and tables with a head.

What could not be carried over is printed. Nothing is invented: there is no rating that the text does
not give, and the sample texts of plugins are left out.`,
    )
    .action(async (name: string, options: Options, command: Command) => {
      if (!command.args.length && process.stdin.isTTY) command.error('error: name the file to read');
      let bytes: Uint8Array;
      try {
        bytes = await readBytes(name);
      } catch (error) {
        console.error(`${name}: ${reasonOf(error)}`);
        process.exitCode = 1;
        return;
      }
      const label = name === STDIN ? '<stdin>' : name;
      const result = readFile(bytes, label, options.as);
      report(result, label);
      if (!options.preview) await writeAll(result.found, options);
      process.exitCode = result.found.length ? 0 : 1;
    });
