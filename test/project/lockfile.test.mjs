import assert from 'node:assert/strict';
import {test} from 'node:test';
import {read, readJson, trackedFiles} from '../helpers/project.mjs';

const {packages} = readJson('package-lock.json');

/** Checks that a package in the lock file can resolve a dependency. */
const finds = (path, name) => {
  const place = path ? `${path}/node_modules/${name}` : `node_modules/${name}`;
  if (packages[place]) return true;
  return path !== '' && finds(path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)), name);
};

test('the lock file has the packages of every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, {optionalDependencies = {}}]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !finds(path, name))
      .map((name) => `${path} lacks ${name}`),
  );
  assert.deepEqual(missing, []);
});

test('the lock file has no host names', () => {
  const addresses = Object.entries(packages).filter(([, {resolved}]) => resolved);
  assert.deepEqual(addresses, []);
});

test('development packages have exact versions', () => {
  const {devDependencies} = readJson('package.json');
  const loose = Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  assert.deepEqual(loose, []);
});

test('no file has a path of one machine or the address of a private registry', () => {
  const places = new RegExp(['/(?:home|root|Users|work|tmp)/\\w', 'registry\\.[\\w-]+\\.\\w+'].join('|'));
  const isText = (path) => !/\.(?:png|jpe?g|webp|avif|gif|ico|woff2?)$/.test(path);
  assert.deepEqual(
    trackedFiles().filter((path) => isText(path) && places.test(read(path))),
    [],
  );
});
