import assert from 'node:assert/strict';
import {test} from 'node:test';
import {read, readJson, trackedFiles} from '../helpers/project.mjs';

const locks = trackedFiles().filter((path) => path.endsWith('package-lock.json'));

/** Checks that a package in a lock file can resolve a dependency. */
const finds = (packages, path, name) => {
  const place = path ? `${path}/node_modules/${name}` : `node_modules/${name}`;
  if (packages[place]) return true;
  return path !== '' && finds(packages, path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)), name);
};

for (const lock of locks) {
  const {packages} = readJson(lock);

  test(`${lock} has the packages of every platform`, () => {
    const missing = Object.entries(packages).flatMap(([path, {optionalDependencies = {}}]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !finds(packages, path, name))
        .map((name) => `${path} lacks ${name}`),
    );
    assert.deepEqual(missing, []);
  });

  test(`${lock} has no host names`, () => {
    const addresses = Object.entries(packages).filter(([, {resolved}]) => resolved);
    assert.deepEqual(addresses, []);
  });

  test(`the packages beside ${lock} have exact versions`, () => {
    const {devDependencies, dependencies = {}} = readJson(lock.replace('package-lock', 'package'));
    // Applications choose the version of what a library depends on.
    const exact = lock === 'package-lock.json' ? devDependencies : {...devDependencies, ...dependencies};
    const loose = Object.entries(exact).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    assert.deepEqual(loose, []);
  });
}

test('no file has a path of one machine or the address of a private registry', () => {
  const places = new RegExp(['/(?:home|root|Users|work|tmp)/\\w', 'registry\\.[\\w-]+\\.\\w+'].join('|'));
  const isText = (path) => !/\.(?:png|jpe?g|webp|avif|gif|ico|woff2?)$/.test(path);
  assert.deepEqual(
    trackedFiles().filter((path) => isText(path) && places.test(read(path))),
    [],
  );
});
