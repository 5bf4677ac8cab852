import {advise, type Advice, type PageLink} from './advice.js';
import {explain, type Problem} from '../input/problem.js';

/** What a widget lets the author's check know. */
interface Inspectable extends HTMLElement {
  readonly problems: readonly Problem[];
  readonly model: unknown;
  readonly updateComplete: Promise<void>;
}

/** A widget of the page with what is wrong with it and what it leaves to be desired. */
export interface Inspected {
  readonly element: HTMLElement;
  readonly tag: string;
  /** What it is about, as far as its data tells. */
  readonly name: string;
  readonly model: unknown;
  readonly problems: readonly string[];
  readonly advice: readonly Advice[];
}

export interface Inspection {
  readonly widgets: readonly Inspected[];
  /** What concerns the page itself. */
  readonly advice: readonly Advice[];
}

const tagOf = (element: Element): string | undefined => (element.constructor as {tag?: string}).tag;

/** The widgets of a page, in its order. Those that a whole article is made of are part of it. */
const widgetsIn = (root: ParentNode): Inspectable[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if (tagOf(element) && 'problems' in element) return [element as Inspectable];
    return element.shadowRoot ? widgetsIn(element.shadowRoot) : [];
  });

const nameOf = (model: unknown): string => {
  const {name, title, headline} = (model ?? {}) as Record<string, string | undefined>;
  return name ?? title ?? headline ?? '';
};

/** Settled when the widgets of a page show what they have. */
export const settled = async (page: Document): Promise<void> => {
  await Promise.allSettled(widgetsIn(page).map(({updateComplete}) => updateComplete));
};

/** Looks at every widget of a page, and at its links. */
export const inspect = (page: Document): Inspection => {
  const elements = widgetsIn(page);
  const links: PageLink[] = [...page.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({href, rel}) => ({
    url: href,
    rel,
  }));
  const all = advise(
    elements.map((element) => ({tag: tagOf(element)!, model: element.model})),
    links,
  );
  return {
    widgets: elements.map((element, i) => ({
      element,
      tag: tagOf(element)!,
      name: nameOf(element.model),
      model: element.model,
      problems: element.problems.map(explain),
      advice: all.filter(({widget}) => widget === i),
    })),
    advice: all.filter(({widget}) => widget < 0),
  };
};
