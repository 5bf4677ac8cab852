import {readFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {transform} from 'esbuild';

/** Strips the types from our own modules. Their imports say `.js`, as in the published package, and mean the `.ts`. */
export const typescript = () => ({
  name: 'typescript',
  resolveId(source, importer) {
    if (!importer?.endsWith('.ts') || !/^\.\.?\/.*\.js$/.test(source)) return null;
    return resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
  },
  async load(id) {
    if (!id.endsWith('.ts')) return null;
    const {code, map} = await transform(await readFile(id, 'utf8'), {
      loader: 'ts',
      target: 'es2022',
      charset: 'utf8',
      sourcefile: id,
      sourcemap: 'external',
      tsconfigRaw: {compilerOptions: {verbatimModuleSyntax: true}},
    });
    return {code, map};
  },
});
