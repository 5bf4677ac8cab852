// Broken JSON from every source: a widget with repaired data, or the fallback; the author is told in either case.
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {deep, JSONS} from '../helpers/corpora.js';
import {faultsOf, watch} from '../helpers/inert.js';
import {create, engine, heightOf, listen, place, settled, shownText, until, type AnyWidget} from '../helpers/page.js';
import {TEXT_WAYS} from '../helpers/ways.js';

const TAG = 'review-card';
const FALLBACK = '<p>Fallback</p>';

const isDone = (widget: AnyWidget): boolean => !!(widget.problems.length || shownText(widget));

/** All texts in Chromium, some of each kind in others. */
const COLLECTION = JSONS.filter((_, i) => engine === 'chromium' || i % 8 === 0);

describe('JSON of the collection', () => {
  for (const [way, give] of Object.entries(TEXT_WAYS))
    it(`R5, R18, R19: from ${way}, gives a widget or the fallback and the reason, and throws nothing`, async () => {
      const box = place();
      const noise = watch();
      const neighbour = create('star-rating', {rating: 4});
      for (const {name, input} of COLLECTION) {
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
    for (const {name, input} of COLLECTION) {
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

describe('JSON that is large', () => {
  // WebKit takes minutes, other browsers seconds.
  const SHARE = engine === 'webkit' ? 10 : 1;
  const DEPTH = 20_000 / SHARE;
  const SIZE = 100_000 / SHARE;
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
