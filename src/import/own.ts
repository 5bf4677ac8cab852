/** Reads the project's own widgets back, in any form in which they are written. */
import {repairJson} from '../author/repair.js';
import {readData} from '../input/read-data.js';
import {isWidgetTag} from '../model/shapes.js';
import {partsOfDocument} from '../page/document-parts.js';
import type {PageNode} from '../page/dom.js';
import {dataOf, widgetsIn} from '../page/page-widgets.js';
import {isFields, type Imported} from './imported.js';

const FENCE = /^(`{3,}|~{3,})candor[^\S\n]*\n\s*([\w-]+)\s*\n([^]*?)^\1/gm;
const EXPRESSION = /(<[a-z-]+\b[^<>]*?\sdata=)\{JSON\.stringify\(([^]*?)\)\}/g;

const imported = (tag: string, data: unknown, from: string, notes: readonly string[] = []): Imported[] =>
  isWidgetTag(tag) && isFields(data) ? [{tag, data, from, notes}] : [];

/** Reads the data of a JSON document. */
export const readJsonDocument = (document: unknown): Imported[] => {
  const documents = Array.isArray(document) ? (document as unknown[]) : [document];
  return documents.flatMap((each) =>
    partsOfDocument(each, undefined, '').flatMap(({tag, data}) => imported(tag, data, 'JSON')),
  );
};

/** Reads blocks of code in Markdown. */
export const readFences = (text: string): Imported[] =>
  [...text.matchAll(FENCE)].flatMap(([, , tag, json]) =>
    imported(tag!, readData([json], repairJson).value, 'A block of code'),
  );

/** Writes the expressions of templates for frameworks as JSON in attributes. Braces in their strings are escaped. */
export const withoutExpressions = (text: string): string =>
  text.replaceAll(EXPRESSION, (_, start: string, json: string) => `${start}'${json.replaceAll("'", '&#39;')}'`);

const ATTRIBUTES = ['heading-level', 'lang', 'layout', 'density', 'structured-data'];

/** Reads the elements and carriers of a page. Those in an article are part of it. */
export const readElements = (page: PageNode, source: string): Imported[] => {
  const widgets = widgetsIn(page).filter(({tag}) => isWidgetTag(tag));
  return widgets.flatMap((widget): Imported[] => {
    const {tag, element} = widget;
    if (widgets.some((other) => other !== widget && other.element.contains(element))) return [];
    const {sources} = dataOf(widget, source, undefined);
    const {value, problems} = readData(sources, repairJson);
    const attributes = ATTRIBUTES.flatMap((name): [string, string][] => {
      const own = element.getAttribute(name) ?? element.getAttribute(`data-candor-${name}`);
      return own === null ? [] : [[name, own]];
    });
    const file = element.getAttribute('src') ?? element.getAttribute('data-candor-src');
    const notes = problems.map(({found}) => `The data of <${tag}> is damaged: ${found}.`);
    const isElsewhere = file !== null && (value === undefined || value === file);
    if (isElsewhere) notes.splice(0, notes.length, `The data of <${tag}> is in the file ${file}: open that file.`);
    if (!isFields(value) && !notes.length) return [];
    const data = isFields(value) ? value : {};
    const own = {tag: tag as Imported['tag'], data, from: 'Candor', notes, attributes: Object.fromEntries(attributes)};
    return [isElsewhere ? {...own, file} : own];
  });
};
