// Widgets look like the article around them: its headings, and its links.
import {expect} from '@open-wc/testing';
import '../../src/widgets/review-card/define.js';
import {all, later, place, show, shownMarkup, until, type AnyWidget} from '../helpers/page.js';

const tag = 'review-card';
const data = {name: 'Drift', award: 'Best overall', rating: 4, offers: [{url: '/1', seller: 'Kitchenworks'}]};

/** Shows a card in an article on a page of its own. */
const showIn = (article: string, css = 'background: #fff; color: #222'): Promise<AnyWidget> =>
  show(tag, data, place(article, css).querySelector('.here') ?? undefined);

const ARTICLE = `<h2 style="font: 800 30px Georgia; color: #3a2717">How I brewed</h2>
  <nav><p><a href="/" style="color: #f0f">Home</a></p></nav>
  <p>I bought <a href="/kettles" style="color: #0b5f56">five kettles</a>.</p><div class="here"></div>`;

const styleOf = (widget: Element, selector: string): CSSStyleDeclaration => getComputedStyle(all(widget, selector)[0]!);
const buttonOf = (widget: Element): string => styleOf(widget, '[part=cta]').backgroundColor;

describe('the look of the page', () => {
  it('is that of its headings, and of the links in its text, not of a menu', async () => {
    const page = document.documentElement.getAttributeNames();
    const widget = await showIn(ARTICLE);
    const {fontFamily, fontWeight, color} = styleOf(widget, '[part=heading]');
    expect([fontFamily, fontWeight, color]).to.deep.equal(['Georgia', '800', 'rgb(58, 39, 23)']);
    expect(buttonOf(widget)).to.equal('rgb(11, 95, 86)');
    expect(widget.getAttributeNames(), 'nothing is written to the page').to.deep.equal([]);
    expect(document.documentElement.getAttributeNames()).to.deep.equal(page);
  });

  it('is that of its text without headings and links', async () => {
    const widget = await showIn('<p>Text.</p><div class="here"></div>');
    expect(styleOf(widget, '[part=heading]').fontWeight).to.equal('650');
    expect(styleOf(widget, '[part=heading]').color).to.equal('rgb(34, 34, 34)');
    expect(buttonOf(widget)).to.equal('rgb(34, 34, 34)');
  });

  it('gives way to tokens', async () => {
    const widget = await showIn(ARTICLE, '--candor-color-accent: #8a3b12; --candor-font-heading: Arial');
    expect(buttonOf(widget)).to.equal('rgb(138, 59, 18)');
    expect(styleOf(widget, '[part=heading]').fontFamily).to.equal('Arial');
  });

  it('is another one on another ground of the same page', async () => {
    const dark = `<section style="background: #111; color: #eee">
      <h2 style="color: #fc6">At night</h2><p><a href="/" style="color: #9cf">A link</a></p><div class="here"></div></section>`;
    const box = place(ARTICLE + dark, 'background: #fff; color: #222');
    const [light, night] = await Promise.all([...box.querySelectorAll('.here')].map((each) => show(tag, data, each)));
    const again = await show(tag, data, box.querySelector('.here')!);
    const lookOf = (widget: Element): string[] => [styleOf(widget, '[part=heading]').color, buttonOf(widget)];
    expect(lookOf(night!)).to.deep.equal(['rgb(255, 204, 102)', 'rgb(153, 204, 255)']);
    for (const widget of [light!, again]) expect(lookOf(widget)).to.deep.equal(['rgb(58, 39, 23)', 'rgb(11, 95, 86)']);
    expect(again.shadowRoot!.adoptedStyleSheets[0], 'read once for both').to.equal(
      light!.shadowRoot!.adoptedStyleSheets[0],
    );
  });

  it('is also that around a shadow tree, such as that of a carrier', async () => {
    const root = place(ARTICLE, 'background: #fff; color: #223').querySelector('.here')!.attachShadow({mode: 'open'});
    expect(buttonOf(await show(tag, data, root))).to.equal('rgb(11, 95, 86)');
  });

  for (const [where, css, color, isUsed] of [
    ['on white', 'background: #fff; color: #222', '#ff0', false],
    ['on white', 'background: #fff; color: #222', 'rgb(0 0 255 / 0.3)', false],
    ['on white', 'background: #fff; color: #222', 'oklch(0.45 0.1 180)', true],
    ['on a dark page', 'background: #17181b; color: #e6e3dd', '#ff0', true],
    ['on a dark page', 'background: #17181b; color: #e6e3dd', '#00f', false],
    ['on grey over white', 'background: rgb(0 0 0 / 0.5); color: #000', '#333', false],
    ['on a page without a background, whose text is light', 'color: #eee', '#9cf', true],
  ] as const)
    it(`is ${isUsed ? '' : 'not '}that of links in ${color} ${where}`, async () => {
      const widget = await showIn(`<p><a href="/" style="color: ${color}">A link</a></p><div class="here"></div>`, css);
      const text = getComputedStyle(widget).color;
      expect(buttonOf(widget) === text).to.equal(!isUsed);
    });

  it('is never that of links that look like buttons', async () => {
    const widget = await showIn(
      '<p><a href="/" style="display: inline-block; color: #060">Buy</a></p><div class="here"></div>',
    );
    expect(buttonOf(widget)).to.equal('rgb(34, 34, 34)');
  });

  for (const [how, change] of [
    ['class', () => document.documentElement.classList.add('night')],
    ['data-theme', () => (document.body.dataset['theme'] = 'night')],
    ['another attribute', () => document.documentElement.setAttribute('data-color-mode', 'night')],
    ['the class of what is around the widget', (paper: Element) => paper.classList.add('night')],
    [
      'a style sheet',
      (paper: Element) =>
        void (paper.parentElement!.querySelector('style')!.textContent +=
          '.paper { background: #111; color: #ddd } .paper a { color: #7fd0c0 !important }'),
    ],
  ] as const)
    it(`follows a theme that changes by ${how}, also when its colours fade in`, async () => {
      later(() => {
        document.documentElement.classList.remove('night');
        delete document.body.dataset['theme'];
        document.documentElement.removeAttribute('data-color-mode');
      });
      const widget = await showIn(`<style>
          .paper { background: #fff; color: #222 } .paper a { color: #0b5f56; transition: color 50ms }
          :is(.night, [data-theme=night], [data-color-mode=night]) .paper, .paper.night { background: #111; color: #ddd }
          :is(.night, [data-theme=night], [data-color-mode=night]) .paper a, .night a { color: #7fd0c0 }
        </style><div class="paper"><p><a href="/">A link</a></p><div class="here"></div></div>`);
      expect(buttonOf(widget)).to.equal('rgb(11, 95, 86)');
      change(widget.closest('.paper')!);
      await until(() => buttonOf(widget) === 'rgb(127, 208, 192)', 'the colour of the dark theme');
    });

  it('is also that of content that was in the page before the script', async () => {
    const markup = shownMarkup(await showIn(ARTICLE));
    const early = 'early-look';
    (customElements.get(tag) as CustomElementConstructor & {define(tag: string): void}).define(early);
    const box = place(ARTICLE);
    box.querySelector('.here')!.innerHTML = `<${early}>${markup}</${early}>`;
    const widget = box.querySelector<AnyWidget>(early)!;
    await widget.updateComplete;
    expect(getComputedStyle(widget).getPropertyValue('--_link')).to.equal('rgb(11, 95, 86)');
  });

  it('is read in all boxes of a long page before a widget is drawn, as browsers are slow to answer in between', async () => {
    const box = place('<div><div class="here"></div></div>'.repeat(20));
    const widgets = [...box.querySelectorAll('.here')].map((each) => {
      const widget = Object.assign(document.createElement(tag), {data}) as AnyWidget;
      each.append(widget);
      return widget;
    });
    const {getComputedStyle: compute} = window;
    const drawn: number[] = [];
    window.getComputedStyle = (element, ...rest) => {
      if (box.contains(element)) drawn.push(widgets.filter((each) => all(each, '[part=heading]').length).length);
      return compute.call(window, element, ...rest);
    };
    later(() => (window.getComputedStyle = compute));
    await Promise.all(widgets.map((each) => each.updateComplete));
    expect(drawn.length).to.be.above(20);
    expect(Math.max(...drawn), 'widgets drawn before the last answer').to.equal(0);
  });
});
