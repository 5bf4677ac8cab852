import {closest, distance} from 'fastest-levenshtein';

/** The one of the names that somebody may have meant; nothing where none is near. */
export const nearest = (word: string, names: readonly string[]): string | undefined => {
  if (!names.length) return undefined;
  const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]/g, '');
  const match = closest(plain(word), names.map(plain));
  return distance(plain(word), match) <= Math.max(1, Math.floor(match.length / 3))
    ? names.find((name) => plain(name) === match)
    : undefined;
};

/** “Did you mean …?” where one is near, and otherwise all that there are. */
export const suggest = (word: string, names: readonly string[]): string => {
  const name = nearest(word, names);
  return name ? `Did you mean ${name}?` : `There are ${names.join(', ')}.`;
};
