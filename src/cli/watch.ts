import {statSync, watch, type FSWatcher} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';

/** Milliseconds without a change after which files are taken as written: generators write many files at once. */
const SETTLED = 100;
/** Milliseconds after which files are looked at in any case: systems do not tell everything, as of a folder that was replaced. */
const PATIENCE = 1000;

/** Tells one state of a file from another; undefined if there is no file. */
const stateOf = (name: string): string | undefined => {
  const stat = statSync(name, {throwIfNoEntry: false});
  return stat && `${stat.ino} ${stat.mtimeMs} ${stat.size}`;
};

type States = Map<string, string | undefined>;

const isSame = (a: States, b: States): boolean =>
  a.size === b.size && [...a].every(([name, state]) => b.get(name) === state);

/** Watches folders as far as they can be. */
const watchFolders = (folders: readonly string[], onChange: () => void): FSWatcher[] =>
  folders
    .filter((name) => statSync(name, {throwIfNoEntry: false})?.isDirectory())
    .map((name) =>
      watch(name, {recursive: true}, onChange)
        // A folder that is gone is found again by looking.
        .on('error', () => {}),
    );

/**
 * Acts on all files, and then on those that were written, until SIGINT or SIGTERM. Files that are still being written are
 * waited for.
 *
 * @param folders folders that may have such files
 * @param find finds the files
 * @param act acts on the files that were written; calls `wrote` for each that it writes itself
 */
export const watchFiles = async (
  folders: readonly string[],
  find: () => Promise<readonly string[]>,
  act: (names: readonly string[], wrote: (name: string) => void) => Promise<void>,
): Promise<void> => {
  const look = async (): Promise<States> => new Map((await find()).map((name) => [name, stateOf(name)]));
  const end = new AbortController();
  const stop = (): void => end.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  let wake = (): void => {};
  const watchers = watchFolders(folders, () => wake());
  const note = (name: string): void => void seen.set(name, stateOf(name));
  let seen = await look();
  await act([...seen.keys()], note);
  while (!end.signal.aborted) {
    await new Promise<void>((done) => {
      wake = done;
      // It also ends early, with an error, when it is to stop.
      void wait(PATIENCE, undefined, {signal: end.signal}).then(done, () => done());
    });
    let states = await look();
    if (isSame(states, seen)) continue;
    for (let before = seen; !isSame(states, before) && !end.signal.aborted; states = await look()) {
      before = states;
      await wait(SETTLED);
    }
    const old = seen;
    seen = states;
    const written = [...states].filter(([name, state]) => old.get(name) !== state).map(([name]) => name);
    if (written.length && !end.signal.aborted) await act(written, note);
  }
  for (const watcher of watchers) watcher.close();
};
