// What the tests about the project itself read.
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseSync} from 'oxc-parser';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const read = (path) => readFileSync(root + path, 'utf8');
export const readJson = (path) => JSON.parse(read(path));

/** The files under a folder, as paths from the project's top. */
export const filesOf = (folder, isWanted = () => true) =>
  readdirSync(root + folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, path, name}) => `${parentPath ?? path}/${name}`.replaceAll('\\', '/').slice(root.length))
    .filter(isWanted)
    .toSorted();

/** Every file that git tracks, or would. */
export const trackedFiles = () =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {cwd: root, encoding: 'utf8'})
    .split('\n')
    .filter((path) => path && existsSync(root + path));

/** What a module imports or passes on, types included. */
export const importsOf = (path) => {
  const {staticImports, staticExports, dynamicImports} = parseSync(path, read(path)).module;
  const text = read(path);
  const dynamic = dynamicImports.map(({moduleRequest: {start, end}}) =>
    text.slice(start, end).replaceAll(/^['"`]|['"`]$/g, ''),
  );
  const passedOn = staticExports.flatMap(({entries}) => entries.map(({moduleRequest}) => moduleRequest?.value));
  return [...staticImports.map(({moduleRequest}) => moduleRequest.value), ...passedOn, ...dynamic].filter(Boolean);
};
