import type {PropertyValues} from 'lit';
import type {LoadedFeed} from '../input/load-feed.js';
import type {Problem} from '../input/problem.js';
import type {Entry} from '../model/entry.js';
import type {Context} from '../view/context.js';
import {loadAuthorTools} from './load-author-tools.js';
import {Loading} from './loading.js';
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
  readonly #feed = new Loading<LoadedFeed>(this, (_, signal) => this.#load(signal));
  /** Problems of the data that were current when those of the feed were reported. */
  #reported: readonly Problem[] | undefined;

  /** True while a feed is loading. */
  protected get isLoading(): boolean {
    return this.#feed.isLoading;
  }

  /** True if there is a feed and it could not be read. */
  protected get hasFailed(): boolean {
    return !!this.#feed.value && !this.#feed.value.entries;
  }

  /** Adds the articles of the feed. */
  protected override get context(): Context & {feedEntries: readonly Entry[] | undefined; isLoading: boolean} {
    return {...super.context, feedEntries: this.#feed.value?.entries, isLoading: this.isLoading};
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#feed.stop();
  }

  /** Fetches the feed if the data has no articles. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.adopted || !this.isConnected) return;
    const {model} = this;
    // Another name asks for other articles.
    this.#feed.open(model?.feed && !model.entries ? `${model.feed} ${model.name}` : '');
    const {problems = []} = this.#feed.value ?? {};
    // Report them once, and again together with those of new data.
    if (!problems.length || this.#reported === this.problems) return;
    this.report(problems);
    this.#reported = this.problems;
  }

  async #load(signal: AbortSignal): Promise<LoadedFeed> {
    const {baseURI, ownerDocument, model} = this;
    const {origin, location} = ownerDocument.defaultView!;
    const canonical = ownerDocument.querySelector<HTMLLinkElement>('link[rel~=canonical]');
    try {
      // Few applications need it, so bundlers may put it into a file of its own.
      const {loadFeed} = await import('../input/load-feed.js');
      return await loadFeed(model!.feed!, baseURI, {
        origin,
        signal,
        author: model!.name,
        pages: [location.href, canonical?.href ?? ''],
        repair: async (...damaged) => (await loadAuthorTools()).repairFeed(...damaged),
      });
    } catch (error) {
      return {problems: [{path: 'feed', expected: 'the script that reads it', found: String(error)}]};
    }
  }
}
