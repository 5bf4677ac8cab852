// Prepares a release: checks that everything says the same version, fills in where the source is, and writes the notes.
//   node .config/release.mjs TAG ADDRESS   the tag of the version, and the address of its repository
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(root + path, 'utf8');

/** Returns the part of the change log about a version: its date and its text. */
export const sectionOf = (changelog, version) => {
  const [head, ...lines] = (changelog.split(/^## /m).find((part) => part.startsWith(`[${version}]`)) ?? '').split('\n');
  return {date: head.split(' - ')[1], text: lines.join('\n').trim()};
};

/** Lists what keeps a version from being published. */
export const obstacles = ({tag, manifest, lock, version, changelog, readme}) => {
  const {date, text} = sectionOf(changelog, manifest.version);
  const [, latest] = /^## \[(.*?)\]/m.exec(changelog) ?? [];
  return [
    tag !== `v${manifest.version}` && `The tag is ${tag}, and the version in package.json ${manifest.version}.`,
    lock.version !== manifest.version && `package-lock.json has the version ${lock.version}.`,
    version !== manifest.version && `src/widget/version.ts has the version ${version}.`,
    !readme.includes(`@${manifest.version}/dist/candor.js"`) && 'The script tag in README.md has another version.',
    latest !== manifest.version && `CHANGELOG.md begins with ${latest}.`,
    !/^\d{4}-\d\d-\d\d$/.test(date ?? '') &&
      `CHANGELOG.md has no date for ${manifest.version}: it says “${date ?? 'nothing'}”.`,
    !/^- /m.test(text) && `CHANGELOG.md lists no changes for ${manifest.version}.`,
  ].filter(Boolean);
};

/** Adds the fields of a package that say where its source is. Nothing else names the address. */
export const withRepository = ({license, ...manifest}, address) => ({
  ...manifest,
  homepage: `${address}#readme`,
  bugs: `${address}/issues`,
  repository: {type: 'git', url: `git+${address}.git`},
  license,
});

/** Writes the notes of a release: its changes, and the sizes from the README. */
export const notesOf = (changelog, version, readme) => {
  const [, sizes] = /<!-- sizes -->([^]*?)<!-- \/sizes -->/.exec(readme) ?? [];
  return `${sectionOf(changelog, version).text}\n\n### Sizes\n\n${sizes.trim()}\n`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [tag, address] = process.argv.slice(2);
  const manifest = JSON.parse(read('package.json'));
  const [changelog, readme] = [read('CHANGELOG.md'), read('README.md')];
  const [, version] = /version = '(.*?)'/.exec(read('src/widget/version.ts'));
  const found = obstacles({tag, manifest, lock: JSON.parse(read('package-lock.json')), version, changelog, readme});
  if (!/^https:\/\/[^/]+\/[^/]+\/[^/]+$/.test(address ?? '')) found.push('The address of the repository is missing.');
  if (found.length) {
    console.error(found.join('\n'));
    process.exitCode = 1;
  } else {
    writeFileSync(`${root}package.json`, `${JSON.stringify(withRepository(manifest, address), null, 2)}\n`);
    mkdirSync(`${root}.cache`, {recursive: true});
    writeFileSync(`${root}.cache/notes.md`, notesOf(changelog, manifest.version, readme));
  }
}
