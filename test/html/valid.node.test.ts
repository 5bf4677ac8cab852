// The markup of all widgets is valid HTML.
import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {HtmlValidate, StaticConfigLoader} from 'html-validate';
import {writeNode} from '../../src/html/write.js';
import {localeOf} from '../../src/i18n/locale.js';
import {check} from '../../src/input/check.js';
import {uniqueAnchors} from '../../src/model/anchors.js';
import {SHAPES, type WidgetTag} from '../../src/model/shapes.js';
import {drawContent, levelOf} from '../../src/prerender/draw.js';

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

/** Writes what is in the shadow root of a widget, without its styles. */
const markupOf = (tag: WidgetTag, data: object, attributes: Readonly<Record<string, string>> = {}): string => {
  const settings = {
    locale: localeOf('en'),
    level: levelOf(attributes['heading-level'] ?? null),
    attribute: (name: string) => attributes[name] ?? null,
    anchorFor: uniqueAnchors(),
  };
  const {model} = check(SHAPES[tag], data);
  // Only in an article can picks do without items.
  if (model === undefined) return '';
  const {children} = drawContent(tag, model, 'light', settings);
  return children.map((node) => writeNode(node)).join('');
};

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
          expect(await faultsIn(markupOf(tag, data, attributes))).to.deep.equal([]);
    });

  it('as far as the validator sees faults at all', async () => {
    expect(await faultsIn('<ul><p>Not an item</p></ul><wbr></wbr>')).to.have.length(2);
  });
});
