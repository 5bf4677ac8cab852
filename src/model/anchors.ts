import {slug} from './slug.js';

/** An id for each section, from its heading; sections of the same heading have different ones. */
export const anchorsOf = (sections: readonly {readonly title: string}[], taken: Set<string>): string[] =>
  sections.map(({title: name}, i) => {
    let anchor = slug(name);
    while (!anchor || taken.has(anchor)) anchor += `-${i + 1}`;
    taken.add(anchor);
    return anchor;
  });
