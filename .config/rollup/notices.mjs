import {readdirSync, readFileSync} from 'node:fs';

const PACKAGE = /^\0?(.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/;

const licence = (folder) => {
  const name = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  return readFileSync(`${folder}/${name}`, 'utf8').trim();
};

/** The packages inside the bundles that are made so far, each with its folder. */
const packages = new Map();

/** Writes `licenses.txt`: the licences of the packages inside the bundles, which ask to go with them. */
export const notices = () => ({
  name: 'notices',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => Object.entries(chunk.modules ?? {}));
    for (const [id, {code}] of modules) {
      const [, folder, name] = (code && PACKAGE.exec(id)) || [];
      if (folder) packages.set(name.replaceAll('\\', '/'), folder);
    }
    const texts = [...packages]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, folder]) => `${name}\n\n${licence(folder)}\n`);
    this.emitFile({type: 'asset', fileName: 'licenses.txt', source: texts.join('\n\n')});
  },
});
