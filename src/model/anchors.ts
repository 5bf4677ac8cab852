import {slug} from './slug.js';

/**
 * Returns a function that makes ids from names. Equal names get different ids: `words`, `words-2`.
 *
 * @param taken the ids that exist already
 */
export const uniqueAnchors = (taken: Set<string> = new Set()): ((name: string) => string) => {
  return (name) => {
    const base = slug(name) || 'section';
    let anchor = base;
    for (let n = 2; taken.has(anchor); n++) anchor = `${base}-${n}`;
    taken.add(anchor);
    return anchor;
  };
};

/** Reads the id in an anchor, as links write it: `#words`. */
export const idOf = (anchor: string): string => {
  const id = anchor.trim().replace(/^#/, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
};
