import {minifyHTMLLiterals} from 'minify-literals';

/** Minifies the markup and the styles in our own html and css templates. Styles become plain text, which bundlers leave out where it is not used. */
export const literals = () => ({
  name: 'literals',
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const minified = await minifyHTMLLiterals(code, {fileName: id, html: {decodeEntities: false}});
    return minified && {...minified, code: minified.code.replaceAll(/(?<== )css(?=`)/g, '')};
  },
});
