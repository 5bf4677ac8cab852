import type {JsonLdPage} from './graph.js';

/** Id of the script that has the graph. It is not part of the page's own structured data. */
export const SCRIPT_ID = 'candor-json-ld';

/** Parts of the DOM that are read. The command line has its own implementation. */
type Root = Pick<ParentNode, 'querySelector' | 'querySelectorAll'>;

const readOwn = (root: Root): readonly unknown[] =>
  [...root.querySelectorAll(`script[type="application/ld+json"]:not(#${SCRIPT_ID})`)].flatMap(({textContent}) => {
    try {
      return [JSON.parse(textContent) as unknown];
    } catch {
      // Search engines do not read it either.
      return [];
    }
  });

/** Reads what a page says about itself: its address, its language, the name of its site, and its own JSON-LD. */
export const readPage = (root: Root): JsonLdPage => {
  const attribute = (selector: string, name: string): string | undefined =>
    root.querySelector(selector)?.getAttribute(name)?.trim() || undefined;
  return {
    url: attribute('link[rel~="canonical"]', 'href') ?? attribute('meta[property="og:url"]', 'content'),
    language: attribute('html[lang]', 'lang'),
    site: attribute('meta[property="og:site_name"]', 'content'),
    own: readOwn(root),
  };
};
