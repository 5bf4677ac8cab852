import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {repairJson} from '../../src/author/repair.js';

const DATA = {name: 'Drift 0.9 L', pros: ['Quiet', 'Quick'], rating: 4.5};

const DAMAGED: Readonly<Record<string, string>> = {
  'quotes as entities':
    '{&quot;name&quot;: &quot;Drift 0.9 L&quot;, &quot;pros&quot;: [&quot;Quiet&quot;, &quot;Quick&quot;], &quot;rating&quot;: 4.5}',
  'quotes as numbers':
    '{&#34;name&#34;: &#34;Drift 0.9 L&#34;, &#34;pros&#34;: [&#34;Quiet&#34;, &#x22;Quick&#x22;], &#34;rating&#34;: 4.5}',
  'quotes that were curled': '{“name”: “Drift 0.9 L”, “pros”: [“Quiet”, “Quick”], “rating”: 4.5}',
  'curled quotes as entities':
    '{&#8220;name&#8221;: &#8220;Drift 0.9 L&#8221;, &#8220;pros&#8221;: [&ldquo;Quiet&rdquo;, "Quick"], "rating": 4.5}',
  'single quotes': "{'name': 'Drift 0.9 L', 'pros': ['Quiet', 'Quick'], 'rating': 4.5}",
  'names without quotes': '{name: "Drift 0.9 L", pros: ["Quiet", "Quick"], rating: 4.5}',
  'commas too many': '{"name": "Drift 0.9 L", "pros": ["Quiet", "Quick",], "rating": 4.5,}',
  'commas too few': '{"name": "Drift 0.9 L" "pros": ["Quiet" "Quick"] "rating": 4.5}',
  'line breaks of an editor': '{<br />"name": "Drift 0.9 L",<br>"pros": ["Quiet",<br/>"Quick"],<br>"rating": 4.5<br>}',
  'paragraphs of an editor':
    '<p>{"name": "Drift 0.9 L",</p>\n<p>"pros": ["Quiet", "Quick"],</p>\n<p>"rating": 4.5}</p>',
  'hard spaces': '{\u00a0"name":\u00a0"Drift 0.9 L", "pros": ["Quiet", "Quick"], &nbsp;"rating": 4.5}',
  comments: '{"name": "Drift 0.9 L", /* good */ "pros": ["Quiet", "Quick"], "rating": 4.5} ',
  'a bracket that is missing within': '{"name": "Drift 0.9 L", "pros": ["Quiet", "Quick", "rating": 4.5}',
};

const CUT_OFF = [
  '{"name": "Don',
  '{"name": "Drift", "pros": ["Quiet',
  '{"name": "Drift", "pros": [',
  '{"name": "Drift"',
  '{"name": "Drift",',
  '[{"quote": "Boils fast, pours',
  '{"name": "A 12” pan", "rating": {"value": 4}',
  '{',
  '',
  'It boils fast.',
  '<p>It boils fast.</p>',
];

describe('damaged JSON', () => {
  for (const [name, text] of Object.entries(DAMAGED))
    it(`with ${name} is repaired, and the changes are listed`, () => {
      const repaired = repairJson(text);
      if (name !== 'a bracket that is missing within') expect(repaired?.value).to.deep.equal(DATA);
      expect(repaired!.changes).to.have.length.above(0);
    });

  for (const text of CUT_OFF)
    it(`that was cut off is not repaired: ${text}`, () => {
      expect(repairJson(text)).to.equal(undefined);
    });

  it('keeps the texts if only quotes were damaged', () => {
    expect(repairJson('{“name”: “Drift <b>0.9</b> L & more”}')?.value).to.deep.equal({
      name: 'Drift <b>0.9</b> L & more',
    });
  });

  it('throws for nothing', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => void repairJson(`{${text}}`)));
    fc.assert(fc.property(fc.json(), fc.nat(), (text, at) => void repairJson(text.slice(0, at) + text.slice(at + 1))));
  });
});
