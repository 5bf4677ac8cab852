// Drives the page of the builder, as a person does.
import {nextFrame, waitUntil as waitFor} from '@open-wc/testing';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import type {BuilderPage} from '../../src/builder/builder-page.js';
import '../../src/builder/define.js';
import type {AnyWidget} from './page.js';

/** Name under which the page keeps drafts on the device. */
export const KEY = 'candor-builder';
/** The page of the test. */
export let page: BuilderPage;

/** Puts the documentation and the styles of the built page into the page of the test. */
before(async () => {
  await setViewport({width: 1000, height: 900});
  const built = new DOMParser().parseFromString(await (await fetch('/dist/builder/index.html')).text(), 'text/html');
  const docs = built.querySelector('#candor-docs')!;
  const styles = document.createElement('link');
  Object.assign(styles, {rel: 'stylesheet', href: '/dist/builder/builder.css'});
  document.head.append(docs, styles);
  await new Promise((done) => styles.addEventListener('load', done));
});

/** Waits for a condition as long as a busy machine needs. */
export const waitUntil = (holds: Parameters<typeof waitFor>[0], what?: string): Promise<void> =>
  waitFor(holds, what, {timeout: 120_000});

/** Waits until the page is drawn. */
export const drawn = async (): Promise<void> => {
  await page.updateComplete;
};

/** Opens the page. */
export const start = async (): Promise<void> => {
  page = document.createElement('candor-builder') as BuilderPage;
  document.body.append(page);
  await drawn();
};

beforeEach(async () => {
  localStorage.removeItem(KEY);
  await start();
});
afterEach(() => {
  page.remove();
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

/** Finds an element of the page. */
export const find = <T extends HTMLElement>(selector: string): T => {
  const found = page.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};
/** Finds an element of the page by how its text begins. */
export const byText = (selector: string, text: string): HTMLElement => {
  const found = [...page.querySelectorAll<HTMLElement>(selector)].find((each) =>
    each.textContent.trim().startsWith(text),
  );
  if (!found) throw new Error(`There is no ${selector} “${text}”`);
  return found;
};
/** Returns the widget in the preview. */
export const widget = (): AnyWidget => find<AnyWidget>('.page > *');
/** Returns the markup to copy. */
export const markup = (): string => find<HTMLTextAreaElement>('#markup').value;
/** Returns the text that a widget shows, without white space. */
export const shownIn = (element: Element): string =>
  [...element.shadowRoot!.querySelectorAll('.root')].map((root) => root.textContent.replaceAll(/\s+/g, '')).join();

/** Clicks on an element as a person does. */
export const click = async (element: HTMLElement, at = 0.5): Promise<void> => {
  const isInWindow = (): boolean => {
    const {top, bottom} = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };
  // The focus of a new field may scroll the page meanwhile.
  await waitUntil(async () => {
    element.scrollIntoView({block: 'center', behavior: 'instant'});
    // The browser hits what it has painted last.
    await nextFrame();
    await nextFrame();
    return isInWindow();
  }, 'the element is in the window');
  const {left, top, width, height} = element.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(left + width * at), Math.round(top + height / 2)]});
  await drawn();
};

/** Presses Tab until an element has the focus. */
export const tabTo = async (element: () => HTMLElement): Promise<void> => {
  for (let presses = 0; document.activeElement !== element(); presses++) {
    if (presses === 150) throw new Error(`Tab never leads to ${element().outerHTML.slice(0, 80)}`);
    await sendKeys({press: 'Tab'});
  }
};
/** Types a text key by key, because a command may take 20 seconds at most. */
export const type = async (text: string): Promise<void> => {
  for (const key of text) await sendKeys({type: key});
  await drawn();
};
/** Presses a key together with Control. */
export const pressControl = async (key: string): Promise<void> => {
  await sendKeys({down: 'Control'});
  await sendKeys({press: key});
  await sendKeys({up: 'Control'});
  await drawn();
};
/** Presses a key. */
export const press = async (key: string): Promise<void> => {
  await sendKeys({press: key});
  await drawn();
};

/** Fills in a field at once. */
export const fill = async (selector: string, value: string): Promise<void> => {
  const control = find<HTMLInputElement>(selector);
  control.value = value;
  control.dispatchEvent(new Event('input', {bubbles: true}));
  await drawn();
};

/** Reads a text in the dialog. */
export const openText = async (text: string): Promise<void> => {
  find('#open').click();
  find<HTMLTextAreaElement>('#open-text').value = text;
  find('dialog button[type=submit]').click();
  await waitUntil(() => page.querySelector('.found') ?? !find<HTMLDialogElement>('dialog').open, 'the text is read');
  await drawn();
};
