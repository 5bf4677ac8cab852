// Reads files of the project, for the tests about the project itself.
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseSync} from 'oxc-parser';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const read = (path) => readFileSync(root + path, 'utf8');
export const readJson = (path) => JSON.parse(read(path));

/** Lists the files in a folder, as paths relative to the project. */
export const filesOf = (folder, isWanted = () => true) =>
  readdirSync(root + folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, path, name}) => `${parentPath ?? path}/${name}`.replaceAll('\\', '/').slice(root.length))
    .filter(isWanted)
    .toSorted();

/** Lists all files that git tracks or would track. */
export const trackedFiles = () =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {cwd: root, encoding: 'utf8'})
    .split('\n')
    .filter((path) => path && existsSync(root + path));

/** Lists the imports and re-exports of a module, including types. */
export const importsOf = (path) => {
  const {staticImports, staticExports, dynamicImports} = parseSync(path, read(path)).module;
  const text = read(path);
  const dynamic = dynamicImports.map(({moduleRequest: {start, end}}) =>
    text.slice(start, end).replaceAll(/^['"`]|['"`]$/g, ''),
  );
  const passedOn = staticExports.flatMap(({entries}) => entries.map(({moduleRequest}) => moduleRequest?.value));
  return [...staticImports.map(({moduleRequest}) => moduleRequest.value), ...passedOn, ...dynamic].filter(Boolean);
};
