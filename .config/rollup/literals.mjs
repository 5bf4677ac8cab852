import {minifyHTMLLiterals} from 'minify-literals';

const escape = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Minifies our html and css templates, and escapes what is not ASCII in them: Terser leaves tagged templates as they are. */
export const literals = () => ({
  name: 'literals',
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const minified = await minifyHTMLLiterals(code, {fileName: id, html: {decodeEntities: false}});
    return minified && {...minified, code: minified.code.replaceAll(/[^\0-\x7f]/g, escape)};
  },
});
