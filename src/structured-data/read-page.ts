import type {JsonLdPage} from './graph.js';

/** Id of the script that has the graph. It is not part of the page's own structured data. */
export const SCRIPT_ID = 'candor-json-ld';

/** Parts of the DOM that are read. The command line has its own implementation. */
type Root = Pick<ParentNode, 'querySelector' | 'querySelectorAll'>;

const readOwn = (root: Root): readonly unknown[] =>
  [...root.querySelectorAll(`script[type^="application/ld+json" i]:not(#${SCRIPT_ID})`)].flatMap(({textContent}) => {
    try {
      return [JSON.parse(textContent) as unknown];
    } catch {
      // Search engines do not read it either.
      return [];
    }
  });

/** Reads the types and names of what the page marks up with Microdata or RDFa, as some themes do, in the form of JSON-LD. */
const readMarkup = (root: Root): readonly unknown[] =>
  [...root.querySelectorAll('[itemscope][itemtype], [typeof]')].map((item) => {
    const name = item.querySelector('[itemprop~="name"], [property~="name"], [property~="schema:name"]');
    return {
      '@type': (item.getAttribute('itemtype') ?? item.getAttribute('typeof')!).trim().split(/\s+/),
      name: name?.getAttribute('content') ?? name?.textContent,
    };
  });

/** Reads what a page says about itself: its address, its language, the name of its site, and its own structured data. */
export const readPage = (root: Root): JsonLdPage => {
  const attribute = (selector: string, name: string): string | undefined =>
    root.querySelector(selector)?.getAttribute(name)?.trim() || undefined;
  return {
    url: attribute('link[rel~="canonical"]', 'href') ?? attribute('meta[property="og:url"]', 'content'),
    language: attribute('html[lang]', 'lang'),
    site: attribute('meta[property="og:site_name"]', 'content'),
    own: [...readOwn(root), ...readMarkup(root)],
  };
};
