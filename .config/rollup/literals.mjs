import {minifyHTMLLiterals} from 'minify-literals';

const escaped = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Minifies the markup and the styles in our own html and css templates. What is not ASCII is escaped, which Terser does not do
 * within templates, so that a script reads the same in a page of any encoding.
 */
export const literals = () => ({
  name: 'literals',
  async transform(source, id) {
    if (!id.endsWith('.ts')) return null;
    // The pasted script's `css` reads one text.
    if (/\bcss`[^`]*\$\{/.test(source)) this.error('Styles are joined in lists, not in templates');
    const hasTemplates = /\b(?:html|css)`/.test(source);
    const minified = hasTemplates && (await minifyHTMLLiterals(source, {fileName: id, html: {decodeEntities: false}}));
    const {code, map = null} = minified || {code: source};
    // A call can be marked as pure, a tagged template cannot: bundlers then leave out the styles that a widget does not use.
    const pure = code.replaceAll(/(?<=export const \w+ = )css(`[^`$]*`)/g, '/* @__PURE__ */ css([$1])');
    return {code: pure.replaceAll(/[^\0-\x7f]/g, escaped), map};
  },
});
