// What the tests do to a page, and see of it.
import {waitUntil} from '@open-wc/testing';
import type {Problem} from '../../src/input/problem.js';

/** A widget as an author's page knows it. */
export interface AnyWidget extends HTMLElement {
  data: unknown;
  src: string;
  headingLevel: number;
  readonly problems: readonly Problem[];
  readonly updateComplete: Promise<unknown>;
  readonly isUpdatePending?: boolean;
}

const {userAgent} = navigator;
export const engine = userAgent.includes('Firefox/')
  ? 'firefox'
  : userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/** How many samples a test takes here: all of them in Chromium, some in each of the other engines. */
export const share = (count: number): number => Math.ceil(engine === 'chromium' ? count : count / 20);
const undoing: (() => void)[] = [];
/** Does something when the test is over. */
export const later = (undo: () => void): void => void undoing.push(undo);

/** Every widget of the page, also those within others. */
const widgetsIn = (root: ParentNode): AnyWidget[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...('updateComplete' in element ? [element as AnyWidget] : []),
    ...(element.shadowRoot ? widgetsIn(element.shadowRoot) : []),
  ]);

/** Waits until these widgets show what they have, and have told what is wrong with it. */
const complete = async (widgets: readonly AnyWidget[]): Promise<void> => {
  do await Promise.allSettled(widgets.map(({updateComplete}) => updateComplete));
  while (widgets.some(({isUpdatePending}) => isUpdatePending));
};

/**
 * Waits until the browser has reported every error of the page. It tells of promises that nobody hears and of `details`
 * that open in their order: of the former when all that is due has run, hence twice.
 */
const reported = async (): Promise<void> => {
  for (let times = 0; times < 2; times++)
    await new Promise((done) => Object.assign(document.createElement('details'), {ontoggle: done, open: true}));
};

/** Waits until every widget of the page has drawn and told what there is, and the browser has reported every error. */
export const settled = async (): Promise<void> => {
  await complete(widgetsIn(document));
  await reported();
};

const placed: Element[] = [];
// What a test leaves behind comes to its own end: widgets that are removed let go of what is on its way, and what they
// still tell is heard by the test that made them.
afterEach(async () => {
  const left = widgetsIn(document);
  for (const element of placed.splice(0)) element.remove();
  await complete(left);
  await reported();
  for (const undo of undoing.splice(0).toReversed()) undo();
});

/** Replaces a method until the test is over. */
export const stub = <T extends object, K extends keyof T>(target: T, name: K, method: T[K]): void => {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, {configurable: true, writable: true, value: method});
  later(() => (own ? Object.defineProperty(target, name, own) : Reflect.deleteProperty(target, name)));
};

/** The time of day for `Date.now()`, until the test is over. */
export const setNow = (iso: string): void => stub(Date, 'now', () => Date.parse(iso));

/** A box in the page, until the test is over. */
export const place = (markup = '', css = ''): HTMLElement => {
  const box = document.createElement('div');
  box.style.cssText = css;
  box.innerHTML = markup;
  document.body.append(box);
  placed.push(box);
  return box;
};

/** Waits until something holds, and says what did not. */
export const until = (holds: () => unknown, what: string): Promise<void> =>
  waitUntil(() => Boolean(holds()), what, {interval: 5, timeout: 30_000});

/** Waits until a picture that is not there is known not to be: what markup would run on an error has run by then. */
export const missed = (): Promise<unknown> =>
  new Promise((done) => Object.assign(new Image(), {onerror: done, src: '/test/nowhere.svg'}));

/** Follows a link to a part of the page. */
export const follow = async (link: HTMLElement): Promise<void> => {
  link.click();
  await settled();
};

/** Lets the browser draw what stands in the window, as it does for a reader. */
export const drawn = async (element: Element): Promise<void> => {
  element.scrollIntoView({block: 'nearest'});
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
};

/** A widget that is in no page yet. */
export const create = (tag: string, data?: unknown): AnyWidget => {
  const widget = document.createElement(tag) as AnyWidget;
  if (data !== undefined) widget.data = data;
  return widget;
};

/** A widget in the page, with its data shown. */
export const show = async (tag: string, data?: unknown, box: Element | ShadowRoot = place()): Promise<AnyWidget> => {
  const widget = create(tag, data);
  box.append(widget);
  await widget.updateComplete;
  return widget;
};

/** A child script with data. */
export const script = (text: string): HTMLScriptElement => {
  const child = document.createElement('script');
  child.type = 'application/json';
  child.textContent = text;
  return child;
};

/** A text as an attribute's value in markup. */
export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export {toBase64} from './base64.js';

/** A text as a screen reader or a search reads it. */
export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** What a widget shows, as markup without the traces of its template library. */
export const shownMarkup = (widget: Element): string =>
  (widget.shadowRoot?.innerHTML ?? '').replaceAll(/<!--[^]*?-->|<slot[^>]*><\/slot>/g, '').trim();

/** What a widget shows, as text. */
export const shownText = (widget: Element): string => textOf(widget.shadowRoot);

/** The elements of some kind in what a widget shows, and in what the widgets inside it show. */
export const all = <E extends Element = HTMLElement>(widget: Element, selector: string): E[] =>
  [...(widget.shadowRoot?.querySelectorAll<E>('*') ?? [])].flatMap((each) => [
    ...(each.matches(selector) ? [each] : []),
    ...(each.shadowRoot ? all<E>(each, selector) : []),
  ]);

/** Puts each text into elements of its own, as browsers do when they translate a page. */
export const translate = (root: Node): void => {
  for (const node of Array.from(root.childNodes)) {
    if (node.nodeType !== Node.TEXT_NODE) translate(node);
    else if (node.textContent!.trim()) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = `«${node.textContent}»`;
      outer.append(inner);
      root.replaceChild(outer, node);
    }
  }
};

export const heightOf = (element: Element): number => element.getBoundingClientRect().height;

export interface Noise {
  /** What was written to the console as a warning or an error. */
  readonly console: string[];
  readonly errors: unknown[];
  readonly events: CustomEvent<{problems: readonly Problem[]}>[];
}

/** Hears everything that a widget could say to its page, until the test is over. */
export const listen = (): Noise => {
  const noise: Noise = {console: [], errors: [], events: []};
  for (const level of ['warn', 'error'] as const)
    stub(console, level, (...parts: unknown[]) => void noise.console.push(parts.map(String).join(' ')));
  const on = <E extends Event>(target: EventTarget, name: string, hear: (event: E) => unknown): void => {
    const listener = hear as (event: Event) => unknown;
    target.addEventListener(name, listener);
    later(() => target.removeEventListener(name, listener));
  };
  on(window, 'error', (event: ErrorEvent) => noise.errors.push(event.error ?? event.message));
  on(window, 'unhandledrejection', (event: PromiseRejectionEvent) => noise.errors.push(event.reason));
  on(document, 'candor-problem', (event: Noise['events'][0]) => noise.events.push(event));
  return noise;
};

/** A page of its own, of some markup or at an address. */
export const openPage = async (content: string): Promise<Window & typeof globalThis> => {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame[content.startsWith('/') ? 'src' : 'srcdoc'] = content;
  const loaded = new Promise((done) => frame.addEventListener('load', done, {once: true}));
  document.body.append(frame);
  later(() => frame.remove());
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
};

/** A request, and the answer that is due. */
export interface Call {
  readonly address: string;
  readonly signal: AbortSignal;
  answer(body: string, status?: number): void;
  fail(): void;
}

/** `fetch` under the test's control, until it is over: what was asked for. */
export const stubFetch = (): {readonly calls: Call[]} => {
  const calls: Call[] = [];
  stub(window, 'fetch', (input, init) => {
    let resolve!: (response: Response) => void;
    let reject!: (reason: unknown) => void;
    const promise = new Promise<Response>((...settle) => ([resolve, reject] = settle));
    const signal = init!.signal!;
    signal.addEventListener('abort', () => reject(signal.reason));
    calls.push({
      address: String(input instanceof Request ? input.url : input),
      signal,
      answer: (body, status = 200) => resolve(new Response(body, {status})),
      fail: () => reject(new TypeError('Failed to fetch')),
    });
    return promise;
  });
  return {calls};
};

/** What was asked for until now. What must not have been asked for would have come before what is asked for last. */
export const askedBefore = async (calls: readonly Call[], ask: (address: string) => unknown): Promise<string[]> => {
  const last = new URL('/last', location.href).href;
  ask(last);
  await until(() => calls.at(-1)?.address === last, 'the last request');
  return calls.map(({address}) => address).slice(0, -1);
};

/** So many requests have gone out. */
export const sent = (calls: readonly unknown[], count: number): Promise<void> =>
  until(() => calls.length >= count, `request ${count}`);
