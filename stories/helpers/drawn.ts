import type {TreeElement} from '../../src/html/tree.js';
import {writeNode} from '../../src/html/write.js';
import {localeOf} from '../../src/i18n/locale.js';
import {check} from '../../src/input/check.js';
import {uniqueAnchors} from '../../src/model/anchors.js';
import type {Latest} from '../../src/model/latest.js';
import {SHAPES, type WidgetTag} from '../../src/model/shapes.js';
import {drawContent, levelOf, readsFeed} from '../../src/prerender/draw.js';

/** Writes what a widget shows as HTML, without the data that it is made from. It is empty if the data is not valid. */
export const drawn = (tag: WidgetTag, data: object, attributes: Readonly<Record<string, unknown>> = {}): string => {
  const {model} = check(SHAPES[tag], data);
  if (model === undefined) return '';
  const attribute = (name: string): string | null => {
    const value = attributes[name];
    if (value === true) return '';
    return typeof value === 'string' || typeof value === 'number' ? `${value}` : null;
  };
  const around = {
    settings: {},
    locale: localeOf('en'),
    level: levelOf(attribute('heading-level')),
    attribute,
    anchorFor: uniqueAnchors(),
  };
  // The box around the content holds a fingerprint of the data.
  const content = (drawContent(tag, model, 'light', around).children as TreeElement[]).map((node) => writeNode(node));
  // The script shows the articles of a feed.
  const {feed, limit} = model as Latest;
  return content.join('') + (readsFeed(model) ? ` ${feed} ${limit}` : '');
};
