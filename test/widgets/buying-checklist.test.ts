import {expect} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import '../../src/widgets/buying-checklist/define.js';
import {de} from '../../src/i18n/de.js';
import {addWords} from '../../src/i18n/locale.js';
import {describeContract} from '../helpers/contract.js';
import {example, least} from '../helpers/examples.js';
import {
  all,
  create,
  drawn,
  heightOf,
  later,
  listen,
  place,
  settled,
  show,
  stub,
  textOf,
  until,
  type AnyWidget,
} from '../helpers/page.js';

const tag = 'buying-checklist';
describeContract(tag, example(tag), least(tag));

addWords('de', de);

const LIST = {title: 'Before you buy', items: ['It fits', {label: 'I can hold it', hint: 'Fill one.'}, 'It is quiet']};
const boxes = (widget: Element): HTMLInputElement[] => all<HTMLInputElement>(widget, 'input[type=checkbox]');
const ticks = (widget: Element): boolean[] => boxes(widget).map(({checked}) => checked);
const status = (widget: Element): string => textOf(all(widget, '[role=status]')[0]);
/** The length of the bar, of 1. */
const bar = (widget: Element): number => {
  const [line, done] = all<SVGGraphicsElement>(widget, '.gauge, rect + rect').map((each) =>
    each.getBoundingClientRect(),
  );
  return done!.width / line!.width;
};
const button = (widget: Element, text: RegExp): HTMLButtonElement =>
  all<HTMLButtonElement>(widget, 'button').find((each) => text.test(textOf(each)))!;

describe('a checklist', () => {
  it('is a group of boxes, each named by its item', async () => {
    const widget = await show(tag, LIST);
    const [group] = all(widget, '[role=group]');
    expect(group!.ariaLabel).to.equal('Before you buy');
    expect(textOf(group!.querySelector('h2'))).to.equal('Before you buy');
    expect(group!.querySelectorAll('input')).to.have.length(3);
    expect(boxes(widget).map(({labels}) => textOf(labels![0]))).to.deep.equal([
      'It fits',
      'I can hold it Fill one.',
      'It is quiet',
    ]);
    expect(ticks(widget)).to.deep.equal([false, false, false]);
    const unnamed = await show(tag, {items: ['a']});
    const [name] = all(unnamed, 'h2').map(textOf);
    expect(name).to.match(/\S/);
    expect(all(unnamed, '[role=group]').map(({ariaLabel}) => ariaLabel)).to.deep.equal([name]);
  });

  it('shows the progress as a bar and in a polite status', async () => {
    const widget = await show(tag, LIST);
    const [line] = all(widget, '[role=status]');
    expect(line!.getAttribute('aria-live')).to.be.oneOf([null, 'polite']);
    expect(status(widget)).to.equal('0 of 3 checked');
    expect(bar(widget)).to.equal(0);
    boxes(widget)[1]!.click();
    expect(status(widget)).to.equal('1 of 3 checked');
    expect(bar(widget)).to.be.closeTo(1 / 3, 0.01);
    boxes(widget)[0]!.click();
    boxes(widget)[2]!.click();
    expect(status(widget)).to.equal('3 of 3 checked');
    boxes(widget)[1]!.click();
    expect(status(widget)).to.equal('2 of 3 checked');
    expect(bar(widget)).to.be.closeTo(2 / 3, 0.01);
    expect(all(widget, '[role=status]')[0]).to.equal(line);
  });

  it('does not announce anything without changes', async () => {
    const widget = await show(tag, LIST);
    boxes(widget)[0]!.click();
    let changes = 0;
    const observer = new MutationObserver(() => changes++);
    observer.observe(all(widget, '[role=status]')[0]!, {characterData: true, childList: true, subtree: true});
    later(() => observer.disconnect());
    widget.remove();
    place().append(widget);
    await widget.updateComplete;
    await settled();
    expect(changes).to.equal(0);
    expect(status(widget)).to.equal('1 of 3 checked');
  });

  it('can be ticked anywhere in a row', async () => {
    const widget = await show(tag, LIST, place('', 'width: 500px'));
    await drawn(widget);
    for (const [i, row] of all(widget, 'label').entries()) {
      const {right, top, height} = row.getBoundingClientRect();
      await sendMouse({type: 'click', position: [Math.round(right - 8), Math.round(top + height / 2)]});
      expect(ticks(widget)[i]).to.equal(true);
    }
    await sendMouse({type: 'move', position: [0, 0]});
  });

  it('unticks all items', async () => {
    const widget = await show(tag, LIST);
    boxes(widget).forEach((box) => box.click());
    button(widget, /^Uncheck all$/).click();
    expect(ticks(widget)).to.deep.equal([false, false, false]);
    expect(status(widget)).to.equal('0 of 3 checked');
    expect(bar(widget)).to.be.closeTo(0, 0.01);
  });

  it('keeps the ticks when its language changes', async () => {
    const widget = await show(tag, LIST);
    boxes(widget)[1]!.click();
    widget.lang = 'de';
    await until(() => status(widget) === '1 von 3 erledigt', 'German');
    expect(ticks(widget)).to.deep.equal([false, true, false]);
  });

  it('keeps the ticks when it is moved', async () => {
    const widget = await show(tag, LIST);
    boxes(widget)[1]!.click();
    place().append(widget);
    await widget.updateComplete;
    expect(ticks(widget)).to.deep.equal([false, true, false]);
    expect(status(widget)).to.equal('1 of 3 checked');
  });

  it('fires only the events of the browser when the reader ticks', async () => {
    const widget = await show(tag, LIST);
    const heard: string[] = [];
    for (const name of ['change', 'candor-problem', 'candor-change'])
      widget.addEventListener(name, () => heard.push(name));
    boxes(widget)[0]!.click();
    expect(heard).to.deep.equal([]);
  });

  it('keeps ticks with their items when the items change', async () => {
    const widget = await show(tag, {items: ['a', 'b']});
    boxes(widget)[0]!.click();
    widget.data = {items: ['x', 'a']};
    await widget.updateComplete;
    expect(boxes(widget).map((box) => box.checked)).to.deep.equal([false, true]);
  });

  describe('that remembers', () => {
    const make = async (id: string, data: object = LIST): Promise<AnyWidget> => {
      const widget = create(tag, data);
      widget.id = id;
      widget.setAttribute('remember', '');
      place().append(widget);
      await widget.updateComplete;
      return widget;
    };
    const stored = (): string[] => Object.entries(localStorage).map(([key, value]) => `${key}: ${value}`);

    beforeEach(() => localStorage.clear());
    afterEach(() => localStorage.clear());

    it('R28: stores nothing without the attribute', async () => {
      const widget = await show(tag, LIST);
      boxes(widget)[0]!.click();
      expect(stored()).to.deep.equal([]);
      button(widget, /^Uncheck all$/).click();
      expect(stored()).to.deep.equal([]);
    });

    it('restores nothing without the attribute', async () => {
      boxes(await make('it'))[0]!.click();
      const forgetful = create(tag, LIST);
      forgetful.id = 'it';
      place().append(forgetful);
      await forgetful.updateComplete;
      expect(stored()).to.have.length(1);
      expect(boxes(forgetful).some((box) => box.checked)).to.equal(false);
    });

    it('R28: stores nothing before the reader ticks', async () => {
      const widget = await make('it');
      widget.setAttribute('heading-level', '3');
      await widget.updateComplete;
      expect(stored()).to.deep.equal([]);
    });

    it('stores the ticks and nothing else, under one key of the page and the list', async () => {
      const widget = await make('it');
      boxes(widget)[1]!.click();
      const [entry, ...others] = stored();
      expect(others).to.deep.equal([]);
      expect(entry).to.contain(location.pathname).and.contain('it');
      for (const text of ['Fill', 'fits', 'quiet']) expect(entry).to.not.contain(text);
      boxes(widget)[2]!.click();
      expect(stored()).to.have.length(1);
    });

    it('ticks what was ticked when the page is opened again', async () => {
      const first = await make('it');
      boxes(first)[1]!.click();
      first.parentElement!.remove();
      const again = await make('it');
      expect(ticks(again)).to.deep.equal([false, true, false]);
      expect(status(again)).to.equal('1 of 3 checked');
      boxes(again)[1]!.click();
      again.parentElement!.remove();
      expect(ticks(await make('it'))).to.deep.equal([false, false, false]);
    });

    it('remembers without an id, and distinguishes lists', async () => {
      const first = await make('');
      boxes(first)[0]!.click();
      const other = {items: ['Another', 'It fits']};
      expect(ticks(await make('', other))).to.deep.equal([false, false]);
      expect(ticks(await make('other'))).to.deep.equal([false, false, false]);
      expect(ticks(await make(''))).to.deep.equal([true, false, false]);
    });

    it('follows items that move, and leaves out those that are gone', async () => {
      const first = await make('it');
      boxes(first)[0]!.click();
      boxes(first)[2]!.click();
      first.parentElement!.remove();
      const moved = await make('it', {items: ['It is quiet', 'New', 'I can hold it']});
      expect(ticks(moved)).to.deep.equal([true, false, false]);
    });

    it('R28: deletes the stored ticks on request', async () => {
      const widget = await make('it');
      boxes(widget)[0]!.click();
      button(widget, /forget/).click();
      expect(ticks(widget)).to.deep.equal([false, false, false]);
      expect(stored()).to.deep.equal([]);
      expect(ticks(await make('it'))).to.deep.equal([false, false, false]);
    });

    for (const [name, value] of [
      ['broken', '{"a'],
      ['another kind', '{"a": 1}'],
      ['a text', '"abc"'],
      ['nothing', 'null'],
      ['odd', '[null, {}, 7]'],
    ] as const) {
      it(`throws nothing when what was stored is ${name}`, async () => {
        const noise = listen();
        boxes(await make('it'))[0]!.click();
        localStorage.setItem(localStorage.key(0)!, value);
        const widget = await make('it');
        await settled();
        expect(ticks(widget)).to.deep.equal([false, false, false]);
        expect(status(widget)).to.equal('0 of 3 checked');
        expect(noise).to.deep.equal({console: [], errors: [], events: []});
      });
    }

    it('R28: works without errors if storage is disabled', async () => {
      const noise = listen();
      const refuse = (): never => {
        throw new DOMException('No storage', 'SecurityError');
      };
      for (const name of ['getItem', 'setItem', 'removeItem'] as const) stub(Storage.prototype, name, refuse);
      const widget = await make('it');
      boxes(widget)[0]!.click();
      expect(status(widget)).to.equal('1 of 3 checked');
      button(widget, /forget/).click();
      expect(status(widget)).to.equal('0 of 3 checked');
      const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
      Object.defineProperty(window, 'localStorage', {configurable: true, get: refuse});
      later(() => Object.defineProperty(window, 'localStorage', own));
      const other = await make('other');
      boxes(other)[0]!.click();
      expect(status(other)).to.equal('1 of 3 checked');
      await settled();
      expect(noise).to.deep.equal({console: [], errors: [], events: []});
      Object.defineProperty(window, 'localStorage', own);
    });
  });

  describe('that is printed', () => {
    /** Replaces printing, and returns the documents that would have been printed. */
    const stubPrint = (): Window[] => {
      const printed: Window[] = [];
      const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        ...own,
        get(this: HTMLIFrameElement) {
          const view = own.get!.call(this) as Window;
          view.print = () => void printed.push(view);
          return view;
        },
      });
      later(() => Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own));
      return printed;
    };

    it('prints a copy with the ticks, and removes it afterwards', async () => {
      const printed = stubPrint();
      const widget = await show(tag, LIST);
      boxes(widget)[1]!.click();
      button(widget, /^Print$/).click();
      await until(() => printed[0], 'the printer');
      const {document: page} = printed[0]!;
      const [copy] = [...page.body.children].map((each) => each.shadowRoot ?? each);
      expect(page.body.children).to.have.length(1);
      expect([...copy!.querySelectorAll('input')].map(({checked}) => checked)).to.deep.equal([false, true, false]);
      for (const text of ['Before you buy', 'It fits', 'I can hold it', 'Fill one.'])
        expect(textOf(copy)).to.contain(text);
      expect([...(copy as ShadowRoot).adoptedStyleSheets].flatMap(({cssRules}) => [...cssRules])).to.have.length.above(
        10,
      );
      const frames = document.querySelectorAll('iframe').length;
      printed[0]!.dispatchEvent(new Event('afterprint'));
      expect(document.querySelectorAll('iframe')).to.have.length(frames - 1);
      expect(ticks(widget)).to.deep.equal([false, true, false]);
    });

    it('adds nothing visible to the page', async () => {
      const printed = stubPrint();
      const widget = await show(tag, LIST);
      button(widget, /^Print$/).click();
      await until(() => printed[0], 'the printer');
      const frame = printed[0]!.frameElement!;
      later(() => frame.remove());
      expect(heightOf(frame)).to.equal(0);
      expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
    });
  });

  it('draws its boxes in the colour of the text, on a dark page that declares no scheme too', async () => {
    const widget = await show(tag, LIST, place('', 'color: rgb(230, 227, 221); background: #17181b'));
    const [box] = boxes(widget);
    const styles = getComputedStyle(box!);
    expect([styles.appearance, styles.borderTopColor]).to.deep.equal(['none', 'rgb(230, 227, 221)']);
    expect(styles.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    box!.click();
    expect(styles.backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
    const {backgroundColor, clipPath} = getComputedStyle(box!, '::before');
    expect(backgroundColor).to.not.equal(styles.backgroundColor);
    expect(clipPath).to.match(/^polygon/);
  });

  it('makes what is done lighter, and strikes nothing out', async () => {
    const widget = await show(tag, LIST);
    const label = getComputedStyle(all(widget, 'label b')[0]!);
    expect(label.fontWeight).to.equal('600');
    boxes(widget)[0]!.click();
    expect([label.fontWeight, label.textDecorationLine]).to.deep.equal(['400', 'none']);
  });
});
