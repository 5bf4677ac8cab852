import {performance} from 'node:perf_hooks';

/** Milliseconds before something is said. */
const PAUSE = 400;

/** Says on a terminal, on the way, how far a long check has come, apart from what it finds. */
export const progress = (total: number, stream: NodeJS.WriteStream = process.stderr) => {
  let said = performance.now();
  let isShown = false;
  return {
    /** Called with how many are done. */
    step(done: number): void {
      const now = performance.now();
      if (!stream.isTTY || done === total || now - said < PAUSE) return;
      said = now;
      stream.write(`\r\u001B[KChecked ${done} of ${total} files …`);
      isShown = true;
    },
    /** Leaves the terminal clean. */
    end(): void {
      if (isShown) stream.write('\r\u001B[K');
    },
  };
};
