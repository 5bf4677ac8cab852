import {expect} from '@open-wc/testing';
import full from '../stories/examples/article-full.json' with {type: 'json'};
import manifest from '../dist/custom-elements.json' with {type: 'json'};
import type {Widget} from '../src/index.js';
import '../src/define.js';
import {documentOf, filled, shapeOf} from './helpers/fields.js';

interface Declaration {
  readonly tagName: string;
  readonly cssParts: readonly {readonly name: string}[];
}

const declarations = manifest.modules.flatMap((module) => module.declarations as unknown as Declaration[]);
const blocks = full.blocks as readonly {readonly block: string}[];

/** Returns the names of all parts of an element that shows some data. */
const partsShown = async (tag: string, data: object): Promise<string[]> => {
  const widget = Object.assign(document.createElement(tag), {data}) as HTMLElement as Widget;
  document.body.append(widget);
  await widget.updateComplete;
  const parts = [...widget.shadowRoot!.querySelectorAll('[part]')].flatMap((each) => [...each.part]);
  widget.remove();
  return parts;
};

const TEXTS: Readonly<Record<string, string>> = {
  of: '',
  priceCurrency: 'EUR',
  price: '20',
  listPrice: '30',
  priceValidUntil: '2199-12-31',
  validUntil: '2199-12-31',
  regions: 'AQ',
};

/** Returns data with every field of a widget, and six items in each of its lists. */
const everything = (tag: string): object => {
  const data = documentOf(
    shapeOf(tag),
    filled(
      (_, path) => TEXTS[path.replace(/.*\./, '').replace(/\[.*/, '')] ?? 'word',
      () => '/about',
    ),
  ) as Record<string, unknown>;
  const longer = (value: unknown): unknown =>
    Array.isArray(value) ? Array.from({length: 6}, () => value).flat() : value;
  const lists = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, longer(value)]));
  // One shop delivers everywhere, the others where the reader is not.
  if (Array.isArray(data.offers)) lists.offers = [{...data.offers[0], regions: []}, ...data.offers];
  return lists;
};

describe('parts', () => {
  for (const {tagName, cssParts} of declarations) {
    it(`of <${tagName}> are those that its documentation names`, async () => {
      const articles = tagName === 'review-article' ? [full] : [];
      const examples = [...articles, ...blocks.flatMap(({block, ...data}) => (block === tagName ? [data] : []))];
      const shown = await Promise.all([...examples, everything(tagName)].map((data) => partsShown(tagName, data)));
      expect([...new Set(shown.flat())]).to.have.members(cssParts.map(({name}) => name));
    });
  }
});
