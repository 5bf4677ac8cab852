// The pages of the example blog, as a reader meets them.
import {later, openPage, until, type AnyWidget} from './page.js';
import {elementsOf, linesOf, type Piece} from './reading.js';

const addressOf = (name: string): string => `/stories/blog/${name}`;

/** A page of the blog, when all of its widgets show their data. */
export const openPost = async (name: string): Promise<HTMLElement> => {
  const {document} = await openPage(addressOf(name));
  const main = document.querySelector('main')!;
  const widgets = [...main.querySelectorAll<AnyWidget>(':scope > *')].filter(({localName}) => localName.includes('-'));
  const isShown = ({shadowRoot}: AnyWidget): boolean => Boolean(shadowRoot?.querySelector('[data-candor]'));
  await until(() => widgets.every(isShown), `the widgets of ${name}`);
  await Promise.all(widgets.map(({updateComplete}) => updateComplete));
  return main;
};

/** A page of the blog in a browser that runs no scripts. */
export const openWithoutScript = async (name: string): Promise<HTMLElement> => {
  const frame = document.createElement('iframe');
  // The page can be looked into, and nothing in it runs.
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.src = addressOf(name);
  const loaded = new Promise((done) => frame.addEventListener('load', done, {once: true}));
  document.body.append(frame);
  later(() => frame.remove());
  await loaded;
  return frame.contentDocument!.querySelector('main')!;
};

/** Lines as sentences. Whether facts stand in a line with dots between them, or each in a line of its own, is a matter of looks. */
export const sentencesOf = (lines: readonly Piece[]): string[] =>
  lines
    .map(({text}) => text)
    .join(' ')
    .replaceAll(/ ?· ?/g, ' ')
    .split(/(?<=[.?!]) /);

/** What only a script can do: tick off, count, print. */
const CONTROLS = '.actions, [part=status]';
/** What the widgets say, as plain content can say it. */
export const sayable = (main: Node): Piece[] => linesOf(main).filter(({holder}) => !holder.closest(CONTROLS));

/** The pictures that are shown: where they are, and what they say. */
export const picturesOf = (main: Node): string[] =>
  [...elementsOf(main)]
    .filter(({localName}) => localName === 'img')
    .map((image) => `${image.getAttribute('src')}: ${image.getAttribute('alt')}`);

/** What the widgets of a page tell their author. */
export const problemsOf = (main: HTMLElement): unknown[] =>
  [...elementsOf(main)].flatMap((element) => ('problems' in element ? (element as AnyWidget).problems : []));
