import {check} from '../input/check.js';
import {fetchText} from '../input/file.js';
import type {Problem} from '../input/problem.js';
import {entryShape, type Entry} from '../model/entry.js';
import {list} from '../model/schema.js';
import {remote} from './remote.js';
import {Widget} from './widget.js';

/** Data with articles, or with the address of a feed to take them from. */
interface Fed {
  readonly entries?: readonly Entry[] | undefined;
  readonly feed?: string | undefined;
}

/** What has come of a feed. */
interface Taken {
  /** Its articles; missing when it could not be read. */
  readonly entries?: readonly Entry[] | undefined;
  readonly problems: readonly Problem[];
}

const problem = (found: string): Problem => ({path: 'feed', expected: 'articles in RSS, Atom or JSON Feed', found});

const take = async (address: string, host: Element, signal: AbortSignal): Promise<Taken> => {
  const {baseURI, ownerDocument} = host;
  const {origin} = ownerDocument.defaultView!;
  try {
    const url = new URL(address, baseURI);
    if (url.origin !== origin) throw new Error(`an address that is not of ${origin}`);
    const [text, {readFeed}] = await Promise.all([
      fetchText(url, {signal, mode: 'same-origin'}),
      // Pages without feeds do not download what reads them.
      import('../input/feed.js'),
    ]);
    const {model = [], problems} = check(list(entryShape), readFeed(text, url));
    return {
      entries: model,
      problems: model.length ? problems.map((each) => ({...each, path: `feed${each.path}`})) : [problem('none')],
    };
  } catch (error) {
    return {problems: [problem((error as Error).message)]};
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
