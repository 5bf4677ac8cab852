/** What an address leads to. */
export interface Remote<T> {
  /** What has come; a promise while it is on its way, an error when it could not come, nothing without an address. */
  readonly content: T | Error | Promise<void> | undefined;
  /** Asks for what is there, unless that was asked for last. What was on its way from elsewhere is let go of. */
  open(address: string): void;
  /** Lets go of what is on its way; it is asked for anew when the address is opened again. */
  stop(): void;
}

/**
 * @param load asks for it
 * @param changed called when it has come, or could not
 */
export const remote = <T>(
  load: (address: string, signal: AbortSignal) => Promise<T>,
  changed: () => void,
): Remote<T> => {
  let content: Remote<T>['content'];
  let current = '';
  let loading: AbortController | undefined;

  const open = (address: string): void => {
    if (address === current) return;
    loading?.abort();
    current = address;
    content = undefined;
    if (!address) return;
    const {signal} = (loading = new AbortController());
    const settle = (settled: T | Error): void => {
      if (signal.aborted) return;
      content = settled;
      changed();
    };
    content = load(address, signal).then(settle, settle);
  };

  return {
    get content() {
      return content;
    },
    open,
    stop() {
      if (content instanceof Promise) open('');
    },
  };
};
