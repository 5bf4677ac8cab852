// Files and folders may be deleted while they are looked for.
import assert from 'node:assert/strict';
import {readdirSync, realpathSync} from 'node:fs';
import {test} from 'node:test';
import {ifThere} from '../../src/cli/find-files.js';

test('a file or folder that is gone has another value', () => {
  assert.equal(
    ifThere(() => realpathSync('nowhere/a.html'), 'a.html'),
    'a.html',
  );
  assert.deepEqual(
    ifThere(() => readdirSync('nowhere'), []),
    [],
  );
});

test('other errors are not hidden', () => {
  assert.throws(() => ifThere(() => readdirSync('package.json'), []), {code: 'ENOTDIR'});
});
