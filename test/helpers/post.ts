// Opens pages of the example blog.
import {later, openPage, until, type AnyWidget} from './page.js';
import {elementsOf, linesOf, type Piece} from './reading.js';

const addressOf = (name: string): string => `/stories/blog/${name}`;

/** Opens a page of the blog, and waits until all of its widgets have rendered. */
export const openPost = async (name: string): Promise<HTMLElement> => {
  const {document} = await openPage(addressOf(name));
  const main = document.querySelector('main')!;
  const widgets = [...main.querySelectorAll<AnyWidget>(':scope > *')].filter(({localName}) => localName.includes('-'));
  const isShown = ({shadowRoot}: AnyWidget): boolean => Boolean(shadowRoot?.querySelector('[data-candor]'));
  await until(() => widgets.every(isShown), `the widgets of ${name}`);
  await Promise.all(widgets.map(({updateComplete}) => updateComplete));
  return main;
};

/** Opens a page without scripts: one with an address, or a text. */
export const openSandboxed = async (page: {readonly src: string} | {readonly srcdoc: string}): Promise<Document> => {
  const frame = document.createElement('iframe');
  // The sandbox allows access to the page, but no scripts.
  frame.setAttribute('sandbox', 'allow-same-origin');
  Object.assign(frame, page);
  const loaded = new Promise((done) => frame.addEventListener('load', done, {once: true}));
  document.body.append(frame);
  later(() => frame.remove());
  await loaded;
  return frame.contentDocument!;
};

/** Opens a page of the blog without scripts. */
export const openWithoutScript = async (name: string): Promise<HTMLElement> =>
  (await openSandboxed({src: addressOf(name)})).querySelector('main')!;

/** Splits lines into sentences. Facts separated by dots equal facts on separate lines. */
export const sentencesOf = (lines: readonly Piece[]): string[] =>
  lines
    .map(({text}) => text)
    .join(' ')
    .replaceAll(/[ \u00A0]?· ?/g, ' ')
    .split(/(?<=[.?!]) /);

/** Controls that need the script. */
const CONTROLS = '.actions, .more, .controls, button, [role=status]';
/** Returns the lines of a page that do not need the script. */
export const sayable = (main: Node): Piece[] => linesOf(main).filter(({holder}) => !holder.closest(CONTROLS));

/** Returns addresses and alternative texts of all pictures. */
export const picturesOf = (main: Node): string[] =>
  [...elementsOf(main)]
    .filter(({localName}) => localName === 'img')
    .map((image) => `${image.getAttribute('src')}: ${image.getAttribute('alt')}`);

/** Returns the problems of all widgets of a page. */
export const problemsOf = (main: HTMLElement): unknown[] =>
  [...elementsOf(main)].flatMap((element) => ('problems' in element ? (element as AnyWidget).problems : []));
