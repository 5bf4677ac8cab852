import {minify as terser} from 'terser';

/** Minifies a script that stands alone. Nobody else knows its private names, nor those that Lit begins with `_$`. */
export const minify = ({preamble, module = false}) => ({
  name: 'minify',
  async renderChunk(source) {
    const {code, map} = await terser(source, {
      module,
      toplevel: true,
      ecma: 2020,
      compress: {
        passes: 4,
        inline: 1,
        unsafe: true,
        unsafe_arrows: true,
        unsafe_methods: true,
        pure_getters: true,
        keep_fargs: false,
      },
      mangle: {properties: {regex: /^(\$\$|_\$)/}},
      format: {ascii_only: true, comments: false, inline_script: true, preamble},
      sourceMap: true,
    });
    return {code: code.trimEnd(), map: JSON.parse(map)};
  },
});
