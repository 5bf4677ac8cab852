import {basename} from 'node:path';

/** Files that stand beside each other take one another from there. */
export const siblings = (files) => ({
  name: 'siblings',
  resolveDynamicImport(specifier) {
    const name = basename(String(specifier), '.js');
    return name in files ? {id: `./${name}.js`, external: true} : null;
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
