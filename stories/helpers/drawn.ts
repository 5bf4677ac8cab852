import {check} from '../../src/input/check.js';
import type {Latest} from '../../src/model/latest.js';
import {SHAPES, type WidgetTag} from '../../src/model/shapes.js';
import {renderToString} from '../../src/prerender.js';

/** Returns the attributes of an element among the arguments of a story. */
const attributesIn = (args: Readonly<Record<string, unknown>>): Record<string, string | number | boolean> =>
  Object.fromEntries(
    Object.entries(args).flatMap(([name, value]) =>
      (typeof value === 'string' && value) || typeof value === 'number' || typeof value === 'boolean'
        ? [[name, value]]
        : [],
    ),
  );

/** Writes what a widget shows as HTML, without the data that it is made from. It is empty if the data is not valid. */
export const drawn = (tag: WidgetTag, data: object, attributes: Readonly<Record<string, unknown>> = {}): string => {
  const html = renderToString(tag, data, {mode: 'light', dropData: true, attributes: attributesIn(attributes)});
  // The start tag has the attributes, and the box in it a fingerprint of the data.
  const content = html.replace(/^<[^>]*>/, '').replaceAll(/ data-candor="[^"]*"/g, '');
  // The script shows the articles of a feed.
  const {feed, entries, limit} = (check(SHAPES[tag], data).model ?? {}) as Partial<Latest>;
  return content + (feed && !entries ? ` ${feed} ${limit}` : '');
};
