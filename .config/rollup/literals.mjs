import {minifyHTMLLiterals} from 'minify-literals';

/** Minifies the markup and the styles in our own html and css templates. */
export const literals = () => ({
  name: 'literals',
  transform(code, id) {
    return id.endsWith('.ts') ? minifyHTMLLiterals(code, {fileName: id, html: {decodeEntities: false}}) : null;
  },
});
