import {minifyHTMLLiterals} from 'minify-literals';

/** Minifies the markup and the styles in our own html and css templates. */
export const literals = () => ({
  name: 'literals',
  transform: (code, id) => (id.endsWith('.ts') ? minifyHTMLLiterals(code, {fileName: id}) : null),
});
