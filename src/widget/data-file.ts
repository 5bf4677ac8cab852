import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface Host extends ReactiveControllerHost, Element {
  /** Called when the file has come, or has not. */
  sourceChanged(): void;
}

/** The file that a widget's `src` names: fetched while the widget is in the page, dropped when it leaves. */
export class DataFile implements ReactiveController {
  /** The text; a promise while it is on its way, an error when it did not come; nothing without an address. */
  content: string | Promise<void> | Error | undefined;
  private readonly host: Host;
  private address: string | undefined;
  private fetching: AbortController | undefined;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  /** Starts to fetch another address, or with none, forgets the file. */
  open(address: string | undefined): void {
    if (address === this.address) return;
    this.fetching?.abort();
    this.address = address;
    this.content = address ? this.fetch(address) : undefined;
  }

  /** A fetch that was cut short begins again when the widget asks for its file next. */
  hostDisconnected(): void {
    if (!(this.content instanceof Promise)) return;
    this.fetching?.abort();
    this.address = undefined;
  }

  hostConnected(): void {
    if (this.fetching?.signal.aborted) this.host.sourceChanged();
  }

  private async fetch(address: string): Promise<void> {
    const {signal} = (this.fetching = new AbortController());
    let content: string | Error;
    try {
      const response = await fetch(new URL(address, this.host.baseURI), {signal});
      content = response.ok ? await response.text() : new Error(`the answer ${response.status} from ${address}`);
    } catch (error) {
      content = new Error(`no answer from ${address}: ${(error as Error).message}`);
    }
    if (signal.aborted) return;
    this.content = content;
    this.host.sourceChanged();
  }
}
