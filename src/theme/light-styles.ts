/** The order of the layers. Important declarations of the first layer of a page win over those of the others. */
export const LAYERS = '@layer candor.own,candor.reset;';

/** Matches a declaration: what ends with a semicolon or a brace, unlike a selector. */
const DECLARATION = /[\w-]+\s*:[^;{}]*(?=[;}])/g;
/** Matches the element itself, with what else it must be in parentheses, which may have others in them. */
const HOST = String.raw`:host(?:\(([^()]*(?:\([^()]*\)[^()]*)*)\))?`;
/** Matches the element in something, in parentheses. */
const CONTEXT = /:host-context\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g;
/** Matches the selector of a rule for the element itself. */
const HOST_SELECTOR = new RegExp(String.raw`^${HOST}\s*(?:,|$)`);

/** Matches a rule for all children of something, which may be widgets. */
const CHILD_RULE = /([^{},;]*[>+])\s*\*\s*(\{[^{}]*\})/g;

const important = (declaration: string): string =>
  declaration.endsWith('!important') ? declaration : `${declaration.trimEnd()}!important`;

/** Matches the space around an element, which a page may change. */
const MARGIN = /(margin[^;}]*)!important/g;

/** Parts rules into those for the element, which get its tag, and those for its content. Both keep the queries around them. */
const partRules = (tag: string, css: string): {host: string; content: string} => {
  const parts = {host: '', content: ''};
  let [depth, start, open] = [0, 0, 0];
  for (let i = 0; i < css.length; i++) {
    if (css[i] === '{' && !depth++) open = i;
    if (css[i] !== '}' || --depth) continue;
    const prelude = css.slice(start, open).trim();
    const body = css.slice(open + 1, i);
    start = i + 1;
    const [, selector = ''] = HOST_SELECTOR.exec(prelude) ?? [];
    const inner = /^@(?:container|media|supports)/.test(prelude) && partRules(tag, body);
    if (inner) {
      if (inner.host) parts.host += `${prelude}{${inner.host}}`;
      if (inner.content) parts.content += `${prelude}{${inner.content}}`;
    } else if (HOST_SELECTOR.test(prelude)) parts.host += `${tag}${selector}{${body.replaceAll(MARGIN, '$1')}}`;
    else parts.content += `${prelude}{${body}}`;
  }
  return parts;
};

/**
 * Translates the styles of a widget from its shadow root to the page: rules apply to the content of the element alone, and
 * no style of the page overrides them. Rules are nested in the box with the content. Those of an article are in a scope instead,
 * which ends where another widget begins. Scopes do not suit the others: WebKit applies no scoped rule to an element with a
 * shadow root, such as its own `details`.
 *
 * @param tag that of the element
 * @param css the styles of its class
 * @param hosts the tags of all widgets, separated by commas
 */
export const lightStyles = (tag: string, css: string, hosts: string): string => {
  const own = css.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(DECLARATION, important);
  const {host, content} = partRules(tag, own);
  const box = `${tag}>[data-candor]`;
  const isArticle = tag === 'review-article';
  const inside = content
    .replaceAll(CONTEXT, '$1 :host')
    .replaceAll(new RegExp(HOST, 'g'), (_, selector: string = '') => `${tag}${selector}>${isArticle ? ':scope' : '&'}`);
  const widgetRules = isArticle
    ? Array.from(own.matchAll(CHILD_RULE), ([, before, body]) => `${box} ${before!.trim()}:is(${hosts})${body}`)
    : [];
  const prelude = isArticle ? `@scope (${box}) to (:scope :is(${hosts})>*)` : box;
  return `@layer candor.own{${host}${widgetRules.join('')}${box}~*{display:none!important}${prelude}{${inside}}}`;
};

/** The properties of pictures that a page may not change. Their size is an attribute, which `all` would revert too. */
const PICTURE =
  'border margin padding outline background box-shadow filter opacity transform float position display max-width max-height min-width min-height object-fit border-radius vertical-align';

/**
 * Writes the order of layers, and the reset of everything inside widgets. Important declarations of an earlier layer win over
 * those of a later one and of the page.
 *
 * @param hosts the tags of all widgets, separated by commas
 */
export const lightReset = (hosts: string): string => {
  const box = `:is(${hosts})>[data-candor]`;
  const all = `:is(${box},${box} *)`;
  const picture = PICTURE.split(' ').map((name) => `${name}:revert!important`);
  return `${LAYERS}@layer candor.reset{${all}:not(img,svg,svg *),${all}::before,${all}::after{all:revert!important}${box} :is(img,svg){${picture.join(';')}}}`;
};
