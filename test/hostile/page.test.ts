// Effects of pages, browsers and extensions on widgets.
import {expect} from '@open-wc/testing';
import {
  addScript,
  expectSilence,
  expectWidgets,
  open,
  RECORD,
  SCRIPT,
  TAGS,
  WIDGETS,
  type Page,
} from '../helpers/blog.js';
import {all, heightOf, shownText, translate, until, type AnyWidget} from '../helpers/page.js';

const widgetsOf = (page: Page): AnyWidget[] => TAGS.map((tag) => page.document.querySelector<AnyWidget>(tag)!);
const publish = async (head = '', body = WIDGETS): Promise<Page> => {
  const page = await open(RECORD + head, SCRIPT + body);
  await expectWidgets(page);
  return page;
};

/** Returns visible texts with their elements. */
const textsOf = (widget: Element): HTMLElement[] =>
  all(widget, 'h2, h3, p, li, b, label, blockquote').filter((it) => it.checkVisibility() && it.textContent.trim());

const RESETS: Readonly<Record<string, string>> = {
  'that takes everything away': '* { all: unset !important; }',
  'that begins at nothing': '* { all: initial !important; }',
  'by the browser’s own rules': '* { all: revert !important; }',
  'that leaves no size': '* { font-size: 0 !important; line-height: 0 !important; }',
  'that leaves no room':
    '* { margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: border-box !important; list-style: none !important; }',
  'of 2011':
    'html, body, div, span, h1, h2, h3, h4, p, blockquote, a, img, b, u, i, ol, ul, li, fieldset, form, label, legend, table, article, section { margin: 0; padding: 0; border: 0; font-size: 100%; font: inherit; vertical-align: baseline; }',
  'that floats and flexes all':
    '* { float: left !important; } p, div, section, article, li { display: flex !important; position: absolute !important; }',
  'for letters':
    '* { letter-spacing: 0.2em !important; text-transform: uppercase !important; font-family: monospace !important; }',
};

describe('a page that is rough with its widgets', () => {
  for (const [name, css] of Object.entries(RESETS))
    it(`R23: with a reset ${name}: everything is legible`, async () => {
      const page = await open(`<style>${css}</style>${RECORD}`, WIDGETS + SCRIPT);
      for (const widget of widgetsOf(page)) {
        await until(() => widget.shadowRoot && shownText(widget).length > 50, widget.localName);
        const texts = textsOf(widget);
        expect(texts.length, widget.localName).to.be.above(0);
        for (const text of texts) {
          expect(heightOf(text), text.outerHTML).to.be.above(8);
          expect(parseFloat(page.getComputedStyle(text).fontSize), text.outerHTML).to.be.at.least(8);
        }
        expect(heightOf(widget.firstElementChild!), 'the fallback').to.equal(0);
      }
      expectSilence(page);
    });

  it('R23: changed by a dark mode extension: keeps its content, and shows new data', async () => {
    const page = await publish();
    for (const {shadowRoot} of widgetsOf(page)) {
      const style = page.document.createElement('style');
      style.className = 'darkreader darkreader--sync';
      style.textContent = '* { color: #eee !important; background: #111 !important; }';
      shadowRoot!.prepend(style);
      const sheet = new page.CSSStyleSheet();
      shadowRoot!.adoptedStyleSheets.push(sheet);
      for (const element of shadowRoot!.querySelectorAll('[part]'))
        element.setAttribute('data-darkreader-inline-color', '');
    }
    const card = page.document.querySelector<AnyWidget>('review-card')!;
    card.setAttribute('data', JSON.stringify({name: 'Tarnholt No. 2', pros: ['Quick']}));
    await card.updateComplete;
    expect(shownText(card)).to.contain('Tarnholt No. 2').and.to.contain('Quick').and.not.to.contain('Crank');
    expectSilence(page);
  });
});

describe('a page that its browser translates', () => {
  it('R23: updates the number of ticks of a checklist', async () => {
    const page = await publish();
    const {shadowRoot} = page.document.querySelector<AnyWidget>('buying-checklist')!;
    translate(shadowRoot!);
    shadowRoot!.querySelector('input')!.click();
    expect(shadowRoot!.querySelector('[role=status]')!.textContent).to.match(/^1 of \d/);
  });
});

describe('a page that goes and comes back', () => {
  it('can be in the back/forward cache: there are no unload listeners', async () => {
    const kept: string[] = [];
    const page = await open(RECORD, WIDGETS);
    for (const target of [page, page.document] as EventTarget[]) {
      const {addEventListener} = target;
      target.addEventListener = (name: string, ...rest: [EventListener]) => {
        kept.push(name);
        addEventListener.call(target, name, ...rest);
      };
    }
    addScript(page);
    await expectWidgets(page);
    for (const name of ['unload', 'beforeunload', 'pagehide', 'freeze']) expect(kept).not.to.include(name);
  });

  it('R8: comes back unchanged, with each widget once', async () => {
    const page = await publish();
    const before = page.document.body.innerHTML;
    const {PageTransitionEvent} = page;
    for (const name of ['pagehide', 'pageshow']) page.dispatchEvent(new PageTransitionEvent(name, {persisted: true}));
    page.document.dispatchEvent(new page.Event('visibilitychange'));
    await expectWidgets(page);
    expect(page.document.body.innerHTML).to.equal(before);
    const list = page.document.querySelector('buying-checklist')!.shadowRoot!;
    list.querySelector('input')!.click();
    expect(list.querySelector('[role=status]')!.textContent).to.match(/^1 of/);
    expectSilence(page);
  });

  it('R8: is serialised and restored by soft navigation: each widget once', async () => {
    const page = await publish();
    const {document: it} = page;
    const before = it.body.outerHTML;
    const snapshot = it.body.cloneNode(true) as HTMLBodyElement;
    it.body.replaceWith(it.createElement('body'));
    it.body.replaceWith(snapshot);
    await expectWidgets(page);
    expect(it.body.outerHTML).to.equal(before);
    it.body.innerHTML = it.body.innerHTML.replaceAll(/<script.*?<\/script>/g, '');
    await expectWidgets(page);
    expectSilence(page);
  });

  it('moves its widgets, also into a frame: each is shown once', async () => {
    const page = await publish();
    const {body} = page.document;
    for (const widget of widgetsOf(page).toReversed()) body.append(widget);
    await expectWidgets(page);
    const other = await open(RECORD, '');
    for (const widget of widgetsOf(page)) other.document.body.append(widget);
    await expectWidgets(other);
    expectSilence(page);
    expectSilence(other);
  });
});

describe('a page with a policy', () => {
  const policy = (content: string): string => `<meta http-equiv="Content-Security-Policy" content="${content}">`;
  const MARKED = '<review-card id="marked"><h3 data-field="name">Crank 48</h3></review-card>';

  // Some browsers do not resolve `'self'` in the policy of a page without its own address.
  const site = location.origin;
  for (const [name, content] of [
    [
      'of a nonce, and no styles at all',
      `default-src 'none'; script-src 'nonce-a1' 'strict-dynamic'; style-src 'none'; img-src ${site}`,
    ],
    ['of its own files, and images', `default-src 'none'; script-src ${site}; style-src ${site}; img-src ${site}`],
    [
      'of a nonce and Trusted Types',
      `script-src 'nonce-a1' 'strict-dynamic'; style-src ${site}; require-trusted-types-for 'script'; trusted-types lit-html`,
    ],
  ] as const)
    it(`R12: ${name}: every widget works, and files come from beside the script`, async () => {
      const tags = (RECORD + SCRIPT).replaceAll('<script ', '<script nonce="a1" ');
      const page = await open(policy(content) + tags, WIDGETS + MARKED);
      await expectWidgets(page);
      const marked = page.document.querySelector<AnyWidget>('#marked')!;
      await until(() => shownText(marked) === 'Crank 48', 'marked children');
      expectSilence(page);
    });

  it('R4: that forbids the Trusted Types policy of the script: the widget or the fallback, without breaking the page', async () => {
    const page = await open(
      `${policy("require-trusted-types-for 'script'; trusted-types 'none'")}${RECORD}${SCRIPT}`,
      WIDGETS,
    );
    await Promise.allSettled(widgetsOf(page).map(({updateComplete}) => updateComplete));
    for (const widget of widgetsOf(page)) {
      const isShown = widget.shadowRoot !== null && shownText(widget).length > 50;
      expect(heightOf(widget.firstElementChild!) > 10, 'one of the two').to.equal(!isShown);
    }
    page.document.body.append('It lives');
    expect(page.document.body.innerText).to.contain('It lives');
  });
});
