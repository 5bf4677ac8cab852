import type {Problem} from './problem.js';

/** What a widget was given: a value to check, or none, and then perhaps the reason. */
export interface Given {
  readonly value?: unknown;
  readonly problems: readonly Problem[];
  /** Whether what follows the widget in the page is inside it, since its tag was not closed. */
  readonly holdsRest?: boolean;
}

// Some server renderers write an object as `[object Object]`; the property follows when the page wakes up.
export const isGiven = (value: unknown): boolean => !!value && value !== '[object Object]';

/** Editors may have put the script into a paragraph. */
export const scriptIn = (host: Element): Element | null =>
  host.querySelector(':is(:scope, :scope > p) > script[type="application/json"]');
