import {parseHtml} from '../page/parse-html.js';
import {readJsonDocument, readElements, readFences, withoutExpressions} from './own.js';
import type {Imported} from './imported.js';
import {repairJson} from '../author/repair.js';
import {readData} from '../input/read-data.js';

/**
 * Finds the data of widgets in a text: a snippet of any form, JSON, or a page.
 *
 * @returns what was found, in the order of the text; nothing is invented for what a text does not say
 */
export const importText = (text: string): Imported[] => {
  if (/^\s*[[{]/.test(text)) return readJsonDocument(readData([text.replace(/^\uFEFF/, '')], repairJson).value);
  const source = withoutExpressions(text);
  const page = parseHtml(source);
  return [...readFences(text), ...readElements(page, source)];
};
