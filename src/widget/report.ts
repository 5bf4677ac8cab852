import {explain, type Problem} from '../input/problem.js';
import {announce} from './announce.js';

/**
 * Tells the author, never the reader: one warning in the console, and one `candor-problem` event that bubbles out of
 * shadow roots.
 */
export const reportProblems = (host: Element, problems: readonly Problem[]): void => {
  // What an author wrote is no format of the console, whatever signs it has.
  console.warn('%s', `Candor, <${host.localName}>:\n${problems.map(explain).join('\n')}`, host);
  announce(host, 'candor-problem', {problems});
};
