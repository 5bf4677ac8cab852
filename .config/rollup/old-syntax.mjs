import {basename} from 'node:path';
import {transform} from 'esbuild';
import {MagicString} from 'magic-string';
import {parseSync} from 'oxc-parser';
import {walk} from './walk.mjs';

const isPrivate = (node) => node?.type === 'PrivateIdentifier';

/**
 * `#name` becomes an ordinary name that no other file has, which Terser then shortens. Compilers lower private names to WeakMaps and
 * helpers instead: slower, and half a kilobyte more.
 */
export const privateNames = () => ({
  name: 'private-names',
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const prefix = `$$${basename(id, '.ts').replaceAll(/\W/g, '$')}$`;
    const text = new MagicString(code);
    let classes = 0;
    walk(parseSync(id, code).program, (node) => {
      if (node.type === 'ClassBody' && node.body.some(({key}) => isPrivate(key))) classes++;
      if (node.type === 'BinaryExpression' && isPrivate(node.left)) this.error('`#name in object` needs private names');
      if (isPrivate(node)) text.update(node.start, node.end, prefix + node.name);
    });
    if (classes > 1) this.error('two classes of one file have private names, which would be the same');
    return {code: text.toString(), map: text.generateMap({hires: true, source: id})};
  },
});

/** Brings our own modules to the syntax of 2021. Class fields are assigned, which is shorter than to define them. */
export const oldSyntax = () => ({
  name: 'old-syntax',
  async transform(source, id) {
    if (!id.endsWith('.ts')) return null;
    const {code, map} = await transform(source, {
      loader: 'ts',
      target: 'es2021',
      charset: 'utf8',
      sourcefile: id,
      sourcemap: 'external',
      tsconfigRaw: {compilerOptions: {verbatimModuleSyntax: true, useDefineForClassFields: false}},
    });
    return {code, map};
  },
});
