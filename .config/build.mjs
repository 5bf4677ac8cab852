// Builds dist/: declarations, modules, the one-file script, schemas, presets, the custom elements manifest, what frameworks and editors need, the builder and the reference. Then updates the generated parts of the documents.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {rmSync} from 'node:fs';

const bin = (name) => `node_modules/.bin/${name}${process.platform === 'win32' ? '.cmd' : ''}`;
const run = async (command, ...args) => {
  const [code] = await once(spawn(command, args, {stdio: 'inherit', shell: process.platform === 'win32'}), 'exit');
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} exited with code ${code}`);
};

try {
  rmSync('dist', {recursive: true, force: true});
  await Promise.all([run(bin('tsc')), run(bin('rollup'), '-c', '--silent')]);
  await run(bin('tsc'), '-p', 'src/build-tools');
  await run(process.execPath, '.config/schemas.mjs');
  await run(process.execPath, '.config/presets.mjs');
  await run(bin('cem'), 'analyze', '--quiet', '--config', '.config/custom-elements-manifest.config.mjs');
  await run(process.execPath, '.config/frameworks.mjs');
  await run(process.execPath, '.config/editors.mjs');
  await run(process.execPath, '.config/builder.mjs');
  await run(process.execPath, '.config/reference.mjs');
  await run(process.execPath, '.config/readme.mjs');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
