import {explain, type Problem} from '../input/problem.js';

/**
 * Tells the author, never the reader: one warning in the console, and one `candor-problem` event that bubbles out of
 * shadow roots.
 */
export const reportProblems = (host: Element, problems: readonly Problem[]): void => {
  console.warn(`Candor, <${host.localName}>:\n${problems.map(explain).join('\n')}`, host);
  host.dispatchEvent(new CustomEvent('candor-problem', {bubbles: true, composed: true, detail: {problems}}));
};
