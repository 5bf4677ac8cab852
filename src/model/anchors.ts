import {slug} from './slug.js';

/** Returns a function that makes ids from names. Equal names get different ids: `words`, `words-2`. */
export const uniqueAnchors = (): ((name: string) => string) => {
  const taken = new Set<string>();
  return (name) => {
    const base = slug(name) || 'section';
    let anchor = base;
    for (let n = 2; taken.has(anchor); n++) anchor = `${base}-${n}`;
    taken.add(anchor);
    return anchor;
  };
};
