import type {PropertyValues} from 'lit';
import type {LoadedFeed} from '../input/load-feed.js';
import type {Problem} from '../input/problem.js';
import type {Entry} from '../model/entry.js';
import type {Context} from '../view/context.js';
import {loadAuthorTools} from './load-author-tools.js';
import {Widget} from './widget.js';

/** Data with articles, or with the address of a feed that has them. */
interface Fed {
  readonly entries?: readonly Entry[] | undefined;
  readonly feed?: string | undefined;
  /** Name of the author whose articles they are. */
  readonly name?: string | undefined;
}

/** Base class of widgets that show the articles in their data, or those of a feed on the same site. */
export abstract class FeedWidget<Input = unknown, Model extends Fed = Fed> extends Widget<Input, Model> {
  #address = '';
  #author: string | undefined;
  #loaded: LoadedFeed | undefined;
  /** Problems of the data that were current when those of the feed were reported. */
  #reported: readonly Problem[] | undefined;
  #loading: AbortController | undefined;

  /** True while a feed is loading. */
  protected get isLoading(): boolean {
    return !!this.#address && !this.#loaded;
  }

  /** True if there is a feed and it could not be read. */
  protected get hasFailed(): boolean {
    return !!this.#loaded && !this.#loaded.entries;
  }

  /** Adds the articles of the feed. */
  protected override get context(): Context & {feedEntries: readonly Entry[] | undefined; isLoading: boolean} {
    return {...super.context, feedEntries: this.#loaded?.entries, isLoading: this.isLoading};
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.isLoading) this.#open('');
  }

  /** Fetches the feed if the data has no articles. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.adopted || !this.isConnected) return;
    const {model} = this;
    const address = (!model?.entries && model?.feed) || '';
    if (address !== this.#address || model?.name !== this.#author) this.#open(address, model?.name);
    const {problems = []} = this.#loaded ?? {};
    // Report them once, and again together with those of new data.
    if (!problems.length || this.#reported === this.problems) return;
    this.report(problems);
    this.#reported = this.problems;
  }

  /** Fetches a feed, and aborts one that is loading. */
  #open(address: string, author?: string): void {
    this.#loading?.abort();
    this.#address = address;
    this.#author = author;
    this.#loaded = undefined;
    if (address) void this.#load(address, (this.#loading = new AbortController()));
  }

  async #load(address: string, {signal}: AbortController): Promise<void> {
    const {baseURI, ownerDocument} = this;
    const {origin, location} = ownerDocument.defaultView!;
    const canonical = ownerDocument.querySelector<HTMLLinkElement>('link[rel~=canonical]');
    let loaded: LoadedFeed;
    try {
      // Few applications need it, so bundlers may put it into a file of its own.
      const {loadFeed} = await import('../input/load-feed.js');
      loaded = await loadFeed(address, baseURI, {
        origin,
        signal,
        author: this.#author,
        pages: [location.href, canonical?.href ?? ''],
        repair: async (...damaged) => (await loadAuthorTools()).repairFeed(...damaged),
      });
    } catch (error) {
      loaded = {problems: [{path: 'feed', expected: 'the script that reads it', found: String(error)}]};
    }
    if (signal.aborted) return;
    this.#loaded = loaded;
    this.requestUpdate();
  }
}
