// Sources of data, which all have the same result.
import {expect} from '@open-wc/testing';
import {check} from '../../../src/input/check.js';
import {toHtml} from '../../../src/html/to-html.js';
import type {Widget} from '../../../src/widget/widget.js';
import type {Subject} from '../contract.js';
import {
  all,
  askedBefore,
  create,
  escape,
  heightOf,
  listen,
  place,
  script,
  settled,
  show,
  shownMarkup,
  shownText,
  sent,
  stubFetch,
  toBase64,
  until,
  type AnyWidget,
  type Call,
} from '../page.js';

const file = (json: string): string => `data:application/json,${encodeURIComponent(json)}`;

/** Writes data as marked children. */
const marked = (widget: AnyWidget, data: unknown): ChildNode[] => {
  const {shape} = widget.constructor as typeof Widget;
  const box = document.createElement('div');
  box.innerHTML = toHtml(shape, check(shape, data).model);
  return [...box.childNodes];
};

const WAYS: Readonly<Record<string, (widget: AnyWidget, json: string) => void>> = {
  'the property, as text': (widget, json) => (widget.data = json),
  'the attribute': (widget, json) => widget.setAttribute('data', json),
  'the attribute, with white space around': (widget, json) => widget.setAttribute('data', `\n  ${json}\n`),
  'the attribute, percent-encoded': (widget, json) => widget.setAttribute('data', encodeURIComponent(json)),
  'the attribute, in base64': (widget, json) => widget.setAttribute('data', toBase64(json)),
  'a file': (widget, json) => widget.setAttribute('src', file(json)),
  'a child script': (widget, json) => widget.append(script(json)),
  'a child script in a paragraph': (widget, json) => {
    const paragraph = document.createElement('p');
    paragraph.append(script(json));
    widget.append(paragraph);
  },
  'marked children': (widget, json) => widget.append(...marked(widget, JSON.parse(json))),
};

/** Sources in order of precedence. */
const SOURCES: readonly (readonly [string, (widget: AnyWidget, data: object) => void])[] = [
  ['property', (widget, data) => (widget.data = data)],
  ['attribute', (widget, data) => WAYS['the attribute']!(widget, JSON.stringify(data))],
  ['src', (widget, data) => (widget.src = file(JSON.stringify(data)))],
  ['script', (widget, data) => WAYS['a child script']!(widget, JSON.stringify(data))],
  ['children', (widget, data) => widget.append(...marked(widget, data))],
];

export const describeSources = ({tag, example, smallest}: Subject): void => {
  const json = JSON.stringify(example);
  const expected = async (data: object): Promise<string> => shownMarkup(await show(tag, data));
  const askedUntilNow = (calls: readonly Call[]): Promise<string[]> =>
    askedBefore(calls, (src) => place().append(Object.assign(create(tag), {src})));
  /** Adds a widget whose file has been requested. */
  const waiting = async (src: string): Promise<{widget: AnyWidget; calls: readonly Call[]}> => {
    const {calls} = stubFetch();
    const widget = create(tag);
    widget.src = src;
    place().append(widget);
    await sent(calls, 1);
    return {widget, calls};
  };
  const isShown =
    (widget: AnyWidget, markup: string): (() => boolean) =>
    () =>
      shownMarkup(widget) === markup;

  describe('reads data', () => {
    for (const [way, give] of Object.entries(WAYS)) {
      it(`from ${way}, with the same result as from the property`, async () => {
        const {console} = listen();
        const widget = create(tag);
        give(widget, json);
        place().append(widget);
        const markup = await expected(example);
        expect(markup.length).to.be.above(200);
        await until(isShown(widget, markup), `the data from ${way}`);
        expect(console).to.deep.equal([]);
        expect(widget.problems).to.deep.equal([]);
      });
    }

    it('from markup with any escapes', async () => {
      const markup = await expected(example);
      for (const html of [
        `<${tag} data="${escape(json)}"></${tag}>`,
        `<${tag} data='${json.replaceAll('&', '&amp;').replaceAll("'", '&#39;')}'></${tag}>`,
        `<${tag}><script type="application/json">${json.replaceAll('<', '\\u003c')}</script></${tag}>`,
      ]) {
        const widget = place(html).firstElementChild as AnyWidget;
        await widget.updateComplete;
        expect(shownMarkup(widget)).to.equal(markup);
      }
    });

    it('from a property that was set before the upgrade', async () => {
      const inert = document.implementation.createHTMLDocument().createElement(tag) as AnyWidget;
      inert.data = example;
      inert.headingLevel = 4;
      expect(inert.updateComplete, 'the element is not known yet').to.equal(undefined);
      place().append(inert);
      await inert.updateComplete;
      expect(inert.data).to.equal(example);
      expect(inert.headingLevel).to.equal(4);
      expect(Object.hasOwn(inert, 'data')).to.equal(false);
      expect(shownText(inert)).to.equal(shownText(await show(tag, example)));
    });

    it('and returns the same object', async () => {
      const widget = await show(tag, example);
      expect(widget.data).to.equal(example);
      expect(widget.getAttribute('data')).to.equal(null);
      widget.setAttribute('data', JSON.stringify(smallest));
      await widget.updateComplete;
      expect(widget.data).to.equal(example);
    });

    it('that changes, and shows only the new data', async () => {
      const widget = await show(tag, example);
      widget.data = smallest;
      await widget.updateComplete;
      expect(shownMarkup(widget)).to.equal(await expected(smallest));
      widget.data = null;
      widget.setAttribute('data', json);
      await widget.updateComplete;
      expect(shownMarkup(widget)).to.equal(await expected(example));
      widget.setAttribute('data', JSON.stringify(smallest));
      await widget.updateComplete;
      expect(shownMarkup(widget)).to.equal(await expected(smallest));
      widget.removeAttribute('data');
      await widget.updateComplete;
      expect(heightOf(widget)).to.equal(0);
    });

    it('from a child script that comes later', async () => {
      const widget = await show(tag);
      widget.append(script(json));
      await until(isShown(widget, await expected(example)), 'the data of the script');
    });

    it('from marked children, also when they are added later or change, and leaves them unchanged', async () => {
      const widget = await show(tag);
      widget.append(...marked(widget, smallest));
      await until(isShown(widget, await expected(smallest)), 'the data of the children');
      widget.replaceChildren(...marked(widget, example));
      const html = widget.innerHTML;
      await until(isShown(widget, await expected(example)), 'the new data');
      expect(heightOf(widget.firstElementChild!)).to.equal(0);
      expect(widget.innerHTML).to.equal(html);
      widget.replaceChildren('Nothing');
      await until(() => shownMarkup(widget) === '', 'the data to go');
    });

    it('with $schema, which is ignored', async () => {
      const {console} = listen();
      const widget = await show(tag, {$schema: 'https://candor.example/schema.json', ...example});
      expect(widget.problems).to.deep.equal([]);
      expect(shownMarkup(widget)).to.equal(await expected(example));
      expect(console).to.deep.equal([]);
    });

    it('but not from fields as attributes, which is told', async () => {
      const {console, events} = listen();
      const widget = create(tag);
      const [field] = Object.keys(example);
      widget.setAttribute(field!, 'It');
      widget.lang = 'en';
      place().append(widget);
      await widget.updateComplete;
      expect(heightOf(widget)).to.equal(0);
      expect(widget.problems.map(({found}) => found)).to.deep.equal([field]);
      expect([console.length, events.length]).to.deep.equal([1, 1]);
    });

    it('but not from “[object Object]”, which is told until a framework replaces it', async () => {
      const {console, events} = listen();
      const widget = create(tag);
      widget.setAttribute('data', '[object Object]');
      place().append(widget);
      await widget.updateComplete;
      expect(heightOf(widget)).to.equal(0);
      expect(widget.problems.map(({found}) => found)).to.deep.equal(['[object Object]']);
      widget.data = example;
      await widget.updateComplete;
      expect(shownMarkup(widget)).to.equal(await expected(example));
      expect(widget.problems).to.deep.equal([]);
      expect([console.length, events.length]).to.deep.equal([1, 1]);
    });
  });

  describe('with two sources', () => {
    for (const [i, [first, giveFirst]] of SOURCES.entries()) {
      for (const [second, giveSecond] of SOURCES.slice(i + 1)) {
        // Frameworks set the data again on a page from a server, which is not a mistake of the author.
        const isTold = first !== 'property';
        it(`R1: takes the ${first} rather than the ${second}, in whatever order they come, and tells the author${isTold ? '' : ' nothing'}`, async () => {
          for (const isReversed of [false, true]) {
            const noise = listen();
            const widget = create(tag);
            if (isReversed) giveSecond(widget, smallest);
            giveFirst(widget, example);
            if (!isReversed) giveSecond(widget, smallest);
            place().append(widget);
            await until(isShown(widget, await expected(example)), `the data of the ${first}`);
            await settled();
            expect(widget.problems).to.have.length(isTold ? 1 : 0);
            expect(noise.console).to.have.length(isTold ? 1 : 0);
            if (!isTold) continue;
            expect(widget.problems[0]!.path).to.equal('');
            expect(widget.problems[0]!.found).to.contain(first).and.contain(second);
          }
        });
      }
    }

    it('does not fetch a file that is not used', async () => {
      listen();
      const {calls} = stubFetch();
      const widget = create(tag, example);
      widget.src = '/somewhere.json';
      place().append(widget);
      expect(await askedUntilNow(calls)).to.deep.equal([]);
    });
  });

  describe('with a file', () => {
    it('requests it once, relative to the page', async () => {
      const {widget, calls} = await waiting('data/it.json?a=1');
      widget.headingLevel = 3;
      expect(await askedUntilNow(calls)).to.deep.equal([new URL('data/it.json?a=1', document.baseURI).href]);
    });

    it('shows the fallback until it has loaded', async () => {
      const {calls} = stubFetch();
      const widget = place(`<${tag} src="/it.json"><p>Fallback</p></${tag}>`).firstElementChild as AnyWidget;
      await widget.updateComplete;
      expect(heightOf(widget.firstElementChild!)).to.be.above(10);
      await sent(calls, 1);
      calls[0]!.answer(json);
      await until(() => heightOf(widget.firstElementChild!) === 0, 'the fallback to go');
      expect(shownMarkup(widget)).to.equal(await expected(example));
    });

    it('cancels the request when it is removed, and repeats it when it is added again', async () => {
      const noise = listen();
      const {widget, calls} = await waiting('/it.json');
      widget.remove();
      await until(() => calls[0]!.signal.aborted, 'the request to be given up');
      place().append(widget);
      await sent(calls, 2);
      calls[1]!.answer(json);
      await until(isShown(widget, await expected(example)), 'the file');
      expect(noise).to.deep.equal({console: [], errors: [], events: []});
    });

    it('requests nothing while it is not in a page', async () => {
      const {calls} = stubFetch();
      const widget = create(tag);
      widget.src = '/it.json';
      expect(await askedUntilNow(calls)).to.deep.equal([]);
      const box = place();
      box.append(widget);
      await sent(calls, 2);
      widget.remove();
      widget.src = '/other.json';
      const [, address, ...others] = await askedUntilNow(calls);
      expect(address).to.equal(new URL('/it.json', location.href).href);
      expect(others).to.deep.equal([]);
    });

    it('keeps the loaded data when it is moved', async () => {
      const {widget, calls} = await waiting('/it.json');
      calls[0]!.answer(json);
      await until(() => shownText(widget), 'the file');
      place().append(widget);
      expect(await askedUntilNow(calls)).to.have.length(1);
      expect(shownMarkup(widget)).to.equal(await expected(example));
    });

    it('loads a new address, and ignores the answer of the old one', async () => {
      const noise = listen();
      const {widget, calls} = await waiting('/old.json');
      widget.src = '/new.json';
      await sent(calls, 2);
      expect(calls.map(({signal}) => signal.aborted)).to.deep.equal([true, false]);
      calls[1]!.answer(json);
      await until(isShown(widget, await expected(example)), 'the new file');
      widget.src = '';
      await until(() => heightOf(widget) === 0, 'the data to go');
      expect(noise).to.deep.equal({console: [], errors: [], events: []});
    });

    const broken: Readonly<Record<string, (call: Call) => void>> = {
      'that is not there': (call) => call.answer('Not found', 404),
      'that is not JSON': (call) => call.answer('<!doctype html><title>It</title>'),
      'that is empty': (call) => call.answer(''),
      'from a server that does not answer': (call) => call.fail(),
    };
    for (const [name, answer] of Object.entries(broken)) {
      it(`${name}: shows the fallback and reports it once`, async () => {
        const noise = listen();
        const {calls} = stubFetch();
        const widget = place(`<${tag} src="/it.json"><p>Fallback</p></${tag}>`).firstElementChild as AnyWidget;
        await sent(calls, 1);
        answer(calls[0]!);
        await until(() => widget.problems.length, 'the problem');
        await settled();
        expect(heightOf(widget.firstElementChild!)).to.be.above(10);
        expect(widget.problems).to.have.length(1);
        expect(noise.console).to.have.length(1);
        expect(noise.events).to.have.length(1);
        expect(noise.errors).to.deep.equal([]);
      });
    }

    it('that does not exist: reports the status', async () => {
      listen();
      const widget = create(tag);
      widget.src = '/test/nowhere.json';
      place().append(widget);
      await until(() => widget.problems.length, 'the problem');
      expect(widget.problems[0]!.found).to.contain('404');
    });

    it('with an invalid address: throws nothing and reports it', async () => {
      const noise = listen();
      const widget = create(tag);
      widget.src = 'http://[';
      place().append(widget);
      await until(() => widget.problems.length, 'the problem');
      await settled();
      expect(noise.errors).to.deep.equal([]);
      expect(noise.console).to.have.length(1);
    });
  });

  it('R8: leaves attributes and light children unchanged', async () => {
    listen();
    const box = place(`<${tag} id="it" class="a" title="t"><p>Fallback <b>text</b></p></${tag}>`);
    const widget = box.firstElementChild as AnyWidget;
    widget.append(script('{"unknown": 1'));
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(widget, {attributes: true, characterData: true, childList: true, subtree: true});
    for (const data of [undefined, 'broken', example, smallest, 42, example]) {
      widget.data = data;
      await widget.updateComplete;
    }
    all(widget, 'input, [name=reset]').forEach((control) => control.click());
    box.lang = 'de';
    await settled();
    widget.remove();
    box.append(widget);
    await settled();
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(seen.map(({type, attributeName}) => attributeName ?? type)).to.deep.equal([]);
  });
};
