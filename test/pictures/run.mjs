// Takes pictures of all widgets, compares them with those in test/pictures/base, and writes a page that shows all of them.
//
//   npm run test:pictures              compares; open .cache/pictures/index.html to look at them
//   npm run test:pictures -- --update  takes new base pictures: look at them before you commit them
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';

process.chdir(new URL('../..', import.meta.url).pathname);

const BASE = 'test/pictures/base';
const CACHE = '.cache/pictures';
const isUpdate = process.argv.includes('--update');

rmSync(CACHE, {recursive: true, force: true});
if (isUpdate) rmSync(BASE, {recursive: true, force: true});
const runner = ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/pictures/web-test-runner.config.mjs'];
const {status} = spawnSync(process.execPath, runner, {
  stdio: 'inherit',
  env: {...process.env, PICTURES: isUpdate ? 'update' : 'compare'},
});

const namesIn = (folder) => (existsSync(folder) ? readdirSync(folder) : []);
const changed = new Set(namesIn(`${CACHE}/now`));
const names = [...new Set([...namesIn(BASE), ...changed])].toSorted();
const subjectOf = (name) => name.replace(/-\w+\.png$/, '');

const picture = (folder, name, words) =>
  `<figure><a href="${folder}/${name}"><img src="${folder}/${name}" alt="" loading="lazy"></a><figcaption>${words}</figcaption></figure>`;
const base = `../../${BASE}`;
const cell = (name) => {
  const state = name.slice(subjectOf(name).length + 1, -4);
  if (!changed.has(name)) return picture(base, name, state);
  const before = existsSync(`${BASE}/${name}`) ? picture(base, name, `${state}, before`) : '';
  return before + picture('now', name, `<strong>${state}, now</strong>`);
};
const section = (subject) =>
  `<h2>${subject}</h2><div>${names
    .filter((name) => subjectOf(name) === subject)
    .map(cell)
    .join('\n')}</div>`;

mkdirSync(CACHE, {recursive: true});
writeFileSync(
  `${CACHE}/index.html`,
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures of the widgets</title>
<style>
  body { margin: 2rem; background: #ececec; color: #222; font: 15px/1.5 system-ui, sans-serif; }
  h2 { margin: 2.5rem 0 .75rem; font-size: 1.1rem; }
  div { display: flex; gap: 1rem; overflow-x: auto; align-items: start; }
  figure { flex: none; margin: 0; inline-size: 20rem; }
  img { display: block; inline-size: 100%; max-block-size: 40rem; object-fit: cover; object-position: top; background: #fff; box-shadow: 0 0 0 1px #0003; }
  figcaption { margin-block-start: .35rem; }
  figure:has(strong) img { box-shadow: 0 0 0 3px #c2185b; }
</style>
<h1>Pictures of the widgets</h1>
<p>${names.length} pictures, of which ${changed.size} changed or are new. A picture leads to itself in full size.</p>
${[...new Set(names.map(subjectOf))].map(section).join('\n')}
</html>
`,
);
console.log(`${names.length} pictures, ${changed.size} of them changed: open ${CACHE}/index.html`);
process.exitCode = status ?? 1;
