// Takes a picture of each widget on different pages, and compares it with the one in test/pictures/base.
import {setViewport} from '@web/test-runner-commands';
import {visualDiff} from '@web/test-runner-visual-regression';
import '../../src/define.js';
import '../../src/i18n/he.define.js';
import {presets} from '../../src/theme/presets.js';
import {example, TAGS, type Tag} from '../helpers/examples.js';
import {later, settled} from '../helpers/page.js';
import article from '../../stories/examples/article-full.json' with {type: 'json'};
import {emulate, STATES, type State} from './states.js';

const SHEETS = [
  '/node_modules/@fontsource-variable/rubik/index.css',
  '/node_modules/@fontsource-variable/frank-ruhl-libre/index.css',
  '/test/pictures/page.css',
];

/** Data of a widget. Of the article, the widgets in it have pictures of their own. */
const dataOf = (tag: Tag): object =>
  tag === 'review-article' ? {...article, blocks: article.blocks.slice(0, 4)} : example(tag);

const loaded = (element: HTMLElement): Promise<unknown> =>
  new Promise((done) => {
    for (const type of ['load', 'error']) element.addEventListener(type, done, {once: true});
  });

const imagesIn = (root: ParentNode): HTMLImageElement[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof HTMLImageElement ? [element] : []),
    ...(element.shadowRoot ? imagesIn(element.shadowRoot) : []),
  ]);

/** Puts a widget between a heading and a text of a page, whose looks it takes. */
const place = (tag: Tag, {name, lang = 'en', dir}: Partial<State>): HTMLElement => {
  const page = document.createElement('main');
  page.className = `blog ${name}`;
  page.lang = lang;
  if (dir) page.dir = dir;
  const widget = document.createElement(tag);
  widget.setAttribute('data', JSON.stringify(dataOf(tag)));
  const [before, after] = lang === 'he' ? ['לפני', 'קישור'] : ['Before', 'A link'];
  page.innerHTML = `<h2>${before}</h2><p><a href="/after">${after}</a></p>`;
  page.firstElementChild!.after(widget);
  document.body.replaceChildren(page);
  return page;
};

const take = async (page: HTMLElement, name: string): Promise<void> => {
  await settled();
  await Promise.all(imagesIn(page).map(async (image) => image.complete || loaded(image)));
  await document.fonts.ready;
  await visualDiff(page, name);
};

describe('the picture', () => {
  before(async () => {
    for (const href of SHEETS) {
      const sheet = Object.assign(document.createElement('link'), {rel: 'stylesheet', href});
      const done = loaded(sheet);
      document.head.append(sheet);
      await done;
    }
    // Each file of a font is loaded for the letters that it has.
    for (const family of ['Rubik Variable', 'Frank Ruhl Libre Variable'])
      await document.fonts.load(`16px "${family}"`, 'Aa “–” āł ↗ אב');
  });

  for (const state of STATES) {
    describe(`on the page ${state.name}`, () => {
      before(async () => {
        await emulate(state);
        // Widgets outside of the window are drawn later.
        await setViewport({width: state.width, height: 4000});
      });

      for (const tag of TAGS)
        it(`of ${tag} is the one of before`, async () => {
          await take(place(tag, state), `${tag}-${state.name}`);
        });
    });
  }

  for (const [name, preset] of Object.entries(presets))
    for (const tag of ['review-card', 'verdict-box'] as const)
      it(`of ${tag} in the preset ${name} is the one of before`, async () => {
        await emulate(STATES[0]!);
        await setViewport({width: 640, height: 4000});
        const style = document.createElement('style');
        style.textContent = preset.cssText;
        document.head.append(style);
        later(() => style.remove());
        await take(place(tag, {name}), `preset-${name}-${tag}`);
      });
});
