import {readdirSync, readFileSync} from 'node:fs';

const PACKAGE = /^(.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/;

const licence = (folder) => {
  const name = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  return readFileSync(`${folder}/${name}`, 'utf8').trim();
};

/** Writes `licenses.txt`: the licences of the packages inside a bundle, which ask to go with it. */
export const notices = () => ({
  name: 'notices',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => Object.entries(chunk.modules ?? {}));
    const packages = new Map(
      modules.flatMap(([id, {code}]) => {
        const [, folder, name] = (code && PACKAGE.exec(id)) || [];
        return folder ? [[name.replaceAll('\\', '/'), folder]] : [];
      }),
    );
    const texts = [...packages]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, folder]) => `${name}\n\n${licence(folder)}\n`);
    this.emitFile({type: 'asset', fileName: 'licenses.txt', source: texts.join('\n\n')});
  },
});
