import type {Problem} from '../input/problem.js';
import {readTexts} from './page-parts.js';
import type {Schema} from '../model/schema.js';
import {markedRoot} from '../input/marked-elements.js';
import {readChildren} from '../input/read-children.js';
import {hasData} from '../input/read-data.js';
import {METAS} from '../input/settings.js';
import {advise, type PageLink} from './advice.js';
import {findContradictions} from './exact-values.js';
import {attributeWithData, carrierOf, findingsAboutCarriers} from './carriers.js';
import {explainCutOff} from './cut-off.js';
import {explainMissingData} from './missing-data.js';
import {findingOf, findingOfAdvice, type Finding} from './finding.js';
import {inspectSettings} from './settings.js';

/** The properties of a widget that the author's check reads. */
interface Inspectable extends HTMLElement {
  readonly problems: readonly Problem[];
  readonly model: unknown;
  readonly src: string;
  readonly updateComplete: Promise<void>;
}

/** A widget with the findings about it. */
export interface InspectedWidget {
  readonly element: HTMLElement;
  readonly tag: string;
  /** Name or title in its data; empty if there is none. */
  readonly name: string;
  readonly model: unknown;
  /** True if some of its data is not shown. */
  readonly hasProblems: boolean;
  readonly findings: readonly Finding[];
}

/** Result of the author's check. */
export interface Inspection {
  readonly widgets: readonly InspectedWidget[];
  /** Findings about the page itself. */
  readonly findings: readonly Finding[];
}

/** Returns the language of an element, also across shadow roots. */
const languageOf = (element: Element): string => {
  const closest = element.closest('[lang]');
  const {host} = element.getRootNode() as Partial<ShadowRoot>;
  return closest?.getAttribute('lang') ?? (host ? languageOf(host) : '');
};

/** Returns the tag and the schema of a widget's class. */
const classOf = (element: Element): {readonly tag?: string; readonly shape?: Schema} =>
  element.constructor as {tag?: string; shape?: Schema};
const tagOf = (element: Element): string | undefined => classOf(element).tag;

/** Finds the widgets of a page, in document order. An article counts as one widget. */
const widgetsIn = (root: ParentNode): Inspectable[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if (tagOf(element) && 'problems' in element) return [element as Inspectable];
    return element.shadowRoot ? widgetsIn(element.shadowRoot) : [];
  });

const nameOf = (model: unknown): string => {
  const {name, title, headline} = (model ?? {}) as Record<string, string | undefined>;
  return name ?? title ?? headline ?? '';
};

/** Finds marked texts of a widget that contradict their exact values. Without a window, the copy is no widget. */
const contradictionsIn = (element: Inspectable): Finding[] => {
  const {shape} = element.constructor as unknown as {shape: Schema};
  const root = markedRoot(element);
  if (!root.querySelector('[data-field]')) return [];
  const copy = document.implementation.createHTMLDocument('').importNode(root, true);
  return findContradictions(copy, readChildren(root, shape), shape, languageOf(element), readChildren);
};

/** Explains the problems of a widget. */
const findingsOf = (element: Inspectable): Finding[] => {
  const cutOff = explainCutOff(carrierOf(element) ?? element, element.getAttribute('data') ?? '');
  const {shape} = element.constructor as unknown as {shape: Schema};
  const data = element.getAttribute('data');
  const isMissing =
    element.model === undefined &&
    !hasData(data) &&
    !element.getAttribute('src') &&
    element.problems.every(({expected}) => expected === 'JSON from attribute');
  return [
    ...(isMissing
      ? [explainMissingData(element, data, shape)]
      : element.problems.map((problem) => findingOf(problem, {attribute: attributeWithData(element), cutOff}))),
    ...contradictionsIn(element),
  ];
};

/** Waits until the widgets of a page have rendered, or failed to. */
export const waitForWidgets = async (page: Document): Promise<void> => {
  await Promise.allSettled(widgetsIn(page).map(({updateComplete}) => updateComplete));
};

/** Numbers the nodes of a page in document order. Those in a shadow root come before the children of its host. */
const placesIn = (root: Node, places = new Map<Node, number>()): Map<Node, number> => {
  places.set(root, places.size);
  const {shadowRoot} = root as Element;
  if (shadowRoot) placesIn(shadowRoot, places);
  for (const child of root.childNodes) placesIn(child, places);
  return places;
};

/** Finds the last node within a node: a link can say itself that it pays. */
const lastIn = (node: Node): Node => (node.lastChild ? lastIn(node.lastChild) : node);

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || !element.checkVisibility() || element.id === 'candor-check';

/** Inspects the widgets, links and texts of a page. */
export const inspectPage = (page: Document): Inspection => {
  const {settings, findings: ofSettings} = inspectSettings(page.scripts, page.querySelectorAll(METAS));
  const elements = widgetsIn(page);
  const places = placesIn(page);
  const placeOf = (node: Node): number => places.get(node)!;
  const links: PageLink[] = [...page.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => ({
    url: link.href,
    rel: link.rel,
    place: placeOf(lastIn(link)),
  }));
  // The content of a widget or a carrier is its data, or its fallback.
  const isOther = (element: Element): boolean =>
    !!tagOf(element) || element.matches('[data-candor*="-"]') || isHidden(element);
  const all = advise(
    elements.map((element) => ({
      tag: tagOf(element)!,
      model: element.model,
      shape: classOf(element).shape!,
      place: placeOf(element),
    })),
    links,
    [...readTexts(page.body, {isOther, placeOf})],
    settings,
  );
  return {
    widgets: elements.map((element, i) => ({
      element,
      tag: tagOf(element)!,
      name: nameOf(element.model),
      model: element.model,
      hasProblems: element.problems.length > 0,
      findings: [...findingsOf(element), ...all.filter(({widget}) => widget === i).map(findingOfAdvice)],
    })),
    findings: [
      ...ofSettings,
      ...findingsAboutCarriers(page),
      ...all.filter(({widget}) => widget < 0).map(findingOfAdvice),
    ],
  };
};
