// Helpers to change and inspect the page of a test.
import {waitUntil} from '@open-wc/testing';
import type {Problem} from '../../src/input/problem.js';
// Loaded early, so that `settled` does not come before it.
import '../../src/widget/reveal.js';

/** A widget with any data. */
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

/** Returns the number of samples for this engine: all in Chromium, fewer in others. */
export const share = (count: number): number => Math.ceil(engine === 'chromium' ? count : count / 20);
const undoing: (() => unknown)[] = [];
/** Registers a function to call after the test. The next test begins when its promise, if it returns one, is fulfilled. */
export const later = (undo: () => unknown): void => void undoing.push(undo);

/** Finds all widgets, including those in shadow trees. */
const widgetsIn = (root: ParentNode): AnyWidget[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...('updateComplete' in element ? [element as AnyWidget] : []),
    ...(element.shadowRoot ? widgetsIn(element.shadowRoot) : []),
  ]);

/** Waits until these widgets have rendered and reported their problems. */
const complete = async (widgets: readonly AnyWidget[]): Promise<void> => {
  do await Promise.allSettled(widgets.map(({updateComplete}) => updateComplete));
  while (widgets.some(({isUpdatePending}) => isUpdatePending));
};

/**
 * Waits until the browser has reported all errors of the page. Browsers report unhandled rejections after pending tasks, and in
 * the same queue as `toggle` events of `details`, hence two of them.
 */
const reported = async (): Promise<void> => {
  for (let times = 0; times < 2; times++)
    await new Promise((done) => Object.assign(document.createElement('details'), {ontoggle: done, open: true}));
};

/** Waits until all widgets have rendered and reported their problems, and the browser has reported all errors. */
export const settled = async (): Promise<void> => {
  await complete(widgetsIn(document));
  await reported();
  // The code that scrolls to an anchor is loaded on demand.
  await import('../../src/widget/reveal.js');
};

const placed: Element[] = [];
// Cleans up after each test: removed widgets cancel their requests, and their last reports belong to the test that created
// them.
afterEach(async () => {
  const left = widgetsIn(document);
  for (const element of placed.splice(0)) element.remove();
  await complete(left);
  await reported();
  for (const undo of undoing.splice(0).toReversed()) await undo();
});

/** Replaces a method until the test ends. */
export const stub = <T extends object, K extends keyof T>(target: T, name: K, method: T[K]): void => {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, {configurable: true, writable: true, value: method});
  later(() => (own ? Object.defineProperty(target, name, own) : Reflect.deleteProperty(target, name)));
};

/** Sets the time of `Date.now()` until the test ends. */
export const setNow = (iso: string): void => stub(Date, 'now', () => Date.parse(iso));

/** Adds an element with some markup to the page, until the test ends. */
export const place = (markup = '', css = ''): HTMLElement => {
  const box = document.createElement('div');
  box.style.cssText = css;
  box.innerHTML = markup;
  document.body.append(box);
  placed.push(box);
  return box;
};

/** Waits until a condition is true. The error of a timeout names the condition. */
export const until = (holds: () => unknown, what: string): Promise<void> =>
  waitUntil(() => Boolean(holds()), what, {interval: 5, timeout: 120_000});

/** Waits until a missing picture has failed to load. By then, `onerror` handlers of other pictures have run. */
export const missed = (): Promise<unknown> =>
  new Promise((done) => Object.assign(new Image(), {onerror: done, src: '/test/nowhere.svg'}));

/** Follows a link to an anchor in the page. */
export const follow = async (link: HTMLElement): Promise<void> => {
  link.click();
  await settled();
  // The next frames scroll again to what has moved meanwhile.
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
};

/** Scrolls to an element and waits until the browser has drawn it. */
export const drawn = async (element: Element): Promise<void> => {
  element.scrollIntoView({block: 'nearest'});
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
};

/** Creates a widget without adding it to the page. */
export const create = (tag: string, data?: unknown): AnyWidget => {
  const widget = document.createElement(tag) as AnyWidget;
  if (data !== undefined) widget.data = data;
  return widget;
};

/** Adds a widget to the page, and waits until it has rendered. */
export const show = async (tag: string, data?: unknown, box: Element | ShadowRoot = place()): Promise<AnyWidget> => {
  const widget = create(tag, data);
  box.append(widget);
  await widget.updateComplete;
  return widget;
};

/** Creates a child script with data. */
export const script = (text: string): HTMLScriptElement => {
  const child = document.createElement('script');
  child.type = 'application/json';
  child.textContent = text;
  return child;
};

/** Escapes text for an attribute. */
export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export {toBase64} from './base64.js';

/** Returns the text of a node with collapsed white space. */
export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** Returns the markup in the shadow root of a widget, without the comments of Lit. */
export const shownMarkup = (widget: Element): string =>
  (widget.shadowRoot?.innerHTML ?? '').replaceAll(/<!--[^]*?-->|<slot[^>]*><\/slot>/g, '').trim();

/** Returns the text in the shadow root of a widget. */
export const shownText = (widget: Element): string => textOf(widget.shadowRoot);

/** Finds the elements that match a selector in the shadow root of a widget and of the widgets in it. */
export const all = <E extends Element = HTMLElement>(widget: Element, selector: string): E[] =>
  [...(widget.shadowRoot?.querySelectorAll<E>('*') ?? [])].flatMap((each) => [
    ...(each.matches(selector) ? [each] : []),
    ...(each.shadowRoot ? all<E>(each, selector) : []),
  ]);

/** Wraps each text in new elements, as browsers do when they translate a page. */
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
  /** Warnings and errors in the console. */
  readonly console: string[];
  readonly errors: unknown[];
  readonly events: CustomEvent<{problems: readonly Problem[]}>[];
}

/** Records all output of widgets: console, events and errors, until the test ends. */
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

/** Opens a page in a frame, from markup or an address. */
export const openPage = async (content: string): Promise<Window & typeof globalThis> => {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame[content.startsWith('/') ? 'src' : 'srcdoc'] = content;
  const loaded = new Promise((done) => frame.addEventListener('load', done, {once: true}));
  document.body.append(frame);
  // WebKit draws frames outside of the window every ten seconds only.
  frame.scrollIntoView();
  later(() => frame.remove());
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
};

/** A request that the test answers. */
export interface Call {
  readonly address: string;
  readonly signal: AbortSignal;
  answer(body: string, status?: number): void;
  fail(): void;
}

/** Replaces `fetch` until the test ends, and records the requests. */
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

/** Returns the addresses requested so far. Makes one more request first: unwanted ones would have come before it. */
export const askedBefore = async (calls: readonly Call[], ask: (address: string) => unknown): Promise<string[]> => {
  const last = new URL('/last', location.href).href;
  ask(last);
  await until(() => calls.at(-1)?.address === last, 'the last request');
  return calls.map(({address}) => address).slice(0, -1);
};

/** Waits until a number of requests have been sent. */
export const sent = (calls: readonly unknown[], count: number): Promise<void> =>
  until(() => calls.length >= count, `request ${count}`);
