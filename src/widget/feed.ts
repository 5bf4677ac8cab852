import type {PropertyValues} from 'lit';
import {takeFeed, type Taken} from '../input/feed-entries.js';
import type {Problem} from '../input/problem.js';
import type {Entry} from '../model/entry.js';
import type {Context} from '../view/context.js';
import {Widget} from './widget.js';

/** Data with articles, or with the address of a feed to take them from. */
interface Fed {
  readonly entries?: readonly Entry[] | undefined;
  readonly feed?: string | undefined;
}

/** A widget whose articles are given in its data or come from a feed of the page's own site. */
export abstract class FeedWidget<Input = unknown, Model extends Fed = Fed> extends Widget<Input, Model> {
  #address = '';
  #taken: Taken | undefined;
  /** The problems of the data beside which those of the feed were reported. */
  #reported: readonly Problem[] | undefined;
  #loading: AbortController | undefined;

  /** True while a feed is on its way. */
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

  /** Articles in the data count; without them, the feed is fetched. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.adopted || !this.isConnected) return;
    const {model} = this;
    const address = (!model?.entries && model?.feed) || '';
    if (address !== this.#address) this.#open(address);
    const {problems = []} = this.#taken ?? {};
    // Once, and again with those of new data.
    if (!problems.length || this.#reported === this.problems) return;
    this.report(problems);
    this.#reported = this.problems;
  }

  /** Fetches a feed, and aborts one that is on its way. */
  #open(address: string): void {
    this.#loading?.abort();
    this.#address = address;
    this.#taken = undefined;
    if (address) void this.#take(address, (this.#loading = new AbortController()));
  }

  async #take(address: string, {signal}: AbortController): Promise<void> {
    const taken = await takeFeed(address, this.baseURI, this.ownerDocument.defaultView!.origin, signal);
    if (signal.aborted) return;
    this.#taken = taken;
    this.requestUpdate();
  }
}
