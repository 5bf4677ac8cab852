import {performance} from 'node:perf_hooks';

/** Milliseconds between two updates, and before the first one. */
const INTERVAL = 400;

/**
 * Shows the progress of a long run on a terminal.
 *
 * @param verb what is done with a file, such as “Checked”
 */
export const showProgress = (verb: string, total: number, stream: NodeJS.WriteStream = process.stderr) => {
  let updatedAt = performance.now();
  let isShown = false;
  return {
    update(done: number): void {
      const now = performance.now();
      if (!stream.isTTY || done === total || now - updatedAt < INTERVAL) return;
      updatedAt = now;
      stream.write(`\r\u001B[K${verb} ${done} of ${total} files …`);
      isShown = true;
    },
    clear(): void {
      if (isShown) stream.write('\r\u001B[K');
    },
  };
};
