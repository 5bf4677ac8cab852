// Whole articles on the pages of blogs, with the script that a blog pastes.
import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import article from '../../stories/examples/article-full.json' with {type: 'json'};
import {open, SCRIPT} from '../helpers/blog.js';
import {all, drawn, engine, escape, until, type AnyWidget} from '../helpers/page.js';

interface Blog {
  readonly css: string;
  /** Markup before and after the article. */
  readonly around?: readonly [before: string, after: string];
}

const RESET =
  'margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; list-style: none; box-sizing: border-box; line-height: 1';
const BLOGS: Readonly<Record<string, Blog>> = {
  'with the theme of a large blog engine': {
    css: 'body { font: 18px/1.7 Georgia, serif; color: #111; } .post { max-width: 720px; margin: auto; } .post a { color: #0056a7; } p, ul, ol, table { margin-bottom: 1.6em; } td, th { border: 1px solid #ccc; padding: 8px; } img { height: auto; max-width: 100%; }',
  },
  'with the theme of a magazine': {
    css: 'html { font-size: 62.5%; } body { font: 1.7rem/1.6 system-ui, sans-serif; color: #15171a; } .post { display: grid; grid-template-columns: [full-start] minmax(4vmin, auto) [main-start] minmax(auto, 720px) [main-end] minmax(4vmin, auto) [full-end]; } .post > * { grid-column: main-start / main-end; } a { color: #d6006c; }',
  },
  'with the theme of a newsletter': {
    css: 'body { font: 16px/26px Spectral, serif; color: #404040; } .post { max-width: 728px; margin: auto; } h1, h2, h3 { font: bold 26px Arial, sans-serif; color: #1a1a1a; } a { color: inherit; text-decoration: underline; }',
  },
  'that is dark without a color-scheme': {
    css: 'body { background: #16181c; color: #d5d8dd; font: 17px/1.6 Arial, sans-serif; } a { color: #6fb3ff; }',
  },
  'in sepia with serifs': {
    css: 'body { background: #f4ecd8; color: #5b4636; font: 18px/1.6 Georgia, serif; } a { color: #86390f; }',
  },
  'with a reset': {css: `*, *::before, *::after { ${RESET}; } body { color: #222; font: 16px Arial; }`},
  'with an important reset': {
    css: `*, *::before, *::after { ${RESET.replaceAll(';', ' !important;')} !important; } body { color: #222; }`,
  },
  'in a sidebar of 220 px': {
    css: 'aside { width: 220px; font: 13px/1.5 Verdana, sans-serif; color: #333; }',
    around: ['<aside>', '</aside>'],
  },
  'in a flex row': {
    css: '.row { display: flex; flex-wrap: wrap; gap: 20px; } .row nav { flex: none; width: 60px; } .post { flex: 1 1 150px; }',
    around: ['<div class="row"><nav>Menu</nav>', '</div>'],
  },
  'in a cell of a table': {
    css: 'table.layout { width: 100%; }',
    around: ['<table class="layout"><tr><td>', '</td></tr></table>'],
  },
  'in a float': {css: '.float { float: left; }', around: ['<div class="float">', '</div>']},
};

const canvas = Object.assign(document.createElement('canvas'), {width: 1, height: 1});
const paper = canvas.getContext('2d', {willReadFrequently: true})!;
/** Draws colours over each other, and returns the last. */
const mix = (colours: readonly string[]): Uint8ClampedArray => {
  for (const colour of ['#fff', ...colours]) {
    paper.fillStyle = colour;
    paper.fillRect(0, 0, 1, 1);
  }
  return paper.getImageData(0, 0, 1, 1).data;
};
const luminance = (colour: Uint8ClampedArray): number => {
  const [r, g, b] = [...colour].map((value) => {
    const part = value / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Returns the contrast of an element's text with what is behind it. */
const contrastOf = (element: Element): number => {
  const behind: string[] = [];
  const {defaultView: view} = element.ownerDocument;
  for (let each: Element | null = element; each;) {
    behind.unshift(view!.getComputedStyle(each).backgroundColor);
    each = each.parentElement ?? (each.getRootNode() as ShadowRoot).host ?? null;
  }
  const text = view!.getComputedStyle(element).color;
  const [light, dark] = [luminance(mix([...behind, text])), luminance(mix(behind))].toSorted((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
};

const textsOf = (widget: Element): HTMLElement[] =>
  all(widget, '[data-candor] *').filter(
    (each) =>
      each.checkVisibility() &&
      [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()),
  );

describe('an article on a blog', () => {
  for (const [name, {css, around: [before, after] = ['', '']}] of Object.entries(BLOGS))
    it(`${name}: everything can be read, nothing collapses or overflows`, async () => {
      const {document: page} = await open(
        `${SCRIPT}<style>body { margin: 8px; } ${css}</style>`,
        `${before}<div class="post"><h2>A heading</h2><p id="text">Text with <a href="#a">a link</a>.</p>
        <review-article data="${escape(JSON.stringify(article))}"></review-article></div>${after}`,
      );
      const widget = page.querySelector<AnyWidget>('review-article')!;
      await until(() => widget.shadowRoot && all(widget, '.btn').length > 3, 'the article');
      await widget.updateComplete;
      const frame = page.defaultView!.frameElement as HTMLIFrameElement;
      // Only Chromium's driver can emulate media.
      for (const colorScheme of engine === 'chromium' ? (['dark', 'light'] as const) : []) {
        await emulateMedia({colorScheme});
        const least = Math.min(4.5, contrastOf(page.querySelector('#text')!));
        for (const text of textsOf(widget))
          expect(contrastOf(text), `${colorScheme}: ${text.outerHTML}`).to.be.at.least(least - 0.05);
      }
      for (const width of [200, 320, 480, 700, 960, 1200]) {
        frame.style.width = `${width}px`;
        await drawn(frame);
        const root = page.documentElement;
        expect(root.scrollWidth, `in ${width} px`).to.be.at.most(Math.max(root.clientWidth, 236));
        expect(widget.getBoundingClientRect().width, `in ${width} px`).to.be.at.least(Math.min(180, width - 100));
        for (const each of all(widget, 'review-card, top-picks, comparison-table, buying-guide, testimonial-list'))
          expect(each.getBoundingClientRect().height, each.localName).to.be.above(40);
      }
    });
});
