import {explain, type Problem} from '../input/problem.js';

const MOST = 20;

/**
 * Tells the author, never the reader: one warning in the console, and one `candor-problem` event that bubbles out of
 * shadow roots.
 */
export const reportProblems = (host: Element, problems: readonly Problem[]): void => {
  const lines = problems.slice(0, MOST).map((problem) => `\n- ${explain(problem)}`);
  if (problems.length > MOST) lines.push(`\n- and ${problems.length - MOST} more`);
  console.warn(`Candor: in <${host.localName}>${lines.join('')}\n`, host);
  host.dispatchEvent(new CustomEvent('candor-problem', {bubbles: true, composed: true, detail: {problems}}));
};
