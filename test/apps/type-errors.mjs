import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {relative} from 'node:path';
import {stripVTControlCharacters} from 'node:util';

/** Places in the output of type checkers: `a.tsx(6,15): error`, `a.ts:6:15 - error`, `ERROR "a.svelte" 6:15`. */
const PLACES = [/^(\S+)\((\d+),\d+\): error/gm, /^(\S+):(\d+):\d+ - (?:\S*)error/gm, / ERROR "([^"]+)" (\d+):/g];

/** Lists the lines that end with a comment `wrong`. */
const wrongLines = (app) =>
  readdirSync(app, {recursive: true, encoding: 'utf8'})
    .filter((path) => /(?:^|[\\/])wrong[\w.]*$/.test(path) && !/node_modules|[\\/]\.\w/.test(path))
    .flatMap((path) => {
      const lines = readFileSync(`${app}/${path}`, 'utf8').split('\n');
      return lines.flatMap((line, i) => (/(?:\/\/ wrong|<!-- wrong -->)$/.test(line) ? [`${path}:${i + 1}`] : []));
    });

/** Compares the places of the errors that a type checker has found with the lines that are marked as wrong. */
export const compareErrors = (app, colored) => {
  const output = stripVTControlCharacters(colored);
  const found = PLACES.flatMap((place) => [...output.matchAll(place)]).map(
    ([, path, line]) => `${path.startsWith('/') ? relative(app, path) : path}:${line}`,
  );
  const wrong = wrongLines(app);
  assert.ok(wrong.length, 'no line is marked as wrong');
  assert.deepEqual([...new Set(found)].toSorted(), wrong.toSorted(), output);
};
