import {closest, distance} from 'fastest-levenshtein';

const normalize = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]/g, '');
const sortLetters = (name: string): string => [...normalize(name)].toSorted().join('');

/** Finds the name that was probably meant: one that differs in a few letters, or has the same letters in another order. */
export const nearest = (word: string, names: readonly string[]): string | undefined => {
  if (!names.length) return undefined;
  const match = closest(normalize(word), names.map(normalize));
  return distance(normalize(word), match) <= Math.max(1, Math.floor(match.length / 3))
    ? names.find((name) => normalize(name) === match)
    : names.find((name) => sortLetters(name) === sortLetters(word));
};

/** Suggests the nearest name, or lists all of them if none is near. */
export const suggest = (word: string, names: readonly string[]): string => {
  const name = nearest(word, names);
  return name ? `Did you mean ${name}?` : `Choose one of ${names.join(', ')}.`;
};
