// Settings of a page and labels: what can be used, and what is told about the rest.
import {expect} from '@open-wc/testing';
import {inspectSettings} from '../../src/author/settings.js';
import '../../src/i18n/de.define.js';
import {readLabels} from '../../src/input/labels.js';
import {explain} from '../../src/input/problem.js';
import {readSettings, SETTINGS, writtenSettings} from '../../src/input/settings.js';
import {withTag} from '../../src/model/offer.js';
import {presets} from '../../src/theme/presets.js';
import {settingsShape} from '../../src/model/settings.js';
import {parseTags} from '../../src/page/parse-html.js';

const told = (given: object): string[] => readSettings(given).problems.map(explain);
/** Reads the settings of a page from its markup. */
const inPage = (markup: string): ReturnType<typeof inspectSettings> => {
  const elements = parseTags(markup).querySelectorAll('script, meta') as unknown as Element[];
  return inspectSettings(elements, elements);
};

describe('settings', () => {
  it('are read from code, from attributes of the script, and from the head, alike', () => {
    const settings = {
      preset: 'bold',
      accent: 'teal',
      labels: {whereToBuy: 'Shops'},
      disclosure: 'I earn *something*.',
      policyUrl: '/policy',
      author: {name: 'Lena'},
      newTab: true,
      amazonTags: {com: 'a-20', 'co.uk': 'a-21'},
      mode: 'light',
      structuredData: 'single',
      content: '.post',
      sites: ['https://a.example', 'https://b.example'],
    };
    expect(Object.keys(settings).toSorted()).to.deep.equal(SETTINGS.toSorted());
    expect(readSettings(settings)).to.deep.equal({settings, problems: []});
    const texts = {
      preset: 'bold',
      accent: 'teal',
      labels: '{"whereToBuy":"Shops"}',
      disclosure: 'I earn *something*.',
      'policy-url': '/policy',
      author: 'Lena',
      'new-tab': '',
      'amazon-tags': '{"com":"a-20","co.uk":"a-21"}',
      mode: 'light',
      'structured-data': 'single',
      content: '.post',
      sites: 'https://a.example  https://b.example',
    };
    const attributes = Object.entries(texts).map(([name, text]) => `data-${name}='${text}'`);
    const metas = Object.entries(texts).map(([name, text]) => `<meta name="candor-${name}" content='${text}'>`);
    for (const markup of [
      `<script src="/a/candor.js?1" ${attributes.join(' ')}></script>`,
      `<head>${metas.join('')}</head><script src="candor.js"></script>`,
      `<head>${metas.join('')}</head>`,
    ]) {
      const {settings: read, findings} = inPage(markup);
      expect({read, findings}).to.deep.equal({read: settings, findings: []});
    }
  });

  it('are told where JSON is damaged, and where a site has no address of its own', () => {
    for (const author of ['{"name":', '{“name”: “Lena”}']) {
      const {settings, problems} = readSettings({author, newTab: 'true'});
      expect(settings).to.deep.equal({newTab: true});
      expect(problems.map(explain)).to.deep.equal([`author: expected text, found “${author}”`]);
    }
    const {settings, problems} = readSettings({sites: 'https://a.example nowhere /data b.example'});
    expect(settings.sites).to.deep.equal(['https://a.example', 'https://b.example']);
    expect(problems.map(({path}) => path)).to.deep.equal(['sites[1]', 'sites[2]', 'sites[3]']);
  });

  it('of the script come before those of the head', () => {
    const markup = '<meta name="candor-preset" content="bold"><script src="/candor.js" data-preset="compact"></script>';
    expect(inPage(markup).settings.preset).to.equal('compact');
  });

  it('that are wrong are told, and the others are used', () => {
    const {settings, problems} = readSettings({
      preset: 'loud',
      newTab: 'perhaps',
      mode: 'dark',
      amazonTags: {com: 'a-20', uk: 'a-21', de: 'a', fr: 5},
      sites: ['https://a.example', 'not a site'],
      author: {url: '/about'},
      policyUrl: 'javascript:alert(1)',
      colour: 'red',
      labels: '{"whereToBuy"',
      disclosure: 'Paid.',
    });
    expect(settings).to.deep.equal({disclosure: 'Paid.', amazonTags: {com: 'a-20'}, sites: settings.sites});
    expect(problems.map(({path}) => path)).to.include.members([
      'preset',
      'newTab',
      'mode',
      'amazonTags.uk',
      'amazonTags.de',
      'amazonTags.fr',
      'author.name',
      'policyUrl',
      'colour',
      'labels',
    ]);
    expect(told({preset: 'loud'})).to.deep.equal(['preset: expected one of editorial, bold, compact, found “loud”']);
    expect(told({newTab: 'perhaps'})).to.deep.equal(['newTab: expected true or false, found “perhaps”']);
  });

  it('have every preset', () => void expect(settingsShape.entries.preset.words).to.deep.equal(Object.keys(presets)));

  it('in the tag of the script are told at it; attributes of others are nobody’s mistake', () => {
    const {findings} = inPage(
      '<script src="/candor.js" data-cfasync="false" data-preest="bold" data-mode="lihgt" data-rocket-src="x"></script>',
    );
    expect(findings.map(({message, rule}) => `${rule}: ${message}`)).to.deep.equal([
      'setting: mode: expected one of light, shadow, found “lihgt”',
      'setting: Unknown setting "data-preest". Did you mean "data-preset"?',
    ]);
  });

  it('of other scripts are not read', () => {
    expect(inPage('<script src="/other-candor.js.map" data-preset="bold"></script>').settings).to.deep.equal({});
    expect(writtenSettings(undefined, [])).to.deep.equal({});
  });
});

describe('labels', () => {
  const read = (labels: unknown): {labels: unknown; told: string[]} => {
    const {model, problems} = readLabels(labels);
    return {labels: model?.labels, told: problems.map(explain)};
  };

  it('are taken from an object and from JSON', () => {
    const labels = {pros: 'Good', checkPriceAt: 'To {seller}', ratings: {one: 'one vote', other: '{count} votes'}};
    for (const given of [labels, JSON.stringify(labels), encodeURIComponent(JSON.stringify(labels))])
      expect(read(given)).to.deep.equal({labels, told: []});
    expect(read({ratings: '{count} votes', tested: '{until} – {from}'}).told).to.deep.equal([]);
  });

  for (const [what, labels, message] of [
    ['an unknown name', {prros: 'Good'}, 'Unknown field "labels.prros"'],
    ['another type', {pros: 3}, 'labels.pros: expected text such as “What I liked”, found 3'],
    ['nothing', {pros: ' '}, 'labels.pros: expected text such as “What I liked”, found “ ”'],
    ['a list', {pros: ['Good']}, 'labels.pros: expected text such as “What I liked”, found a list'],
    [
      'no place for a value',
      {checkPriceAt: 'Buy'},
      'labels.checkPriceAt: expected text such as “Check price at {seller}”',
    ],
    ['a place that it has not', {pros: 'Good {count}'}, 'labels.pros: expected text'],
    ['a misspelled place', {checkPriceAt: 'At {seler}'}, 'labels.checkPriceAt: expected text'],
    ['forms of a message that has none', {pros: {other: 'Good'}}, 'labels.pros: expected text'],
    ['forms without the last', {ratings: {one: '{count} vote'}}, 'labels.ratings: expected text'],
    ['a form of another type', {ratings: {one: 1, other: '{count} votes'}}, 'labels.ratings: expected text'],
    ['an inherited name', {constructor: 'x', toString: 'y'}, 'Unknown field "labels.constructor"'],
  ] as const)
    it(`with ${what} are told, and the default stays`, () => {
      const {labels: kept, told: messages} = read({...labels, cons: 'Bad'});
      expect(kept).to.deep.equal({cons: 'Bad'});
      expect(messages[0]).to.contain(message);
    });

  for (const given of ['{"pros"', 'text', 5, true, ['a'], '[]'])
    it(`that are no object are told: ${JSON.stringify(given)}`, () => {
      const {labels, told: messages} = read(given);
      expect(labels).to.equal(undefined);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain('labels: expected an object');
    });
});

describe('a tag for Amazon', () => {
  const amazonTags = {com: 'us-20', 'co.uk': 'gb-21', de: 'de-21'};
  for (const [address, expected] of [
    ['https://www.amazon.com/dp/B0EXAMPLE', 'https://www.amazon.com/dp/B0EXAMPLE?tag=us-20'],
    ['https://amazon.co.uk/dp/B0EXAMPLE?th=1', 'https://amazon.co.uk/dp/B0EXAMPLE?th=1&tag=gb-21'],
    ['https://WWW.Amazon.DE/dp/B0EXAMPLE?th=1#top?x', 'https://WWW.Amazon.DE/dp/B0EXAMPLE?th=1&tag=de-21#top?x'],
    ['http://smile.amazon.com', 'http://smile.amazon.com?tag=us-20'],
    ['https://www.amazon.com/dp/B0?tag=other-20', undefined],
    ['https://www.amazon.com/dp/B0?th=1&TAG=other-20', undefined],
    ['//www.amazon.com/dp/B0', '//www.amazon.com/dp/B0?tag=us-20'],
    ['https://www.amazon.com/dp/B0?tag=&th=1', 'https://www.amazon.com/dp/B0?tag=&th=1&tag=us-20'],
    ['https://www.amazon.com/dp/B0?th=1#?tag=x-20', 'https://www.amazon.com/dp/B0?th=1&tag=us-20#?tag=x-20'],
    ['https://www.amazon.com/Kettle-20/dp/B0', 'https://www.amazon.com/Kettle-20/dp/B0?tag=us-20'],
    ['https://www.amazon.com/exec/obidos/ASIN/B0EXAMPLE/other-20', undefined],
    ['https://www.amazon.com/dp/B0EXAMPLE/ref=nosim/other-20?th=1', undefined],
    ['https://aws.amazon.com/s3', undefined],
    ['https://affiliate-program.amazon.com/', undefined],
    ['https://www.amazon.fr/dp/B0', undefined],
    ['https://amazon.com.evil.example/dp/B0', undefined],
    ['https://notamazon.com/dp/B0', undefined],
    ['https://amazon.com@evil.example/', undefined],
    ['https://evil.example/amazon.com/', undefined],
    ['https://evil.example/?https://amazon.com/', undefined],
    ['https://amzn.to/3abc', undefined],
    ['/amazon.com/', undefined],
    ['#amazon.com', undefined],
  ] as const)
    it(`${expected ? 'is added to' : 'is left away from'} ${address}`, () => {
      expect(withTag(address, {amazonTags})).to.equal(expected ?? address);
      expect(withTag(address, {})).to.equal(address);
    });
});
