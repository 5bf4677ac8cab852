import {isGiven, type Given} from './given.js';
import {readJson} from './json.js';
import type {Problem} from './problem.js';
import type {Repaired} from './repair.js';

// In the order in which they count.
const NAMES = ['property', 'attribute', 'src', 'script', 'children'];

/** What is wrong with a text that is no JSON, and how it was mended, if it was. */
const tellDamage = (name: string, error: Error, mended: Repaired | undefined): Problem => ({
  path: '',
  expected: `JSON from ${name}`,
  found: error.message + (mended ? `; repaired ${mended.changes.join(' and ')}, it is ${mended.text}` : ''),
});

/**
 * Reads the first of the sources that is given.
 *
 * @param sources what stands in the property, the attribute, the file, the script and the marked children: a value, JSON
 * as text, or an error
 * @param mend repairs text that is no JSON
 */
export const readGiven = (
  sources: readonly unknown[],
  mend: (text: string) => Repaired | undefined,
): Given & {readonly mended?: Repaired | undefined} => {
  const given = NAMES.filter((_, i) => isGiven(sources[i]));
  const [name, other] = given;
  const problems: Problem[] = [];
  // A page may come with the data in its markup, and have code that gives it anew: frameworks do so.
  if (other && name !== 'property')
    problems.push({path: '', expected: 'data in one place', found: `${given.join(' and ')}; ${name} counts`});
  const value = sources.find(isGiven);
  try {
    if (value instanceof Error) throw value;
    return {value: typeof value === 'string' ? readJson(value) : value, problems};
  } catch (error) {
    const mended = typeof value === 'string' ? mend(value) : undefined;
    problems.push(tellDamage(name!, error as Error, mended));
    return {value: mended?.value, problems, mended};
  }
};
