import type {Taken} from '../input/feed-entries.js';
import type {Entry} from '../model/entry.js';
import {remote} from './remote.js';
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
    return {problems: [{path: 'feed', expected: 'what reads feeds', found: (error as Error).message}]};
  }
};

/** A widget whose articles are given in its data or come from a feed of the page's own site. */
export abstract class FeedWidget<Input = unknown, Model extends Fed = Fed> extends Widget<Input, Model> {
  readonly #feed = remote(
    (address, signal) => take(address, this, signal),
    () => this.requestUpdate(),
  );

  /** Whether a feed is on its way. */
  protected get isLoading(): boolean {
    return this.#feed.content instanceof Promise;
  }

  /** The articles that are given, else those of the feed; nothing while that is on its way, or when it cannot be read. */
  protected articles({entries}: Model, limit: number): readonly Entry[] | undefined {
    return entries ?? this.#taken.entries?.slice(0, limit);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#feed.stop();
  }

  /** Given articles count; without them, the feed is asked for. */
  protected override prepare(data: Model | undefined): void {
    this.#feed.open((!data?.entries && data?.feed) || '');
    const {problems} = this.#taken;
    // Once, and again with those of new data.
    if (!problems.some((each) => this.problems.includes(each))) this.tell(problems);
  }

  get #taken(): Taken {
    const {content} = this.#feed;
    return content && 'problems' in content ? content : {problems: []};
  }
}
