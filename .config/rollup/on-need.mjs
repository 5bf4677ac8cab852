import {basename} from 'node:path';
import {MagicString} from 'magic-string';

/** Files that stand beside each other take one another from there. */
export const siblings = (files) => ({
  name: 'siblings',
  resolveDynamicImport(specifier) {
    const name = basename(String(specifier), '.js');
    return name in files ? {id: `./${name}.js`, external: true} : null;
  },
});

const ON_NEED = /\bonNeed\(\(\) => import\("([^"]+)"\)\)/g;

/** What the script has inside anyway is there at once. */
export const inside = (files) => ({
  name: 'inside',
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const text = new MagicString(code);
    for (const {0: call, 1: path, index} of code.matchAll(ON_NEED)) {
      if (basename(path, '.js') in files) continue;
      text.prepend(`import * as inside${index} from "${path}";\n`);
      text.update(index, index + call.length, `(() => inside${index})`);
    }
    return {code: text.toString(), map: text.generateMap({hires: true, source: id})};
  },
});

/**
 * What few pages need is not in the one-file script: `import()` takes it from a file of its own beside the script, where
 * anything else that comes later is inside.
 * Browsers tell a script from another site no address of its own, so the script looks at its tag.
 *
 * @param files the sources of these files, by name
 */
export const onNeed = (files) => {
  return {
    ...siblings(files),
    renderDynamicImport: () => ({left: 'import(beside+', right: ')'}),
    // In a module there is no tag to see; there the browser knows. An element of the page may bear the name.
    intro: () =>
      `const tag = document.currentScript, beside = tag?.localName === 'script' && tag.src ? new URL('.', tag.src) : '';`,
  };
};
