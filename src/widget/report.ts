import {explain, type Problem} from '../input/problem.js';
import {announce} from './announce.js';

/** The detail of `candor-problem`: what of the data cannot be used. */
export interface FoundProblems {
  readonly problems: readonly Problem[];
}

/**
 * Tells the author, never the reader: one warning in the console, and one `candor-problem` event that bubbles out of
 * shadow roots.
 *
 * @param error the error behind the problems, if there is one
 */
export const report = (host: Element, problems: readonly Problem[], error?: unknown): void => {
  // The text may contain `%`, which the console would read as a format.
  const text = `Candor, <${host.localName}>:\n${problems.map(explain).join('\n')}`;
  console.warn('%s', text, host, ...(error === undefined ? [] : [error]));
  announce(host, 'candor-problem', {problems} satisfies FoundProblems);
};

declare global {
  /** The event bubbles: it can be heard on any element, on the document, on the window. */
  interface GlobalEventHandlersEventMap {
    'candor-problem': CustomEvent<FoundProblems>;
  }
}
