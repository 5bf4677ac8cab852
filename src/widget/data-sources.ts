import type {LitElement} from 'lit';
import type {Labels} from '../i18n/words.js';
import {check, type Checked} from '../input/check.js';
import {CODE} from '../input/carrier-selectors.js';
import {mayBeOpen} from '../input/last-element.js';
import {markedElementsIn, markedRoot} from '../input/marked-elements.js';
import {
  chooseSource,
  dataScriptIn,
  findMisplaced,
  hasData,
  readData,
  unreadable,
  type DataRead,
  type Repaired,
} from '../input/read-data.js';
import type {Problem} from '../input/problem.js';
import type {Review} from '../model/review.js';
import type {Schema} from '../model/schema.js';
import {loadAuthorTools} from './load-author-tools.js';
import {findCard, forgetBorrower, pageDrawn} from './cards.js';
import type {Loading} from './loading.js';

interface Host extends LitElement {
  readonly data?: unknown;
  readonly src: string;
  readonly labels?: unknown;
}

const unfetched = (sources: readonly unknown[], {message}: Error): DataRead => {
  const {name, problems} = chooseSource(sources);
  return {problems: [...problems, unreadable(name, message)]};
};

// Few applications need what follows, so bundlers may put it into files of its own.
let reader: typeof import('../input/children.js') | undefined;
const loadReader = async (): Promise<void> => {
  reader = await import('../input/children.js');
};
let remote: typeof import('./remote-text.js') | undefined;
const loadRemote = async (): Promise<void> => {
  remote = await import('./remote-text.js');
};
let checker: typeof import('../input/labels.js') | undefined;
const loadChecker = async (): Promise<void> => void (checker = await import('../input/labels.js'));

/** The checked data of a widget, and whether the widget holds what follows it in the page, because its tag was not closed. */
export interface WidgetData {
  readonly model?: unknown;
  readonly problems: readonly Problem[];
  readonly isUnclosed?: boolean;
  /** The labels of the widget that can be used. */
  readonly labels?: Labels | undefined;
}

/**
 * The sources of a widget's data, in order of precedence: the `data` property, the attribute of that name, the file that
 * `src` names, the child script, the marked children.
 */
export class DataSources {
  /** True if children are marked as data. */
  hasMarks = false;
  /** Resolves when nothing is being loaded that the data is read or repaired with. */
  settled: Promise<void> | undefined;
  readonly #host: Host;
  #last: readonly unknown[] | undefined;
  #file: Loading<string> | undefined;
  #repair: {readonly text: string; readonly result: Repaired | string | undefined} | undefined;
  /** The ids of the review cards that the data takes fields from. */
  #cardIds: readonly string[] = [];
  /** True once the page is drawn: cards that are missing then are not waited for. */
  #isPageDrawn = false;
  /** The reason, if what the data is read with could not be loaded. */
  #failure: Error | undefined;
  /** Computed once: the page may change later. */
  #unclosed: Problem | null | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** True while data, or what reads it, is on its way. */
  get isLoading(): boolean {
    return !!this.settled || !!this.#file?.isLoading;
  }

  /** Reads and checks the data; returns undefined if it is still the same, or waits for something. */
  read(schema: Schema): WidgetData | undefined {
    const sources = this.#collect(schema);
    if (!sources) return undefined;
    const {labels} = this.#host;
    const {isLoading = false, error} = this.#file ?? {};
    const state = [...sources, error, this.#repair?.result, labels];
    const current = [...state, ...this.#cardIds.map((id) => findCard(this.#host, id))];
    if (current.every((each, i) => each === this.#last?.[i])) return undefined;
    const hasNone = !this.hasMarks && !sources.some(hasData);
    if (isLoading || hasNone) {
      this.#last = current;
      return {problems: hasNone ? findMisplaced(this.#host, schema) : []};
    }
    const read = error ? unfetched(sources, error) : readData(sources, (damaged) => this.#mend(damaged));
    const checked = this.settled ? undefined : this.#check(schema, read.value);
    if (!checked) return undefined;
    this.#last = [...state, ...checked.cards];
    const unclosed = this.#unclosed;
    const own = labels ? checker!.readLabels(labels) : undefined;
    const problems = [unclosed ?? [], read.problems, own?.problems ?? [], checked.problems].flat();
    return {model: checked.model, problems, isUnclosed: !!unclosed, labels: own?.model?.labels};
  }

  /** Aborts the fetch of a file; it starts anew when the data is read again. */
  stop(): void {
    this.#file?.stop();
    forgetBorrower(this.#host);
  }

  /** Collects what each source has, in order of precedence; returns undefined while it waits for what reads them. */
  #collect(schema: Schema): unknown[] | undefined {
    const host = this.#host;
    const {data, src, labels} = host;
    if (labels && !checker) return this.#wait(loadChecker);
    const attribute = host.getAttribute('data');
    const isRemote = !!src && !hasData(data) && !hasData(attribute);
    if (isRemote && !remote) return this.#wait(loadRemote);
    if (isRemote) this.#file ??= remote!.remoteText(host);
    this.#file?.open(isRemote ? src : '');
    // Few widgets have children: nothing is looked for where there are none.
    const hasChildren = !!host.firstChild;
    const script = hasChildren && dataScriptIn(host)?.textContent;
    const sources: unknown[] = [data, attribute, this.#file?.value ?? src, script];
    const root = hasChildren ? markedRoot(host) : host;
    this.hasMarks = hasChildren && markedElementsIn(root).length > 0;
    const isGiven = sources.some(hasData);
    const isUnknown = this.#unclosed === undefined && (isGiven || this.hasMarks);
    // A block of code is closed by its editor.
    const isSuspect =
      isUnknown && !!root.firstChild && root.isConnected && !root.matches(`pre, ${CODE}`) && mayBeOpen(root);
    if ((isSuspect || (this.hasMarks && !isGiven)) && !reader) return this.#wait(loadReader);
    if (isUnknown) this.#unclosed = (isSuspect && reader!.findUnclosedTag(root)) || null;
    if (this.hasMarks) sources.push(isGiven || JSON.stringify(reader!.readChildren(root, schema)));
    return sources;
  }

  /** Checks data with the cards that it takes fields from; waits once for cards that are still to come. */
  #check(schema: Schema, value: unknown): (Checked<unknown> & {readonly cards: readonly unknown[]}) | undefined {
    const ids: string[] = [];
    const cards: (Review | null | undefined)[] = [];
    const find = (id: string): Review | undefined => {
      const card = findCard(this.#host, id);
      ids.push(id);
      cards.push(card);
      return card ?? undefined;
    };
    const {model, problems}: Checked<unknown> = value === undefined ? {problems: []} : check(schema, value, find);
    this.#cardIds = ids;
    if (cards.every(Boolean) || this.#isPageDrawn)
      // The author is told of a card that is missing, not of one that is still on its way.
      return {model, problems: cards.includes(null) ? [] : problems, cards};
    return this.#wait(async () => {
      await pageDrawn(this.#host.ownerDocument);
      this.#isPageDrawn = true;
    });
  }

  /** Loads what the data is read with, which may fail. */
  #wait(load: () => Promise<void>): undefined {
    if (this.#failure) throw this.#failure;
    this.settled ??= this.#settle(load());
  }

  /** Repairs damaged JSON with the author's tools, once they are loaded. */
  #mend(text: string): Repaired | string | undefined {
    if (this.#repair?.text === text) return this.#repair.result;
    this.settled ??= this.#settle(this.#repairWithTools(text));
    return undefined;
  }

  /** Waits for something to be loaded, then has the data read again. */
  async #settle(loading: Promise<void>): Promise<void> {
    try {
      await loading;
    } catch (error) {
      this.#failure = error as Error;
    }
    this.settled = undefined;
    this.#host.requestUpdate();
  }

  async #repairWithTools(text: string): Promise<void> {
    let result: Repaired | string | undefined;
    try {
      const {repairJson} = await loadAuthorTools();
      result = repairJson(text, this.#host);
    } catch (error) {
      result = `not repaired: ${(error as Error).message}`;
    }
    this.#repair = {text, result};
  }
}
