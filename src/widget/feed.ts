import type {Taken} from '../input/feed-entries.js';
import type {Problem} from '../input/problem.js';
import type {Entry} from '../model/entry.js';
import type {Context} from '../view/context.js';
import {OTHER_FILES} from './on-need.js';
import {Widget} from './widget.js';

/** Data with articles, or with the address of a feed to take them from. */
interface Fed {
  readonly entries?: readonly Entry[] | undefined;
  readonly feed?: string | undefined;
}

const take = async (address: string, host: Element, signal: AbortSignal): Promise<Taken> => {
  try {
    // Pages without feeds do not download what reads them.
    const {takeFeed} = await import('../input/feed-entries.js');
    return await takeFeed(address, host.baseURI, host.ownerDocument.defaultView!.origin, signal);
  } catch (error) {
    return {problems: [{path: 'feed', expected: OTHER_FILES, found: (error as Error).message}]};
  }
};

/** A widget whose articles are given in its data or come from a feed of the page's own site. */
export abstract class FeedWidget<Input = unknown, Model extends Fed = Fed> extends Widget<Input, Model> {
  #address = '';
  #taken: Taken | undefined;
  #told: readonly Problem[] | undefined;
  #loading: AbortController | undefined;

  /** Whether a feed is on its way. */
  protected get isLoading(): boolean {
    return !!this.#address && !this.#taken;
  }

  /** Whether there is a feed and it could not be read. */
  protected get hasFailed(): boolean {
    return !!this.#taken && !this.#taken.entries;
  }

  /** Adds the articles of the feed. */
  protected override get context(): Context & {feedEntries: readonly Entry[] | undefined; isLoading: boolean} {
    return {...super.context, feedEntries: this.#taken?.entries, isLoading: this.isLoading};
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.isLoading) this.#open('');
  }

  /** Given articles count; without them, the feed is asked for. */
  protected override prepare(data: Model | undefined): void {
    const address = (!data?.entries && data?.feed) || '';
    if (address !== this.#address) this.#open(address);
    const {problems = []} = this.#taken ?? {};
    // Once, and again with those of new data.
    if (!problems.length || this.#told === this.problems) return;
    this.#told = this.problems;
    this.tell({problems});
  }

  /** Asks for a feed, and lets go of one that is on its way. */
  #open(address: string): void {
    this.#loading?.abort();
    this.#address = address;
    this.#taken = undefined;
    if (!address) return;
    const {signal} = (this.#loading = new AbortController());
    void take(address, this, signal).then((taken) => {
      if (signal.aborted) return;
      this.#taken = taken;
      this.requestUpdate();
    });
  }
}
