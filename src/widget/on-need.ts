/** What belongs where a file of the script does not come, as it does not to a page that was opened from a disk. */
export const OTHER_FILES = 'the other files of the script, from a web server';

/**
 * What few pages need, from a file of its own.
 *
 * @returns it, or why it cannot come
 * @throws {Promise<void>} while it is on its way
 */
export const onNeed = <T>(load: () => Promise<T>): (() => T | Error) => {
  let it: T | Error | undefined;
  let loading: Promise<void> | undefined;
  const settle = (settled: T | Error): void => {
    it = settled;
  };
  return () => {
    if (it) return it;
    throw (loading ??= load().then(settle, settle));
  };
};
