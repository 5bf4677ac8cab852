// Invalid data: only the smallest part is left out, nothing else breaks, and the author is told once.
import {expect} from '@open-wc/testing';
import type {Subject} from '../contract.js';
import {
  all,
  create,
  heightOf,
  listen,
  missed,
  place,
  script,
  settled,
  show,
  shownMarkup,
  shownText,
  textOf,
  until,
  type AnyWidget,
} from '../page.js';

type Path = readonly (string | number)[];

/** Lists all paths in data, children first; of lists the first item. */
const pathsOf = (data: unknown, path: Path = []): Path[] => {
  if (Array.isArray(data)) return [...(data.length ? pathsOf(data[0], [...path, 0]) : []), path];
  if (typeof data !== 'object' || !data) return [path];
  return [...Object.entries(data).flatMap(([key, value]) => pathsOf(value, [...path, key])), path];
};

/** Copies data with another value at a path. */
const withValue = (data: unknown, [key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value;
  if (Array.isArray(data)) return data.map((item, i) => (i === key ? withValue(item, rest, value) : item));
  return {...(data as object), [key]: withValue((data as Record<string, unknown>)[key], rest, value)};
};

/** Copies data with every text changed, except names of blocks. */
const withTexts = (data: unknown, change: (text: string) => string): unknown =>
  JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    typeof value === 'string' && key !== 'block' ? change(value) : value,
  );

const KINDS = /^(affiliate|amazon|gift|paid)$/;
const isAddress = (text: string): boolean => /^(https?:|mailto:|\/)/.test(text);

/** Copies data with every free text changed, but not addresses and words from a list. */
const withWords = (data: unknown, change: (text: string) => string): unknown =>
  withTexts(data, (text) => (isAddress(text) || KINDS.test(text) ? text : change(text)));

const HOSTILE = '<img src=x onerror="hacked=1"><script>hacked=1</script> ${hacked=1} {{hacked=1}} &lt;b&gt; \u202Eabc';

/** Addresses that run scripts or read local files. */
export const EVIL_ADDRESSES: readonly string[] = [
  'javascript:hacked=1',
  'JaVaScRiPt:hacked=1',
  ' javascript:hacked=1',
  'java\tscript:hacked=1',
  'java\nscript:hacked=1',
  '\u0001javascript:hacked=1',
  'javascript\u003ahacked=1//https://example.com',
  'data:text/html,<script>hacked=1</script>',
  'vbscript:hacked',
  'blob:https://example.com/1',
  'file:///etc/passwd',
  'filesystem:https://example.com/1',
];

const NOTHING_LEFT: Readonly<Record<string, string>> = {
  'JSON that is cut off': '{"name": "A ke',
  'damaged base64': 'eyJuYW1lIjoi!!',
  'base64 of no UTF-8': 'eyJh/////w==',
  'a damaged percent encoding': '%7B%22name%22%3A%22%E0%A4%22%7D',
  null: 'null',
  'a number': '42',
  'a text': '"It"',
  true: 'true',
  'an empty list': '[]',
  'a list': '[{"name": "It"}]',
  'an empty object': '{}',
  'unknown fields only': '{"title2": 1}',
  'lists 50,000 deep': '['.repeat(50_000) + ']'.repeat(50_000),
  'objects 50,000 deep': `${'{"name":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
};

export const describeMistakes = ({tag, example, smallest}: Subject): void => {
  describe('without valid data', () => {
    it('shows nothing and reports nothing while there is no data', async () => {
      const noise = listen();
      const widget = place(`<${tag}></${tag}>`).firstElementChild as AnyWidget;
      await widget.updateComplete;
      await settled();
      expect(heightOf(widget)).to.equal(0);
      for (const nothing of [null, undefined, '']) {
        widget.data = nothing;
        await widget.updateComplete;
        expect(heightOf(widget)).to.equal(0);
      }
      expect(widget.problems).to.deep.equal([]);
      expect(noise).to.deep.equal({console: [], errors: [], events: []});
    });

    for (const [name, text] of Object.entries(NOTHING_LEFT)) {
      it(`R4: as with ${name}, shows the fallback or nothing, and reports it once`, async () => {
        const noise = listen();
        const box = place();
        const give: ((widget: AnyWidget) => void)[] = [
          (widget) => widget.setAttribute('data', text),
          (widget) => widget.append(script(text)),
        ];
        for (const [i, way] of give.entries()) {
          const bare = create(tag);
          const filled = create(tag);
          filled.innerHTML = '<p>Fallback</p>';
          for (const widget of [bare, filled]) {
            way(widget);
            box.append(widget);
            await widget.updateComplete;
            expect(widget.problems).to.have.length.above(0);
            expect(shownText(widget)).to.equal('');
          }
          expect(heightOf(bare)).to.equal(0);
          expect(heightOf(filled.firstElementChild!)).to.be.above(10);
          await settled();
          expect(noise.console).to.have.length(2 * (i + 1));
          expect(noise.events).to.have.length(2 * (i + 1));
        }
        expect(noise.errors).to.deep.equal([]);
      });
    }

    it('as with unexpected values of the property, throws nothing and reports it once', async () => {
      const noise = listen();
      const circle: Record<string, unknown> = {};
      circle['name'] = circle;
      const odd = [42, true, [], [1], () => 1, 1n, new Date(0), new Map(), circle, document];
      for (const [i, data] of odd.entries()) {
        const widget = await show(tag, data);
        expect(heightOf(widget), `value ${i}`).to.equal(0);
        expect(widget.problems, `value ${i}`).to.have.length.above(0);
      }
      await settled();
      expect(noise.console).to.have.length(odd.length);
      expect(noise.errors).to.deep.equal([]);
    });

    it('shows the fallback again when its data is removed', async () => {
      const widget = await show(tag, example);
      widget.innerHTML = '<p>Fallback</p>';
      expect(heightOf(widget.firstElementChild!)).to.equal(0);
      widget.data = undefined;
      await widget.updateComplete;
      expect(heightOf(widget.firstElementChild!)).to.be.above(10);
      expect(shownText(widget)).to.equal('');
    });
  });

  describe('with mistakes in its data', () => {
    it('reports each once: in the console, by a composed event, and in problems', async () => {
      const noise = listen();
      const outer = place().attachShadow({mode: 'open'});
      const widget = await show(tag, {...example, colour: 'red', shape: null}, outer);
      widget.headingLevel = 3;
      await widget.updateComplete;
      widget.remove();
      outer.append(widget);
      await widget.updateComplete;
      await settled();
      expect(widget.problems.map(({path}) => path)).to.deep.equal(['colour', 'shape']);
      expect(noise.console).to.have.length(1);
      for (const word of [`<${tag}>`, '"colour"', '"shape"']) expect(noise.console[0]).to.contain(word);
      expect(noise.events).to.have.length(1);
      const [event] = noise.events;
      expect(event!.bubbles).to.equal(true);
      expect(event!.composed).to.equal(true);
      expect(event!.detail.problems).to.deep.equal(widget.problems);
      widget.data = example;
      await widget.updateComplete;
      expect(widget.problems).to.deep.equal([]);
      expect(noise.console).to.have.length(1);
    });

    it('shows everything else if there is an unknown field', async () => {
      listen();
      const markup = shownMarkup(await show(tag, example));
      expect(shownMarkup(await show(tag, {...example, colour: 'red'}))).to.equal(markup);
    });

    it('never throws or shows values of a wrong type, in any field', async () => {
      const noise = listen();
      const widget = await show(tag, example);
      for (const path of pathsOf(example)) {
        for (const wrong of [[null], {wrong: 1}, Number.NaN, -1, ' ', true]) {
          if (!path.length && !wrong) continue;
          const data = withValue(example, path, wrong);
          widget.data = data;
          await widget.updateComplete;
          const where = `${path.join('.')} = ${JSON.stringify(wrong)}`;
          // In a comparison `null` means an unknown value.
          const isUnknown = tag === 'comparison-table' && /values = \[null/.test(where);
          if (wrong !== true && wrong !== -1 && !isUnknown) expect(widget.problems, where).to.have.length.above(0);
          expect(shownMarkup(widget), where).to.not.match(/undefined|NaN|null|\[object|Infinity/);
          // A section of a guide may be just a heading, and so may the head of a card.
          for (const heading of all(widget, 'h3:not(:is([part~=section], .head, .headline) > h3)'))
            expect(textOf(heading.parentElement), where).to.not.equal(textOf(heading));
          expect(shownMarkup(widget), where).to.not.match(/<(h\d|ul|ol|dl|p|a|b|dt|dd)\b[^>]*>\s*<\/\1>/);
        }
      }
      await settled();
      expect(noise.errors).to.deep.equal([]);
    });

    it('treats special keys as unknown fields', async () => {
      listen();
      const keys =
        '"__proto__": {"hacked": 1, "title": "Hacked"}, "constructor": {"prototype": {"hacked": 1}}, "toString": 1';
      const widget = create(tag);
      widget.setAttribute('data', `{${keys}, ${JSON.stringify(example).slice(1)}`);
      place().append(widget);
      await widget.updateComplete;
      expect(({} as Record<string, unknown>)['hacked']).to.equal(undefined);
      expect(widget.problems.map(({path}) => path).toSorted()).to.deep.equal(['__proto__', 'constructor', 'toString']);
      expect(shownMarkup(widget)).to.equal(shownMarkup(await show(tag, example)));
    });

    it('treats an object that looks like a template as data', async () => {
      const noise = listen();
      const template = {_$litType$: 1, strings: Object.assign(['<b>hacked</b>'], {raw: ['<b>hacked</b>']}), values: []};
      const widget = await show(
        tag,
        withTexts(example, (text) => text),
      );
      for (const path of pathsOf(example)) {
        widget.data = withValue(example, path, template);
        await widget.updateComplete;
        expect(shownMarkup(widget)).to.not.contain('hacked');
      }
      expect(noise.errors).to.deep.equal([]);
    });
  });

  describe('with text that looks like markup or code', () => {
    it('shows it unchanged, and runs nothing', async () => {
      const noise = listen();
      const widget = await show(
        tag,
        withWords(smallest, () => HOSTILE),
      );
      expect(widget.problems).to.deep.equal([]);
      expect(widget.shadowRoot!.textContent).to.contain(HOSTILE);
      let texts = 0;
      widget.data = withWords(example, () => (texts++, HOSTILE));
      await widget.updateComplete;
      expect(widget.shadowRoot!.textContent.split(HOSTILE)).to.have.length.above(Math.min(texts, 3));
      expect(all(widget, 'script, [onerror], img[src=x]')).to.deep.equal([]);
      await missed();
      expect('hacked' in window).to.equal(false);
      expect(noise.errors).to.deep.equal([]);
    });

    for (const address of EVIL_ADDRESSES) {
      it(`drops the address ${JSON.stringify(address)}`, async () => {
        const noise = listen();
        let given = 0;
        const data = withTexts(example, (text) => (isAddress(text) ? (given++, address) : text));
        const widget = await show(tag, data);
        expect(noise.console).to.have.length(given ? 1 : 0);
        for (const element of all(widget, '*')) {
          for (const {name, value} of element.attributes) {
            expect(value, `${element.localName} ${name}`).to.not.contain(address.trim());
            if (name === 'src' || name === 'href') {
              expect(new URL(value, document.baseURI).protocol, value).to.match(/^(https?|mailto|tel):$/);
            }
          }
        }
        expect(all(widget, 'a:not([href]), a[href=""], img:not([src])')).to.deep.equal([]);
      });
    }
  });

  describe('with much text', () => {
    it('breaks 20 kB without spaces into lines', async () => {
      const long = 'Überlänge'.repeat(2200);
      const box = place('', 'width: 320px; overflow: auto');
      const widget = await show(
        tag,
        withWords(smallest, () => long),
        box,
      );
      expect(widget.shadowRoot!.textContent).to.contain(long);
      expect(box.scrollWidth).to.equal(box.clientWidth);
    });

    it('shows 200 kB', async () => {
      const noise = listen();
      const long = 'word '.repeat(40_000).trim();
      const widget = create(tag);
      widget.setAttribute('data', JSON.stringify(withWords(smallest, () => long)));
      place().append(widget);
      await until(() => widget.shadowRoot?.textContent.includes(long), 'the text');
      expect(noise).to.deep.equal({console: [], errors: [], events: []});
    });
  });
};
