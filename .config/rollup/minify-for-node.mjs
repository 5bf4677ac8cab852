import {transform} from 'esbuild';

/** Minifies a program for Node, of any code, and leaves its first line alone. */
export const minifyForNode = () => ({
  name: 'minify-for-node',
  async renderChunk(source) {
    const {code} = await transform(source, {minify: true, format: 'esm', target: 'node20', charset: 'utf8'});
    return {code, map: null};
  },
});
