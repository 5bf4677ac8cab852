import {isWidgetTag, SHAPES, type WidgetTag} from '../model/shapes.js';
import {PLATFORMS, type Platform} from '../html/forms.js';
import {expand, isFields, type Fields} from './values.js';

/** The widget that is edited, and its data in long forms. */
export interface Work {
  readonly tag: WidgetTag;
  readonly data: Fields;
}

/** Choices of the author that are not part of a widget's data. */
export interface Settings {
  readonly platform: Platform;
  readonly look: string;
  readonly width: string;
  readonly lang: string;
  readonly level: string;
  readonly hasScript: boolean;
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
}

const KEY = 'candor-builder';
const STEPS = 200;
const DEFAULTS: Settings = {
  platform: 'html',
  look: 'light',
  width: 'desktop',
  lang: 'en',
  level: '2',
  hasScript: false,
  paper: '#f3efe6',
  ink: '#2b2a27',
  accent: '#8a3b12',
};

/** Takes settings out of text that may be of another version. */
const settingsFrom = (stored: unknown): Settings => {
  const given = isFields(stored) ? stored : {};
  const kept = Object.entries(DEFAULTS).map(([name, value]): [string, unknown] => {
    const own = given[name];
    const isValid = typeof own === typeof value && (name !== 'platform' || Object.hasOwn(PLATFORMS, own as string));
    return [name, isValid ? own : value];
  });
  return Object.fromEntries(kept) as unknown as Settings;
};

/** The state of the builder, with its history. It is kept on this device, and nowhere else. */
export class Store extends EventTarget {
  work: Work = {tag: 'review-card', data: {}};
  settings: Settings = DEFAULTS;
  /** True if there was a draft. */
  isResumed = false;
  /** True if the browser keeps the draft. */
  isKept = true;
  #past: Work[] = [];
  #future: Work[] = [];
  #drafts = new Map<WidgetTag, Fields>();
  #group: string | undefined;

  constructor() {
    super();
    try {
      this.#load(JSON.parse(localStorage.getItem(KEY) ?? 'null') as unknown);
    } catch {
      this.isKept = this.#isStorage();
    }
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /**
   * Changes the data.
   *
   * @param group name of changes that are undone together if nothing happens between them, such as typing in one field
   */
  change(data: Fields, group?: string): void {
    this.#step({...this.work, data}, group);
  }

  /** Opens the draft of another widget. */
  choose(tag: WidgetTag): void {
    if (tag !== this.work.tag) this.#step({tag, data: this.#drafts.get(tag) ?? {}});
  }

  /** Opens data of a widget in the place of its draft. */
  open(tag: WidgetTag, data: unknown): void {
    const long = expand(SHAPES[tag], data);
    this.#step({tag, data: isFields(long) ? long : {}});
  }

  /**
   * Adds a copy of the widget to the draft of the article.
   *
   * @returns the number of parts that the article has now
   */
  addToArticle(): number {
    const {tag, data} = this.work;
    const article = this.#drafts.get('review-article') ?? {};
    const before = Array.isArray(article['blocks']) ? (article['blocks'] as unknown[]) : [];
    const blocks = [...before, {block: tag, ...data}];
    this.#drafts.set('review-article', {...article, blocks});
    this.#changed();
    return blocks.length;
  }

  /** Ends a group of changes. */
  endGroup(): void {
    this.#group = undefined;
  }

  undo(): void {
    this.#travel(this.#past, this.#future);
  }

  redo(): void {
    this.#travel(this.#future, this.#past);
  }

  set(settings: Partial<Settings>): void {
    this.settings = {...this.settings, ...settings};
    this.#changed();
  }

  #step(work: Work, group?: string): void {
    if (!group || group !== this.#group) this.#past = [...this.#past.slice(1 - STEPS), this.work];
    this.#group = group;
    this.#future = [];
    this.#show(work);
  }

  #travel(from: Work[], to: Work[]): void {
    const work = from.pop();
    if (!work) return;
    to.push(this.work);
    this.#group = undefined;
    this.#show(work);
  }

  #show(work: Work): void {
    this.work = work;
    this.#drafts.set(work.tag, work.data);
    this.#changed();
  }

  #load(stored: unknown): void {
    if (!isFields(stored)) return;
    this.settings = settingsFrom(stored['settings']);
    for (const [tag, data] of Object.entries(isFields(stored['drafts']) ? stored['drafts'] : {}))
      if (isWidgetTag(tag) && isFields(data)) this.#drafts.set(tag, data);
    const tag = String(stored['tag']);
    if (!isWidgetTag(tag)) return;
    this.work = {tag, data: this.#drafts.get(tag) ?? {}};
    this.isResumed = true;
  }

  #isStorage(): boolean {
    try {
      localStorage.setItem(KEY, '{}');
      return true;
    } catch {
      return false;
    }
  }

  #changed(): void {
    const {work, settings} = this;
    try {
      localStorage.setItem(KEY, JSON.stringify({tag: work.tag, drafts: Object.fromEntries(this.#drafts), settings}));
    } catch {
      // The page says that the draft is lost when it is closed.
      this.isKept = false;
    }
    this.dispatchEvent(new Event('change'));
  }
}
