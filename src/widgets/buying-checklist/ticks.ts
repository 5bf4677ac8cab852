interface Host extends HTMLElement {
  /** Root of the checkboxes. */
  readonly content: ParentNode;
  readonly remember: boolean;
}

/**
 * The ticks of a checklist. The checkboxes hold the state. With `remember`, the labels of ticked items are also stored, in one
 * entry of `localStorage` for each page and list, so that items may be moved or added later.
 */
export class Ticks {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  get boxes(): HTMLInputElement[] {
    return [...this.#host.content.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  /** Labels of the ticked items. */
  get labels(): string[] {
    return this.boxes.filter((box) => box.checked).map(labelOf);
  }

  /** Ticks the items with these labels and those that are stored, and unticks the others. */
  restore(labels: readonly string[]): void {
    const ticked = [...labels, ...(this.#host.remember ? this.#read() : [])];
    this.boxes.forEach((box) => (box.checked = ticked.includes(labelOf(box))));
  }

  /** Stores the ticks. Called only when the reader ticks something, never before. */
  save(): void {
    if (!this.#host.remember) return;
    this.#store((storage) => storage.setItem(this.#key, JSON.stringify(this.labels)));
  }

  /** Unticks all items, and deletes the stored ticks. */
  clear(): void {
    this.boxes.forEach((box) => (box.checked = false));
    this.#store((storage) => storage.removeItem(this.#key));
  }

  get #key(): string {
    const {id, ownerDocument} = this.#host;
    return `candor ${ownerDocument.location.pathname} ${id || this.#host.content.querySelector('.title')?.textContent}`;
  }

  #read(): unknown[] {
    const labels = this.#store((storage): unknown => JSON.parse(storage.getItem(this.#key) ?? '[]'));
    return Array.isArray(labels) ? labels : [];
  }

  /** Uses the storage, which may be disabled or full, or hold data of something else. None of this is an error. */
  #store<T>(act: (storage: Storage) => T): T | undefined {
    try {
      return act(localStorage);
    } catch {
      return undefined;
    }
  }
}

const labelOf = (box: HTMLInputElement): string => box.closest('label')?.querySelector('b')?.textContent ?? '';
