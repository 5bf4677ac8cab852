import {closest, distance} from 'fastest-levenshtein';

const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]/g, '');
const lettersOf = (name: string): string => [...plain(name)].toSorted().join('');

/** The one of the names that somebody may have meant: a few letters other, or the same in another order. */
export const nearest = (word: string, names: readonly string[]): string | undefined => {
  if (!names.length) return undefined;
  const match = closest(plain(word), names.map(plain));
  return distance(plain(word), match) <= Math.max(1, Math.floor(match.length / 3))
    ? names.find((name) => plain(name) === match)
    : names.find((name) => lettersOf(name) === lettersOf(word));
};

/** “Did you mean …?” where one is near, and otherwise all that there are. */
export const suggest = (word: string, names: readonly string[]): string => {
  const name = nearest(word, names);
  return name ? `Did you mean ${name}?` : `There are ${names.join(', ')}.`;
};
