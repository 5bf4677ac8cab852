import {performance} from 'node:perf_hooks';

/** Milliseconds before something is said: on a terminal, and to a file or another program. */
const [SOON, LATE] = [400, 10_000];

/** Says on the way how far a long check has come, apart from what it finds. */
export const progress = (total: number, stream: NodeJS.WriteStream = process.stderr) => {
  const pause = stream.isTTY ? SOON : LATE;
  let said = performance.now();
  let isShown = false;
  return {
    /** Called with how many are done. */
    step(done: number): void {
      const now = performance.now();
      if (now - said < pause) return;
      said = now;
      const line = `Checked ${done} of ${total} files …`;
      stream.write(stream.isTTY ? `\r\u001B[K${line}` : `${line}\n`);
      isShown = stream.isTTY;
    },
    /** Leaves the terminal clean. */
    end(): void {
      if (isShown) stream.write('\r\u001B[K');
    },
  };
};
