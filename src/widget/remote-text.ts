import type {ReactiveElement} from 'lit';
import {fetchText} from '../input/fetch-text.js';
import {readMeta} from './carrier.js';

/**
 * Returns the origins from which a widget may fetch its data: any, but those that the page names if it stands for a carrier,
 * which sanitisers also leave to people who are not the page's author.
 */
const sitesFor = (host: Element): string[] | undefined => {
  if (!host.querySelector(':scope > slot')) return undefined;
  const {ownerDocument: page} = host;
  return [page.defaultView!.origin, ...readMeta(page, 'sites').split(/\s+/).filter(Boolean)];
};

/** The text of a file that is fetched when it is first asked for. */
export class RemoteText {
  /** The text, once it has been fetched. */
  text: string | undefined;
  /** The reason, if it could not be fetched. */
  error: Error | undefined;
  readonly #host: ReactiveElement;
  #address = '';
  #loading: AbortController | undefined;

  /** @param host the widget, which is updated when the text has been fetched, or could not be */
  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /**
   * Fetches a file, unless it is the one that was opened last. Another one that is on its way is aborted.
   *
   * @param address the address of the file; an empty one opens none
   */
  open(address: string): void {
    if (address === this.#address) return;
    this.#loading?.abort();
    this.#address = address;
    this.text = this.error = undefined;
    if (address) void this.#fetch(address, (this.#loading = new AbortController()));
  }

  /** True while a file is on its way. */
  get isLoading(): boolean {
    return !!this.#address && this.text === undefined && !this.error;
  }

  /** Aborts a fetch that is on its way; it starts anew when the file is opened again. */
  stop(): void {
    if (this.text === undefined && !this.error) this.open('');
  }

  async #fetch(address: string, {signal}: AbortController): Promise<void> {
    const host = this.#host;
    let text: string | undefined;
    let error: Error | undefined;
    try {
      const url = new URL(address, host.baseURI);
      const sites = sitesFor(host);
      if (sites && !sites.includes(url.origin)) throw new Error(`an address outside ${sites.join(' and ')}`);
      // A file of the page's own site does not lead to another one.
      text = await fetchText(url, {signal, mode: url.origin === sites?.[0] ? 'same-origin' : 'cors'});
    } catch (cause) {
      error = cause as Error;
    }
    if (signal.aborted) return;
    this.text = text;
    this.error = error;
    host.requestUpdate();
  }
}
