// Runs the steps of `npm test`, counts their tests and measures their time.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync} from 'node:fs';
import {performance} from 'node:perf_hooks';
import {takeTotals, TOTALS} from './totals.mjs';

/** Returns the time since a moment, as text. */
const secondsSince = (moment) => `${((performance.now() - moment) / 1000).toFixed(1)} s`;

/** Runs a command. A test runner reports its number of tests; any other command counts as one. */
const run = async (name, [command, ...rest], isLive, log) => {
  const file = `.cache/totals-${name}.json`;
  const since = performance.now();
  if (isLive) log(`▶ ${name}`);
  const child = spawn(command, rest, {
    stdio: ['ignore', isLive ? 'inherit' : 'pipe', isLive ? 'inherit' : 'pipe'],
    env: {...process.env, [TOTALS]: file},
    shell: process.platform === 'win32',
  });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => output.push(data));
  const [code] = await once(child, 'close');
  const {failures = [], ...totals} = takeTotals(file) ?? {passed: code === 0 ? 1 : 0, failed: 0};
  if (code !== 0 && !totals.failed) totals.failed = 1;
  if (code !== 0 && !failures.length) failures.push(name);
  const time = secondsSince(since);
  log(`${Buffer.concat(output).toString()}${code === 0 ? '✔' : '✖'} ${name} (${time})`);
  return {name, time, totals, failures};
};

/**
 * Runs steps and prints at the end which tests failed, how long each step took, and how many tests passed and failed, which
 * is the last line.
 *
 * @param steps the commands by name; `build` runs first, and the others only if it succeeds
 * @param lanes the names of steps that run one after another, beside those of the other lanes; the first lane's output
 *   comes as it is written, that of the others when a step is over
 * @returns true if all steps succeeded
 */
export const runSteps = async (steps, lanes, log = console.log) => {
  mkdirSync('.cache', {recursive: true});
  const since = performance.now();
  const results = [];
  const runLane = async (names, isLive) => {
    for (const name of names) results.push(await run(name, steps[name], isLive, log));
  };
  if (steps.build) await runLane(['build'], true);
  if (!results[0]?.totals.failed) await Promise.all(lanes.map((names, i) => runLane(names, i === 0)));

  const failures = results.flatMap((result) => result.failures);
  const sum = (kind) => results.reduce((total, {totals}) => total + (totals[kind] ?? 0), 0);
  // Repeated at the end, where people look first.
  if (failures.length) log(`\nFailed:\n${failures.join('\n')}`);
  if (sum('skipped')) log(`\n${sum('skipped')} skipped`);
  log(`\n${results.map(({name, time}) => `${name} ${time}`).join(' · ')} · in all ${secondsSince(since)}`);
  log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return !sum('failed');
};
