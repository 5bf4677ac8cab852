/** Structured data in a page: the only part of this folder that uses the DOM. */
import type {Settings} from '../model/settings.js';
import {PAGE_KINDS, type PageKind, type StructuredData, type WidgetModel} from './graph.js';
import {readPage, SCRIPT_ID} from './read-page.js';
import {explainJsonLd, writeJsonLd} from './to-json-ld.js';

/** The properties of a widget that are read here. */
interface Marked extends HTMLElement {
  readonly model: unknown;
  readonly content: ParentNode;
  readonly structuredData?: string | null | undefined;
  readonly settings?: Settings;
  readonly constructor: Function & {readonly tag: string; readonly defaultStructuredData: string};
}

/** Finds the widgets of a page, in document order. An article counts as one widget. */
const widgetsIn = (root: ParentNode): Marked[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if ('structuredData' in element && 'tag' in element.constructor) return [element as Marked];
    return element.shadowRoot ? widgetsIn(element.shadowRoot) : [];
  });

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** Checks whether readers can see an element, perhaps after they have opened what it is in. */
const isVisible = (element: Element): boolean => {
  if (getComputedStyle(element).visibility !== 'visible') return false;
  for (let around: Element | null = element; around; around = parentOf(around))
    if (getComputedStyle(around).display === 'none') return false;
  return true;
};

const settingOf = ({structuredData, settings, constructor}: Marked): string =>
  structuredData ?? settings?.structuredData ?? constructor.defaultStructuredData;
const isKind = (setting: string): setting is PageKind => (PAGE_KINDS as readonly string[]).includes(setting);

/** The structured data of a page, with the elements of the widgets in it. */
export interface PageData extends StructuredData {
  readonly elements: readonly Marked[];
}

/** Makes the structured data of a page from the widgets that ask for it. */
export const structuredDataOf = (page: Document): PageData => {
  const elements = widgetsIn(page).filter((widget) => settingOf(widget) !== 'off' && isVisible(widget));
  const widgets = elements.map(({constructor: {tag}, model}): WidgetModel => ({tag, model}));
  const read = readPage(page);
  const url = page.URL.replace(/#.*$/, '');
  const canonical = read.url !== undefined && URL.canParse(read.url, url) ? new URL(read.url, url) : undefined;
  const data = explainJsonLd(widgets, {
    ...read,
    // A canonical address on another site is that of another copy of the page.
    url: canonical?.origin === page.location.origin ? canonical.href : url,
    base: page.baseURI,
    kind: elements.map(settingOf).find(isKind),
    author: elements[0]?.settings?.author,
  });
  return {...data, elements};
};

interface Policy {
  createScript(text: string): string;
}
interface Policies {
  createPolicy?(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/** Sets the text of a script, as pages with Trusted Types require it even of a script that is not run. */
const setText = (script: HTMLScriptElement, text: string): void => {
  const {trustedTypes} = window as {trustedTypes?: Policies};
  try {
    policy ??= trustedTypes?.createPolicy?.(SCRIPT_ID, {createScript: (it) => it});
    script.text = policy?.createScript(text) ?? text;
  } catch {
    // The page refuses the policy, and its browser has reported that. Nodes are allowed in most browsers.
    script.append(text);
  }
};

const write = (page: Document): void => {
  const {graph, elements} = structuredDataOf(page);
  const current = page.querySelector(`script#${SCRIPT_ID}`);
  // Content of a prerendered page whose data is gone: the script of that page has what it says.
  if (current && elements.some(({model, content}) => model === undefined && content.querySelector('[data-candor]')))
    return;
  if (!graph['@graph'].length) return current?.remove();
  const text = writeJsonLd(graph);
  if (current?.textContent === text) return;
  current?.remove();
  const script = page.createElement('script');
  script.id = SCRIPT_ID;
  script.setAttribute('type', 'application/ld+json');
  setText(script, text);
  page.querySelector('head')?.append(script);
};

const waiting = new Set<Document>();

/**
 * Brings the script with the structured data of a page up to date, once for all changes in the same task. While the page is
 * being parsed, its own structured data may still come.
 */
export const updatePage = (page: Document): void => {
  if (waiting.has(page)) return;
  waiting.add(page);
  const update = (): void => {
    waiting.delete(page);
    // A page that was left has no window.
    if (page.defaultView) write(page);
  };
  if (page.readyState === 'loading') return page.addEventListener('DOMContentLoaded', update, {once: true});
  const {port1, port2} = new MessageChannel();
  port1.addEventListener('message', () => {
    port1.close();
    update();
  });
  port1.start();
  port2.postMessage(null);
};
