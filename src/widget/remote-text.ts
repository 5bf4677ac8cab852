/** The text of a file that is fetched when it is first asked for. */
export class RemoteText {
  /** The text, once it has been fetched. */
  text: string | undefined;
  /** The reason, if it could not be fetched. */
  error: Error | undefined;
  readonly #changed: () => void;
  #address = '';
  #loading: AbortController | undefined;

  /** @param changed called when the text has been fetched, or could not be */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /**
   * Fetches a file, unless it is the one that was opened last. Another one that is on its way is aborted.
   *
   * @param address the address of the file; an empty one opens none
   * @param sites the origins from which it may be fetched, that of the page first; any, if there are none
   */
  open(address: string, base: string, sites?: readonly string[]): void {
    if (address === this.#address) return;
    this.#loading?.abort();
    this.#address = address;
    this.text = this.error = undefined;
    if (address) void this.#fetch(address, base, sites, (this.#loading = new AbortController()));
  }

  /** True while a file is on its way. */
  get isLoading(): boolean {
    return !!this.#address && this.text === undefined && !this.error;
  }

  /** Aborts a fetch that is on its way; it starts anew when the file is opened again. */
  stop(): void {
    if (this.text === undefined && !this.error) this.open('', '');
  }

  async #fetch(
    address: string,
    base: string,
    sites: readonly string[] | undefined,
    {signal}: AbortController,
  ): Promise<void> {
    let text: string | undefined;
    let error: Error | undefined;
    try {
      const url = new URL(address, base);
      if (sites && !sites.includes(url.origin)) throw new Error(`an address outside ${sites.join(' and ')}`);
      // Few applications need it, so bundlers may put it into a file of its own.
      const {fetchText} = await import('../input/fetch-text.js');
      // A file of the page's own site does not lead to another one.
      text = await fetchText(url, {signal, mode: url.origin === sites?.[0] ? 'same-origin' : 'cors'});
    } catch (cause) {
      error = cause as Error;
    }
    if (signal.aborted) return;
    this.text = text;
    this.error = error;
    this.#changed();
  }
}
