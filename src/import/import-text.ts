import {repairJson} from '../author/repair.js';
import {readData} from '../input/read-data.js';
import {parseHtml} from '../page/parse-html.js';
import {readAffiliateX} from './affiliatex.js';
import {readGhostCards, readGhostExport} from './ghost.js';
import type {ImportResult} from './imported.js';
import {nodesIn} from './nodes.js';
import {readOtter} from './otter.js';
import {readElements, readFences, readJsonDocument, withoutExpressions} from './own.js';
import {blocksIn} from './post-blocks.js';
import {readSchemaOrg} from './schema-org.js';
import {readShortcodes} from './shortcodes.js';
import {importTable} from './import-table.js';
import {isTable, readTable} from './table.js';
import {readUltimateBlocks} from './ultimate-blocks.js';

const importJson = (document: unknown): ImportResult => {
  const own = readJsonDocument(document);
  if (own.length) return {found: own, notes: []};
  const found = [...readSchemaOrg(nodesIn(parseHtml(''), [document])), ...readGhostExport(document)];
  return {found, notes: []};
};

/** Blocks keep their texts in comments, which WordPress writes with entities in its export. */
const contentOf = (text: string): string =>
  /<content:encoded>/.test(text)
    ? [...text.matchAll(/<content:encoded>(?:<!\[CDATA\[)?([^]*?)(?:\]\]>)?<\/content:encoded>/g)]
        .map(([, post]) => post)
        .join('\n')
    : text;

/**
 * Finds the data of widgets in a text: a snippet of any form, JSON, a page with structured data, a post with the blocks,
 * shortcodes and cards of other plugins, or a table.
 *
 * @returns what was found, in the order of the text; nothing is invented for what a text does not say
 */
export const importText = (text: string): ImportResult => {
  if (/^\s*[[{]\s*["{[\]}]/.test(text)) {
    const {value} = readData([text.replace(/^\uFEFF/, '')], repairJson);
    if (value !== undefined) return importJson(value);
  }
  const source = withoutExpressions(contentOf(text));
  const page = parseHtml(source);
  const own = [...readFences(text), ...readElements(page, source)];
  if (own.length) return {found: own, notes: []};
  const notes: string[] = [];
  const say = (note: string): void => void (notes.includes(note) || notes.push(note));
  const blocks = blocksIn(source);
  const found = [
    ...readAffiliateX(blocks, say),
    ...readUltimateBlocks(blocks),
    ...readOtter(blocks),
    ...readShortcodes(source, say),
    ...readGhostCards(page),
    ...readSchemaOrg(nodesIn(page)),
  ];
  if (!found.length && !notes.length && isTable(text)) return {found: [importTable(readTable(text))], notes: []};
  // A block of which only samples are left is no widget.
  const empty = found.filter(({data}) => !Object.keys(data).length);
  empty.flatMap((each) => each.notes).forEach(say);
  return {found: found.filter(({data}) => Object.keys(data).length), notes};
};
