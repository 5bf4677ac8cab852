import article from '../examples/article-full.json' with {type: 'json'};
import {widgetNameOf} from '../../src/builder/docs.js';
import type {WidgetTag} from '../../src/model/shapes.js';
import {SHAPES} from '../../src/model/shapes.js';
import {examplesOf, smallestOf} from '../helpers/examples.js';
import {GUIDANCE} from './guidance.js';

const order = Object.keys(GUIDANCE);

/** Tags of all widgets, in the order of an article. */
export const TAGS = (Object.keys(SHAPES) as WidgetTag[]).toSorted((a, b) => order.indexOf(a) - order.indexOf(b));

/** Returns the address of the page of a widget, relative to Storybook, which makes it from the widget's name. */
export const pageOf = (tag: string): string =>
  `./?path=/docs/widgets-${widgetNameOf(tag).toLowerCase().replaceAll(' ', '-')}--docs`;

/** Returns data that shows a widget well in a small picture. */
export const pictured = (tag: WidgetTag): object =>
  tag === 'review-article' ? {...article, blocks: article.blocks.slice(0, 3)} : (examplesOf(tag)[0] ?? smallestOf(tag));
