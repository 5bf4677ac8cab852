// Prerendered content, which exists before the script runs, and its known pitfalls.
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {de} from '../../src/i18n/de.js';
import {addWords} from '../../src/i18n/locale.js';
import {check} from '../../src/input/check.js';
import {fingerprint} from '../../src/input/digest.js';
import type {Schema} from '../../src/model/schema.js';
import {example, least} from '../helpers/examples.js';
import {
  all,
  escape,
  heightOf,
  later,
  listen,
  openPage,
  place,
  settled,
  show,
  shownMarkup,
  textOf,
  until,
  type AnyWidget,
} from '../helpers/page.js';

addWords('de', de);

type WidgetClass = CustomElementConstructor & {readonly shape: Schema; define(tag: string): void};
type Form = 'a declarative shadow root' | 'a template' | 'light children';
type Tag = Parameters<typeof example>[0];

const TAGS = ['review-card', 'testimonial-list', 'buying-checklist', 'author-profile'] as const;
const FORMS: readonly Form[] = ['a declarative shadow root', 'a template', 'light children'];
const classOf = (tag: Tag): WidgetClass => customElements.get(tag) as unknown as WidgetClass;

/** Returns the content of a widget, as a prerenderer writes it. */
const contentOf = async (tag: Tag, data: object, mark?: string): Promise<string> => {
  const markup = shownMarkup(await show(tag, data));
  const {model} = check(classOf(tag).shape, data);
  return markup.replace(/data-candor(="")?/, `data-candor="${mark ?? fingerprint(model)}"`);
};

/** Writes a widget with its content. */
const markupOf = (tag: string, form: Form, content: string, data?: object, attributes = ''): string => {
  const start = `<${tag}${data ? ` data="${escape(JSON.stringify(data))}"` : ''} ${attributes}>`;
  const inner =
    form === 'light children'
      ? content
      : `<template shadowrootmode="open"><style>:host { display: block; }</style>${content}</template>`;
  return `${start}${inner}</${tag}>`;
};

let tags = 0;
/** Adds the markup of an undefined widget to the page, and then defines it. */
const early = (
  tag: Tag,
  form: Form,
): {tag: string; put: (markup: string) => AnyWidget; arrive: () => Promise<void>} => {
  const name = `early-${tag}-${++tags}`;
  const box = place();
  return {
    tag: name,
    put(markup) {
      // `innerHTML` does not change the template.
      if (form === 'a template') box.innerHTML = markup;
      else box.setHTMLUnsafe(markup);
      return box.querySelector<AnyWidget>(name)!;
    },
    async arrive() {
      classOf(tag).define(name);
      await box.querySelector<AnyWidget>(name)!.updateComplete;
    },
  };
};

const headings = (widget: Element): HTMLElement[] =>
  [...all(widget, 'h2'), ...widget.querySelectorAll<HTMLElement>('h2')].filter((each) => heightOf(each) > 0);
const rootsOf = (widget: Element): Element[] => [
  ...all<Element>(widget, '[data-candor]'),
  ...widget.querySelectorAll('[data-candor]'),
];
const seen = (widget: Element): Element[] => rootsOf(widget).filter((each) => heightOf(each) > 0);

describe('content that is in the page before the script', () => {
  for (const tag of TAGS) {
    for (const form of FORMS) {
      it(`of <${tag}> in ${form} stays, node by node`, async () => {
        const noise = listen();
        const {tag: name, put, arrive} = early(tag, form);
        const data = example(tag);
        const widget = put(markupOf(name, form, await contentOf(tag, data), data));
        const source = form === 'light children' ? widget : widget.shadowRoot;
        const before =
          source && form !== 'a template' ? [...source.querySelectorAll('[data-candor], [data-candor] *')] : [];
        await arrive();
        await settled();
        const root = form === 'light children' ? widget : widget.shadowRoot!;
        const after = [...root.querySelectorAll('[data-candor], [data-candor] *')];
        if (before.length) expect(after.every((node, i) => node === before[i])).to.equal(true);
        expect(after).to.have.length.above(5);
        expect(seen(widget)).to.have.length(1);
        expect(headings(widget)).to.have.length(1);
        expect(widget.querySelectorAll('template')).to.have.length(0);
        expect(noise).to.deep.equal({console: [], errors: [], events: []});
      });
    }
  }

  for (const form of ['a declarative shadow root', 'a template'] as const)
    for (const isDropped of [false, true])
      it(`in ${form} is shown alone, without ${isDropped ? 'a fallback whose data was left out' : 'children such as the block of code that had the data'}`, async () => {
        const {tag, put, arrive} = early('review-card', form);
        const data = least('review-card');
        const markup = markupOf(tag, form, await contentOf('review-card', data), isDropped ? undefined : data);
        const widget = put(markup.replace(/<\/early.*/, '<pre>review-card {}</pre>$&'));
        const arrived = arrive();
        // No frame may show both, also while the widget waits for its turn.
        await Promise.resolve();
        const first = heightOf(widget.querySelector('pre')!);
        await arrived;
        await settled();
        expect([first, heightOf(widget.querySelector('pre')!)]).to.deep.equal([0, 0]);
        expect(seen(widget)).to.have.length(1);
      });

  for (const form of FORMS) {
    describe(`in ${form}`, () => {
      const [data, other] = [example('review-card'), least('review-card')];
      const nameOf = (model: object): string => (model as {name: string}).name;

      it('is shown without data', async () => {
        const {tag, put, arrive} = early('review-card', form);
        const widget = put(markupOf(tag, form, await contentOf('review-card', data)));
        await arrive();
        expect(headings(widget).map(textOf)).to.deep.equal([nameOf(data)]);
        widget.data = data;
        await widget.updateComplete;
        expect(headings(widget).map(textOf)).to.deep.equal([nameOf(data)]);
      });

      it('is replaced if the data has been edited', async () => {
        const noise = listen();
        const {tag, put, arrive} = early('review-card', form);
        const widget = put(markupOf(tag, form, await contentOf('review-card', data), other));
        await arrive();
        await settled();
        expect(headings(widget).map(textOf)).to.deep.equal([nameOf(other)]);
        expect(seen(widget)).to.have.length(1);
        expect(noise).to.deep.equal({console: [], errors: [], events: []});
      });

      it('is replaced when the data changes later, and again at the next change', async () => {
        const {tag, put, arrive} = early('review-card', form);
        const widget = put(markupOf(tag, form, await contentOf('review-card', data), data));
        await arrive();
        widget.data = other;
        await widget.updateComplete;
        expect(headings(widget).map(textOf)).to.deep.equal([nameOf(other)]);
        expect(shownMarkup(widget)).to.equal(shownMarkup(await show('review-card', other)));
        widget.data = data;
        await widget.updateComplete;
        expect(shownMarkup(widget)).to.equal(shownMarkup(await show('review-card', data)));
        widget.data = undefined;
        widget.setAttribute('data', JSON.stringify(other));
        await widget.updateComplete;
        expect(headings(widget).map(textOf)).to.deep.equal([nameOf(other)]);
      });

      it('gives way to the fallback when the widget has no more data', async () => {
        listen();
        const {tag, put, arrive} = early('review-card', form);
        const isLight = form === 'light children';
        const fallback = isLight ? '<template data-candor-children><div>Fallback</div></template>' : '';
        const markup = markupOf(tag, form, (await contentOf('review-card', data)) + fallback, data);
        const widget = put(isLight ? markup : markup.replace(/<\/[\w-]+>$/, 'Fallback$&'));
        await arrive();
        widget.setAttribute('data', '{}');
        await widget.updateComplete;
        expect(widget.innerText.trim()).to.equal('Fallback');
        expect(rootsOf(widget)).to.have.length(0);
      });

      it('is replaced when the language changes', async () => {
        const {tag, put, arrive} = early('review-card', form);
        const widget = put(markupOf(tag, form, await contentOf('review-card', data), data));
        await arrive();
        widget.lang = 'de';
        await until(() => textOf(widget.shadowRoot).includes(de.pros), 'German');
        expect(headings(widget)).to.have.length(1);
      });

      it('is replaced when an attribute changes', async () => {
        const {tag, put, arrive} = early('review-card', form);
        const content = await contentOf('review-card', data);
        const widget = put(markupOf(tag, form, content, data, 'heading-level="2"'));
        await arrive();
        expect(headings(widget)).to.have.length(1);
        widget.headingLevel = 4;
        await widget.updateComplete;
        expect(headings(widget)).to.deep.equal([]);
        expect(all(widget, 'h4').map(textOf)).to.deep.equal([nameOf(data)]);
      });

      it('is kept when the widget is moved', async () => {
        const {tag, put, arrive} = early('review-card', form);
        const widget = put(markupOf(tag, form, await contentOf('review-card', data), data));
        await arrive();
        const [heading] = headings(widget);
        place().append(widget);
        await widget.updateComplete;
        expect(headings(widget)).to.deep.equal([heading]);
      });

      it('is kept if the data has mistakes, which are reported', async () => {
        const noise = listen();
        const {tag, put, arrive} = early('review-card', form);
        const content = await contentOf('review-card', data);
        const widget = put(markupOf(tag, form, content, {...data, colour: 'red'}));
        await arrive();
        expect(headings(widget)).to.have.length(1);
        expect(widget.problems.map(({path}) => path)).to.deep.equal(['colour']);
        expect(noise.console).to.have.length(1);
      });

      it('keeps ticks and focus, and works', async () => {
        const {tag, put, arrive} = early('buying-checklist', form);
        const list = {items: ['a', 'b', 'c']};
        const widget = put(markupOf(tag, form, await contentOf('buying-checklist', list), list));
        // Nothing in a template can be ticked before the script has run.
        const isOpen = form !== 'a template';
        const boxes = (): HTMLInputElement[] => [
          ...(widget.shadowRoot?.querySelectorAll('input') ?? []),
          ...widget.querySelectorAll('input'),
        ];
        const [first, second] = boxes();
        if (isOpen) {
          second!.click();
          first!.focus();
        }
        await arrive();
        const {activeElement} = form === 'light children' ? document : widget.shadowRoot!;
        if (isOpen) expect(activeElement).to.equal(first);
        const part = (selector: string): Element =>
          widget.shadowRoot!.querySelector(selector) ?? widget.querySelector(selector)!;
        expect(boxes().map(({checked}) => checked)).to.deep.equal([false, isOpen, false]);
        expect(textOf(part('[role=status]'))).to.equal(`${isOpen ? 1 : 0} of 3 checked`);
        boxes()[2]!.click();
        expect(textOf(part('[role=status]'))).to.equal(`${isOpen ? 2 : 1} of 3 checked`);
        expect(part('rect + rect').getAttribute('width')).to.equal(isOpen ? '2' : '1');
        (part('button[name=reset]') as HTMLButtonElement).click();
        expect(boxes().map(({checked}) => checked)).to.deep.equal([false, false, false]);
        expect(textOf(part('[role=status]'))).to.equal('0 of 3 checked');
      });

      it('gets the stored ticks', async () => {
        const {tag, put, arrive} = early('buying-checklist', form);
        const list = {items: ['a', 'b', 'c']};
        later(() => localStorage.clear());
        const earlier = await show('buying-checklist');
        earlier.id = `remembered-${tag}`;
        earlier.setAttribute('remember', '');
        earlier.data = list;
        await earlier.updateComplete;
        all(earlier, 'input')[1]!.click();
        const content = await contentOf('buying-checklist', list);
        earlier.remove();
        const widget = put(markupOf(tag, form, content, list, `remember id="remembered-${tag}"`));
        await arrive();
        const ticks = [...all<HTMLInputElement>(widget, 'input'), ...widget.querySelectorAll('input')];
        expect(ticks.map(({checked}) => checked)).to.deep.equal([false, true, false]);
      });

      it('has working controls after a soft navigation that replaces markup', async () => {
        const list = {items: ['a', 'b', 'c']};
        const content = await contentOf('buying-checklist', list);
        const widget = place(markupOf('buying-checklist', form, content, list)).firstElementChild as AnyWidget;
        await widget.updateComplete;
        const ticks = [...all<HTMLInputElement>(widget, 'input'), ...widget.querySelectorAll('input')];
        expect(ticks).to.have.length(3);
        ticks[0]!.click();
        const status = all(widget, '[role=status]')[0] ?? widget.querySelector('[role=status]');
        expect(textOf(status)).to.equal('1 of 3 checked');
      });

      it('of an older version is kept unchanged', async () => {
        const noise = listen();
        const {tag, put, arrive} = early('review-card', form);
        const mark = fingerprint(check(classOf('review-card').shape, data).model);
        const widget = put(markupOf(tag, form, `<div data-candor="${mark}"><h2>An older look</h2></div>`, data));
        await arrive();
        expect(headings(widget).map(textOf)).to.deep.equal(['An older look']);
        expect(noise).to.deep.equal({console: [], errors: [], events: []});
      });
    });
  }

  it('in a declarative shadow root needs no mark', async () => {
    const {tag, put, arrive} = early('review-card', 'a declarative shadow root');
    const data = example('review-card');
    const widget = put(markupOf(tag, 'a declarative shadow root', '<div><h2>Content</h2></div>', data));
    const [heading] = all(widget, 'h2');
    await arrive();
    expect(headings(widget)).to.deep.equal([heading]);
    widget.data = least('review-card');
    await widget.updateComplete;
    expect(headings(widget)).to.have.length(1);
    expect(textOf(headings(widget)[0])).to.not.equal('Content');
  });

  it('in unmarked light children is the fallback', async () => {
    const {tag, put, arrive} = early('review-card', 'light children');
    const widget = put(markupOf(tag, 'light children', '<div><h2>Fallback</h2></div>', least('review-card')));
    await arrive();
    expect(headings(widget).map(textOf)).to.not.include('Fallback');
    expect(headings(widget)).to.have.length(1);
  });
});

describe('pitfalls of prerendered pages', () => {
  const data = example('review-card');
  const title = (data as {name: string}).name;
  const script = '<script src="/dist/candor.js"></script>';
  const list = {items: ['a', 'b']};

  /** Writes markup in all forms, each in its own section. */
  const sections = async (given: object | undefined, mark?: string): Promise<string> => {
    const content = await contentOf('review-card', data, mark);
    return FORMS.map((form) => `<section>${markupOf('review-card', form, content, given)}</section>`).join('');
  };

  /** Returns the visible text of each section. */
  const titlesOf = async (page: Document): Promise<string[][]> => {
    const widgets = [...page.querySelectorAll<AnyWidget>('review-card')];
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    return widgets.map((widget) => headings(widget).map(textOf));
  };
  const once = FORMS.map(() => [title]);

  it('the script in the head, before the markup: nothing empty, nothing twice', async () => {
    const page = await openPage(`<!doctype html><head>${script}</head><body>${await sections(data)}</body>`);
    expect(await titlesOf(page.document)).to.deep.equal(once);
  });

  it('the script in the head, and the data left out: nothing empty', async () => {
    const page = await openPage(`<!doctype html><head>${script}</head><body>${await sections(undefined)}</body>`);
    expect(await titlesOf(page.document)).to.deep.equal(once);
  });

  it('the script in the head, the data left out, and an attribute that the parser sets first: nothing empty', async () => {
    const content = await contentOf('review-card', data);
    const markup = FORMS.map((form) => markupOf('review-card', form, content, undefined, 'heading-level="3"')).join('');
    const page = await openPage(`<!doctype html><head>${script}</head><body>${markup}</body>`);
    expect(await titlesOf(page.document)).to.deep.equal(once);
  });

  it('the script in the head, and the data edited: the new data, once', async () => {
    const edited = {...data, name: 'Another', position: undefined};
    const page = await openPage(`<!doctype html><head>${script}</head><body>${await sections(edited)}</body>`);
    expect(await titlesOf(page.document)).to.deep.equal(FORMS.map(() => ['Another']));
  });

  it('the script in the head, and a child script whose text the parser has not read yet', async () => {
    const json = JSON.stringify(data);
    const child = `<review-card><script type="application/json">${json}</script></review-card>`;
    const page = await openPage(`<!doctype html><head>${script}</head><body>${child}<p>After</p>${child}</body>`);
    expect(await titlesOf(page.document)).to.deep.equal([[title], [title]]);
  });

  it('a script that sets the data while the page is still being read: that data, once', async () => {
    const set = `<script>for (const card of document.querySelectorAll('review-card')) card.data = {name: 'Set'}</script>`;
    const page = await openPage(`<!doctype html><head>${script}</head><body>${await sections(data)}${set}</body>`);
    expect(await titlesOf(page.document)).to.deep.equal(FORMS.map(() => ['Set']));
  });

  it('the script at the end, deferred: nothing twice', async () => {
    const deferred = '<script defer src="/dist/candor.js"></script>';
    const page = await openPage(`<!doctype html><head>${deferred}</head><body>${await sections(data)}</body>`);
    expect(await titlesOf(page.document)).to.deep.equal(once);
  });

  it('a soft navigation with the data left out: nothing empty', async () => {
    const box = place(await sections(undefined));
    const widgets = [...box.querySelectorAll<AnyWidget>('review-card')];
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    expect(widgets.map((widget) => headings(widget).map(textOf))).to.deep.equal(once);
  });

  it('a body that a soft navigation clones: nothing twice', async () => {
    const box = place(await sections(data));
    await Promise.all([...box.querySelectorAll<AnyWidget>('review-card')].map(({updateComplete}) => updateComplete));
    const copy = place(box.innerHTML);
    const widgets = [...copy.querySelectorAll<AnyWidget>('review-card')];
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    expect(widgets.map((widget) => headings(widget).map(textOf))).to.deep.equal(once);
  });

  it('data edited after prerendering: no error, and every later change is shown once', async () => {
    const noise = listen();
    const box = place(await sections({...data, name: 'Edited', position: undefined}));
    for (const widget of box.querySelectorAll<AnyWidget>('review-card')) {
      await widget.updateComplete;
      for (const name of ['One', 'Two']) {
        widget.data = {name};
        await widget.updateComplete;
        expect(headings(widget).map(textOf)).to.deep.equal([name]);
      }
    }
    await settled();
    expect(noise.errors).to.deep.equal([]);
  });

  it('two lists beside each other: each hears its own ticks alone', async () => {
    const content = await contentOf('buying-checklist', list);
    const box = place(FORMS.map((form) => markupOf('buying-checklist', form, content, list)).join(''));
    const widgets = [...box.querySelectorAll<AnyWidget>('buying-checklist')];
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    const find = (widget: Element, selector: string): HTMLElement[] => [
      ...all(widget, selector),
      ...widget.querySelectorAll<HTMLElement>(selector),
    ];
    find(widgets[1]!, 'input')[0]!.click();
    expect(widgets.map((widget) => textOf(find(widget, '[role=status]')[0]))).to.deep.equal([
      '0 of 2 checked',
      '1 of 2 checked',
      '0 of 2 checked',
    ]);
  });
});
