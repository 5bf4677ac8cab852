import {readFileSync} from 'node:fs';

const licence = (name) =>
  `${name}\n\n${readFileSync(`node_modules/${name}/${name === 'lit' ? 'LICENSE' : 'LICENSE.md'}`, 'utf8').trim()}\n`;

/** Writes `licenses.txt`: the licences of what a build has inside, which ask to go with it. */
export const notices = (names) => ({
  name: 'notices',
  generateBundle() {
    this.emitFile({type: 'asset', fileName: 'licenses.txt', source: names.map(licence).join('\n\n')});
  },
});
