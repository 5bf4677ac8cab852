// Broken JSON from every source: a widget with repaired data, or the fallback; the author is told in either case.
import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import '../../src/define.js';
import {repairJson} from '../../src/author/repair.js';
import {deep, JSONS, TEXTS} from '../helpers/corpora.js';
import {example, least, TAGS} from '../helpers/examples.js';
import {faultsOf, watch} from '../helpers/inert.js';
import {
  create,
  engine,
  heightOf,
  listen,
  place,
  settled,
  share,
  shownText,
  until,
  type AnyWidget,
} from '../helpers/page.js';
import {TEXT_WAYS} from '../helpers/ways.js';

const TAG = 'review-card';
const FALLBACK = '<p>Fallback</p>';

const isDone = (widget: AnyWidget): boolean => !!(widget.problems.length || shownText(widget));

describe('JSON of the collection', () => {
  for (const [way, give] of Object.entries(TEXT_WAYS))
    it(`R5, R18, R19: from ${way}, gives a widget or the fallback and the reason, and throws nothing`, async () => {
      const box = place();
      const noise = watch();
      const neighbour = create('star-rating', {rating: 4});
      for (const {name, input} of JSONS) {
        // White space is not data.
        if (!input.trim() || (way === 'the property' && !input)) continue;
        const widget = give(box, TAG, input, FALLBACK);
        await widget.updateComplete;
        await until(() => isDone(widget), name);
        expect(shownText(widget), name).to.equal('');
        expect(widget.problems, name).to.have.length.above(0);
        expect(widget.problems[0]!.expected, name).to.match(/^(?:JSON from|an object|one of|text)/);
        expect(heightOf(box), name).to.be.above(10);
        box.replaceChildren();
      }
      box.append(neighbour);
      await neighbour.updateComplete;
      expect(shownText(neighbour)).to.contain('4 out of 5');
      await settled();
      noise.expectPeace();
    });

  it('R5, R17: within the data of a card, costs no more than its field, or all is the fallback and the reason is told', async () => {
    const box = place();
    const noise = watch();
    for (const {name, input} of JSONS) {
      const widget = create(TAG);
      widget.setAttribute('data', `{"name": "Drift", "pros": ${input}}`);
      box.append(widget);
      await widget.updateComplete;
      const shown = shownText(widget);
      if (!shown.startsWith('Drift')) expect(widget.problems, name).to.have.length.above(0);
      if (!input.includes('NaN')) expect(shown, name).to.not.match(/undefined|NaN|\[object/);
      expect(faultsOf(widget), name).to.deep.equal([]);
      widget.remove();
    }
    await settled();
    noise.expectPeace();
  });
});

describe('JSON that is cut off', () => {
  const documents = fc.oneof(
    fc.constantFrom(...TAGS.map((tag) => example(tag) ?? least(tag))),
    fc.record({
      name: fc.constantFrom(...TEXTS),
      pros: fc.array(fc.constantFrom(...TEXTS)),
      rating: fc.constant({value: 4}),
    }),
  );
  const DAMAGES: Readonly<Record<string, (json: string) => string>> = {
    'that is sound': (json) => json,
    'whose quotes are entities': (json) => json.replaceAll('"', '&quot;'),
    'whose quotes were curled': (json) => json.replaceAll(/"((?:[^"\\]|\\.)*)"/g, '“$1”'),
    'with line breaks of an editor': (json) => json.replaceAll('{', '{<br>'),
  };
  for (const [name, damage] of Object.entries(DAMAGES))
    it(`R5: ${name}, is not repaired, wherever it was cut off`, () => {
      fc.assert(
        fc.property(documents, fc.nat(), (data, at) => {
          const text = damage(JSON.stringify(data));
          const cut = text.slice(0, at % text.length);
          const repaired = repairJson(cut);
          expect(repaired, cut.slice(-80)).to.not.be.an('object');
        }),
        {numRuns: share(1500)},
      );
    });

  it('R5: after a complete part, or a brace in a text, is not repaired', () => {
    for (const text of [
      '{"name": "Drift", "rating": {"value": 4}',
      '{"name": "Drift", "offers": [{"url": "/a"}, {"url": "/b"}',
      '{"name": "Drift {0.9 L}',
      '{“name”: “Drift {0.9 L}',
      '{"name": "Drift", "pros": ["a } b", "c }',
    ])
      expect(repairJson(text)).to.equal('not repaired: it was cut off');
  });

  it('is distinguished from JSON with an extra quotation mark', () => {
    expect(repairJson('{"name": "The 12" model", "pros": ["Quiet"]}'))
      .to.have.property('value')
      .that.deep.equals({name: 'The 12" model', pros: ['Quiet']});
  });
});

describe('JSON that is large', () => {
  // WebKit takes minutes, other browsers seconds.
  const SHARE = engine === 'webkit' ? 20 : 1;
  const DEPTH = 50_000 / SHARE;
  const SIZE = 200_000 / SHARE;
  const KB = `${SIZE / 1000} kB`;
  const WORDS = 'word } { " \\" ] [ <b> ';
  const LONG = WORDS.repeat(SIZE / WORDS.length);
  const LARGE: Readonly<Record<string, string>> = {
    [`${DEPTH} lists in a field`]: `{"name": "Drift", "pros": ${deep(DEPTH)}}`,
    [`${DEPTH} lists in a field, as entities`]: `{&quot;name&quot;: &quot;Drift&quot;, &quot;pros&quot;: ${deep(DEPTH)}}`,
    [`${DEPTH} lists in a field, with a comma too many`]: `{"name": "Drift", "pros": ${deep(DEPTH)},}`,
    [`${DEPTH} objects in a field`]: `{"name": "Drift", "author": ${deep(DEPTH, '{"name":', '}').replace('{"name":}', '1')}}`,
    [`${DEPTH} lists that are not closed`]: '['.repeat(DEPTH),
    [`${DEPTH} objects that are not closed`]: '{"name":'.repeat(DEPTH),
    [`${DEPTH} unknown fields`]: `{"name": "Drift", ${Array.from({length: DEPTH}, (_, i) => `"${i}": 1`).join()}}`,
    [`a key of ${KB}`]: `{"name": "Drift", ${JSON.stringify(LONG)}: 1}`,
    [`a text of ${KB}`]: JSON.stringify({name: 'Drift', award: LONG}),
    [`a text of ${KB}, with a comma too many`]: `{"name": "Drift", "award": ${JSON.stringify(LONG)},}`,
    [`a number of ${KB}`]: `{"name": "Drift", "position": ${'9'.repeat(SIZE)}}`,
    [`white space of ${KB}`]: `{"name":${' '.repeat(SIZE)}"Drift"`,
  };
  for (const [name, text] of Object.entries(LARGE))
    it(`R19: ${name}: a card or the fallback, by every way in, and the others live`, async () => {
      const noise = listen();
      const box = place();
      for (const give of Object.values(TEXT_WAYS)) {
        const widget = give(box, TAG, text, FALLBACK);
        const neighbour = create('star-rating', {rating: 4});
        box.append(neighbour);
        await widget.updateComplete;
        await until(() => isDone(widget), name);
        await neighbour.updateComplete;
        expect(shownText(neighbour)).to.contain('4 out of 5');
        expect(shownText(widget)).to.match(/^$|Drift/);
        box.replaceChildren();
      }
      await settled();
      expect(noise.errors).to.deep.equal([]);
    });
});
