// Content among the children of widgets: the page's own scripts find it, and it looks as in a shadow root.
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {upgradeCarriers, watchCarriers} from '../../src/widget/carriers.js';
import {configure} from '../../src/widget/configure.js';
import full from '../../stories/examples/article-full.json' with {type: 'json'};
import {RECORD, type Page} from '../helpers/blog.js';
import {example, least, TAGS, type Tag} from '../helpers/examples.js';
import {boxesOf, HOSTILE_THEME} from '../helpers/boxes.js';
import {
  all,
  create,
  escape,
  later,
  listen,
  openPage,
  place,
  settled,
  show,
  stub,
  textOf,
  until,
  type AnyWidget,
} from '../helpers/page.js';

/** The article with the first block of each kind: browsers take minutes to lay out the whole for each theme. */
const blocks = full.blocks.filter(({block}, i) => full.blocks.findIndex((other) => other.block === block) === i);
const dataOf = (tag: Tag): object => (tag === 'review-article' ? {...full, blocks} : example(tag));
const markup = (tag: string, data: object, inside = '', attributes = 'mode="light"'): string =>
  `<${tag} ${attributes} data="${escape(JSON.stringify(data))}">${inside}</${tag}>`;

/** Adds a widget in the light form, and waits until it is drawn. */
const light = async (tag: string, data: object, inside = ''): Promise<AnyWidget> => {
  const widget = place(markup(tag, data, inside)).firstElementChild as AnyWidget;
  await widget.updateComplete;
  return widget;
};
const linksIn = (root: ParentNode): string[] =>
  [...root.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => link.getAttribute('href')!);
const headingsIn = (root: ParentNode): string[] => [...root.querySelectorAll('h2, h3, h4, h5, h6')].map(textOf);
const boxOf = (widget: Element): Element | null => widget.querySelector(':scope > [data-candor]');

describe('content in the mode light', () => {
  for (const tag of TAGS)
    it(`of <${tag}> has the links and headings of its shadow root, in the page, once`, async () => {
      const expected = await show(tag, dataOf(tag));
      await settled();
      const widget = await light(tag, dataOf(tag), '<a href="https://fallback.example/">Check price</a>');
      const drawn = all<HTMLAnchorElement>(expected, 'a[href]').map((link) => link.getAttribute('href'));
      expect(linksIn(widget)).to.deep.equal(drawn);
      expect([...document.links].filter((link) => widget.contains(link))).to.have.length(drawn.length);
      expect(headingsIn(widget)).to.deep.equal(all(expected, 'h2, h3, h4, h5, h6').map(textOf));
      expect(all(widget, '.root')).to.deep.equal([]);
    });

  it('changes with the data and the language, in the same elements', async () => {
    const widget = await light('review-card', {name: 'Pallas', pros: ['Quick']});
    const heading = widget.querySelector('h2');
    widget.setAttribute('data', '{"name": "Tarnholt"}');
    await widget.updateComplete;
    expect(headingsIn(widget)).to.deep.equal(['Tarnholt']);
    expect(widget.querySelectorAll('[data-candor]')).to.have.length(2);
    expect(heading).to.not.equal(null);
  });

  it('gives way to the fallback when there is no valid data, and comes back', async () => {
    const widget = await light('review-card', least('review-card'), 'Fallback <a href="/x">x</a>');
    expect(textOf(widget)).to.not.contain('Fallback');
    widget.setAttribute('data', '{}');
    await widget.updateComplete;
    expect(textOf(widget)).to.equal('Fallback x');
    expect(boxOf(widget)).to.equal(null);
    widget.setAttribute('data', JSON.stringify(least('review-card')));
    await widget.updateComplete;
    expect(headingsIn(widget)).to.have.length(1);
    expect(textOf(widget)).to.not.contain('Fallback');
  });

  it('moves between shadow root and children with the mode', async () => {
    const widget = await light('review-card', example('review-card'), 'Fallback');
    const links = linksIn(widget);
    for (let times = 0; times < 2; times++) {
      widget.setAttribute('mode', 'shadow');
      await widget.updateComplete;
      expect(widget.innerHTML).to.equal('Fallback');
      expect(all(widget, 'a[href]')).to.have.length(links.length);
      widget.setAttribute('mode', 'light');
      await widget.updateComplete;
      expect(linksIn(widget)).to.deep.equal(links);
      expect(all(widget, '.root')).to.deep.equal([]);
    }
  });

  it('is drawn from marked children, which the page then has once', async () => {
    const noise = listen();
    const inside = '<h3 data-field="name">Pallas</h3><a data-field="offers" href="https://shop.example/p">Buy</a>';
    const widget = place(`<review-card mode="light">${inside}</review-card>`).firstElementChild as AnyWidget;
    await widget.updateComplete;
    expect(headingsIn(widget)).to.deep.equal(['Pallas']);
    expect(linksIn(widget)).to.deep.equal(['https://shop.example/p']);
    widget.headingLevel = 4;
    await widget.updateComplete;
    expect(widget.querySelector('h4')).to.not.equal(null);
    widget.setAttribute('mode', 'shadow');
    await widget.updateComplete;
    expect(widget.innerHTML).to.equal(inside);
    expect(noise.console).to.deep.equal([]);
  });

  it('is that of a copy of the page, as a cache of pages keeps it', async () => {
    const widget = await light('review-card', example('review-card'), 'Fallback');
    const copy = place(widget.outerHTML).firstElementChild as AnyWidget;
    const [box] = [boxOf(copy)];
    await copy.updateComplete;
    expect(boxOf(copy)).to.equal(box);
    expect(linksIn(copy)).to.deep.equal(linksIn(widget));
    copy.setAttribute('data', '{"name": "Tarnholt"}');
    await copy.updateComplete;
    expect(headingsIn(copy)).to.deep.equal(['Tarnholt']);
    copy.setAttribute('data', '{}');
    await copy.updateComplete;
    expect(textOf(copy)).to.equal('Fallback');
  });

  it('is drawn again if a script has removed it, or brought back the fallback', async () => {
    const widget = await light('review-card', {name: 'Pallas'}, '<b>Fallback</b>');
    const box = boxOf(widget);
    const isWhole = (): boolean => textOf(widget) === 'Pallas';
    widget.replaceChildren('New');
    await until(isWhole, 'the content in place of new children');
    widget.replaceChildren();
    await until(isWhole, 'the content in an empty widget');
    widget.append('Late');
    await until(isWhole, 'the content without a new child');
    expect(headingsIn(widget)).to.deep.equal(['Pallas']);
    expect(boxOf(widget)).to.equal(box);
    // A library that found the fallback and our box alike.
    box!.removeAttribute('data-candor');
    box!.textContent = 'Like new';
    widget.querySelector('template')!.remove();
    await until(isWhole, 'the content in a box of its own');
    widget.setAttribute('data', '{}');
    await widget.updateComplete;
    expect(textOf(widget)).to.equal('Like new');
  });

  it('of a carrier is drawn again if its children are replaced', async () => {
    const box = place(
      '<div data-candor="review-card" data-candor-mode="light" data-candor-data=\'{"name": "Pallas"}\'></div>',
    );
    later(watchCarriers(document));
    const isWhole = (): boolean => textOf(box) === 'Pallas';
    await until(isWhole, 'the content');
    box.firstElementChild!.replaceChildren('Fallback');
    await until(isWhole, 'the content in place of the fallback');
  });

  it('has ids that the page does not have', async () => {
    place('<p id="pallas">x</p>');
    const first = await light('review-card', {name: 'Pallas'});
    const second = await light('review-card', {name: 'Pallas'});
    const idOf = (widget: Element): string => widget.querySelector('article')!.id;
    expect([idOf(first), idOf(second)]).to.deep.equal(['pallas-2', 'pallas-3']);
    first.headingLevel = 3;
    await first.updateComplete;
    expect(idOf(first)).to.equal('pallas-2');
  });

  it('stays in the shadow root of a widget that was not closed, so that the rest of the page is seen', async () => {
    stub(console, 'warn', () => {});
    const box = place(`<review-card mode="light" data='{"name": "Pallas"}'><p>The rest</p><p>of the page</p> `);
    const widget = box.firstElementChild as AnyWidget;
    await widget.updateComplete;
    expect(textOf(widget)).to.equal('The rest of the page'.replace('rest of', 'restof'));
    expect(all(widget, 'h2').map(textOf)).to.deep.equal(['Pallas']);
  });

  it('goes to another document and to a shadow root with its styles', async () => {
    const widget = await light('review-card', example('review-card'));
    const {document: other} = await openPage('<body></body>');
    const outer = place().attachShadow({mode: 'open'});
    for (const root of [outer, other.body]) {
      root.append(widget);
      await widget.updateComplete;
      const {adoptedStyleSheets} = widget.getRootNode() as Document;
      expect(adoptedStyleSheets).to.have.length(1);
      const {display} = getComputedStyle(widget.querySelector('.row') ?? widget.querySelector('.card')!);
      expect(display).to.not.equal('inline');
    }
  });

  it('is asked for by the page, except by widgets that say otherwise', async () => {
    later(() => configure({mode: undefined}));
    const before = await show('review-card', {name: 'Before'});
    configure({mode: 'light'});
    const after = await show('review-card', {name: 'After'});
    const other = create('review-card', {name: 'Other'}) as AnyWidget & {mode: string};
    other.mode = 'shadow';
    place().append(other);
    await settled();
    expect([before, after, other].map((widget) => !!boxOf(widget))).to.deep.equal([true, true, false]);
  });

  it('keeps ticks when the list or the page changes, and counts them', async () => {
    const widget = await light('buying-checklist', {items: ['a', 'b', 'c']});
    const boxes = (): HTMLInputElement[] => [...widget.querySelectorAll('input')];
    boxes()[1]!.click();
    expect(textOf(widget.querySelector('[role=status]'))).to.equal('1 of 3 checked');
    widget.data = {items: ['b', 'a']};
    await widget.updateComplete;
    expect(boxes().map(({checked}) => checked)).to.deep.equal([true, false]);
    widget.replaceChildren('Fallback');
    await until(() => boxes().length, 'the content in place of the fallback');
    await widget.updateComplete;
    expect(boxes().map(({checked}) => checked)).to.deep.equal([true, false]);
    widget.querySelector<HTMLButtonElement>('button[name=reset]')!.click();
    expect(textOf(widget.querySelector('[role=status]'))).to.equal('0 of 2 checked');
  });

  for (const tag of ['div', 'section', 'p', 'figure', 'ul'])
    it(`of a carrier <${tag}> is in it or in its place, once`, async () => {
      const data = {name: 'Pallas', offers: ['https://shop.example/p']};
      const text = escape(JSON.stringify(data));
      const box = place(
        `<${tag} data-candor="review-card" data-candor-mode="light" data-candor-data="${text}">Text <a href="/f">f</a></${tag}> x`,
      );
      upgradeCarriers(box);
      await until(() => box.querySelector('h2'), 'the content');
      upgradeCarriers(box);
      await settled();
      expect(headingsIn(box)).to.deep.equal(['Pallas']);
      expect(linksIn(box)).to.deep.equal(['https://shop.example/p']);
      expect(textOf(box)).to.not.contain('Text');
    });

  it('of a block of code stands in its place', async () => {
    later(() => configure({mode: undefined}));
    configure({mode: 'light'});
    const box = place(`<pre><code class="language-candor">review-card\n{"name": "Pallas"}</code></pre> x`);
    upgradeCarriers(box);
    await until(() => box.querySelector('h2'), 'the content');
    upgradeCarriers(box);
    await settled();
    expect(headingsIn(box)).to.deep.equal(['Pallas']);
    expect(box.querySelector('pre')).to.equal(null);
  });
});

describe('a page in the mode light', () => {
  const STYLE = '<style>body { margin: 20px; max-width: 700px; font: 17px/1.5 sans-serif }</style>';
  const pageOf = (theme: string, mode: string, body: string): string =>
    `<!doctype html><html lang="en"><head><title>A page</title>${RECORD}${STYLE}${theme}</head>
    <body>${body}<script src="/dist/candor.js" data-mode="${mode}"></script></body></html>`;
  const open = async (theme: string, mode: string, body: string): Promise<Page> => {
    const page = (await openPage(pageOf(theme, mode, body))) as Page;
    for (const widget of page.document.querySelectorAll<AnyWidget>(TAGS.join())) await widget.updateComplete;
    await new Promise((done) => page.requestAnimationFrame(() => page.requestAnimationFrame(done)));
    return page;
  };

  const THEMES = ['', HOSTILE_THEME, `<style>@layer theme { ${HOSTILE_THEME.replaceAll(/<.*?>/g, '')} }</style>`];
  for (const tag of TAGS.filter((each) => each !== 'latest-entries' && each !== 'author-profile'))
    it(`has the boxes of shadow roots, in any theme: <${tag}>`, async () => {
      const body = markup(tag, dataOf(tag), 'Fallback', '');
      for (const theme of tag === 'review-article' ? [HOSTILE_THEME] : THEMES) {
        const page = await open(theme, 'light', body);
        expect(page.document.querySelector(`${tag} > [data-candor]`)).to.not.equal(null);
        const expected = boxesOf(await open(theme, 'shadow', body));
        expect(expected).to.have.length.above(2);
        expect(boxesOf(page)).to.deep.equal(expected);
        expect(page.warnings).to.deep.equal([]);
        expect(page.errors).to.deep.equal([]);
      }
    });
});

describe('content among children in a language without words', () => {
  it('marks its English words once, and leaves the page its turn', async () => {
    const box = place('<div lang="cy"></div>').firstElementChild!;
    const note = create('disclosure-note', {kind: 'affiliate'});
    note.setAttribute('mode', 'light');
    box.append(note);
    await until(() => note.querySelector('[lang="en"]'), 'the English words');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(note, {attributeFilter: ['lang'], subtree: true});
    note.data = {kind: 'affiliate', text: 'More.'};
    await note.updateComplete;
    await new Promise((done) => setTimeout(done));
    observer.disconnect();
    expect(changes).to.deep.equal([]);
  });
});
