import type {ReactiveElement} from 'lit';

/** Something that is loaded for an element, which is updated when it has come or failed. Only what was asked for last counts. */
export class Loading<T> {
  value: T | undefined;
  /** The reason, if it could not be loaded. */
  error: Error | undefined;
  readonly #host: ReactiveElement;
  readonly #load: (asked: string, signal: AbortSignal) => Promise<T>;
  #asked = '';
  #current: AbortController | undefined;

  /** @param load called with what is asked for, and a signal that it is no longer */
  constructor(host: ReactiveElement, load: (asked: string, signal: AbortSignal) => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** True while it is on its way. */
  get isLoading(): boolean {
    return !!this.#asked && this.value === undefined && !this.error;
  }

  /**
   * Loads something, unless it is what was asked for last. What is on its way is aborted.
   *
   * @param asked an address; an empty one asks for nothing
   */
  open(asked: string): void {
    if (asked === this.#asked) return;
    this.#current?.abort();
    this.#asked = asked;
    this.value = this.error = undefined;
    if (asked) void this.#run(asked, (this.#current = new AbortController()));
  }

  /** Aborts what is on its way; it starts anew when it is asked for again. */
  stop(): void {
    if (this.isLoading) this.open('');
  }

  async #run(asked: string, {signal}: AbortController): Promise<void> {
    let value: T | undefined;
    let error: Error | undefined;
    try {
      value = await this.#load(asked, signal);
    } catch (cause) {
      error = cause as Error;
    }
    if (signal.aborted) return;
    this.value = value;
    this.error = error;
    this.#host.requestUpdate();
  }
}
