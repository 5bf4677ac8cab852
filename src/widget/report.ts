import {explain, type Problem} from '../input/problem.js';
import {announce} from './announce.js';

/**
 * Tells the author, never the reader: one warning in the console, and one `candor-problem` event that bubbles out of
 * shadow roots.
 */
export const reportProblems = (host: Element, problems: readonly Problem[]): void => {
  console.warn(`Candor, <${host.localName}>:\n${problems.map(explain).join('\n')}`, host);
  announce(host, 'candor-problem', {problems});
};
