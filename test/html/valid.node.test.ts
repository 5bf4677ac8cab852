// The markup of all widgets is valid HTML.
import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {HtmlValidate, StaticConfigLoader} from 'html-validate';
import {SHAPES, type WidgetTag} from '../../src/model/shapes.js';
import {renderToString} from '../../src/prerender.js';

const read = (name: string): never =>
  JSON.parse(readFileSync(new URL(`../../stories/examples/${name}.json`, import.meta.url), 'utf8')) as never;

interface Article {
  readonly blocks: readonly {readonly block: string}[];
}
const articles: readonly Article[] = [read('article-full'), read('article-plain')];
const smallest: Readonly<Record<WidgetTag, object>> = read('smallest');

const documentsOf = (tag: WidgetTag): readonly object[] => [
  smallest[tag],
  ...(tag === 'review-article' ? articles : []),
  ...articles.flatMap(({blocks}) => blocks.filter(({block}) => block === tag).map(({block: _block, ...data}) => data)),
];

/** Writes what is in a widget, without the data and styles. */
const markupOf = (
  tag: WidgetTag,
  data: object,
  mode: 'light' | 'dsd',
  attributes: Readonly<Record<string, string>>,
): string =>
  renderToString(tag, data, {mode, attributes, dropData: true})
    .replaceAll(/<style>.*?<\/style>/gs, '')
    .replaceAll(/<\/?template[^>]*>/g, '');

/** Rules of the validator that widgets do not follow, with the reasons. */
const NOT_FOLLOWED = {
  // Programs that extract the text of a page delete `figure` with all that is in it.
  'prefer-native-element': 'off',
} as const;

const validator = new HtmlValidate(
  new StaticConfigLoader({root: true, extends: ['html-validate:recommended'], rules: NOT_FOLLOWED}),
);

const faultsIn = async (html: string): Promise<string[]> => {
  const {results} = await validator.validateString(html);
  return results.flatMap(({messages}) => messages).map(({ruleId, message}) => `${ruleId}: ${message}`);
};

describe('the markup is valid HTML', () => {
  for (const tag of Object.keys(SHAPES) as WidgetTag[])
    it(`of ${tag}`, async () => {
      for (const data of documentsOf(tag))
        for (const attributes of [{}, {layout: 'grid', 'heading-level': '4', remember: ''}])
          for (const mode of ['light', 'dsd'] as const)
            expect(await faultsIn(markupOf(tag, data, mode, attributes))).to.deep.equal([]);
    });

  it('as far as the validator sees faults at all', async () => {
    expect(await faultsIn('<ul><p>Not an item</p></ul><wbr></wbr>')).to.have.length(2);
  });
});
