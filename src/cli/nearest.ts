import {nearest} from '../author/nearest.js';

/** Suggests the nearest name, or lists all of them if none is near. */
export const suggest = (word: string, names: readonly string[]): string => {
  const name = nearest(word, names);
  return name ? `Did you mean ${name}?` : `Choose one of ${names.join(', ')}.`;
};
