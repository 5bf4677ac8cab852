import {check} from '../input/check.js';
import type {Given} from '../input/given.js';
import {explain, type Problem} from '../input/problem.js';
import type {Schema} from '../model/schema.js';
import {announce} from './announce.js';

/**
 * Tells the author, never the reader: one warning in the console, and one `candor-problem` event that bubbles out of
 * shadow roots.
 */
const tell = (host: Element, problems: readonly Problem[]): void => {
  // What an author wrote is no format of the console, whatever signs it has.
  console.warn('%s', `Candor, <${host.localName}>:\n${problems.map(explain).join('\n')}`, host);
  announce(host, 'candor-problem', {problems});
};

/**
 * Finds all that is wrong with what a widget was given, in words, and tells it.
 *
 * @param all what is wrong with the widget's data; it grows
 */
export const report = (host: Element, shape: Schema, {value, problems}: Given, all: Problem[]): void => {
  const found = value === undefined ? problems : [...problems, ...check(shape, value).problems];
  all.push(...found);
  tell(host, found);
};
