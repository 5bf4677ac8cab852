interface Host extends HTMLElement {
  /** Where the boxes are. */
  readonly content: ParentNode;
  readonly remember: boolean;
}

/**
 * The ticks of a checklist. The boxes in the page are the truth. When the reader's device remembers them, it holds one
 * entry for a page and list: the ticked labels, so that items may move or change.
 */
export class Ticks {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  get boxes(): HTMLInputElement[] {
    return [...this.#host.content.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  /** The labels of what is ticked. */
  get labels(): string[] {
    return this.boxes.filter((box) => box.checked).map(labelOf);
  }

  /** Ticks these labels, and what the device remembers; nothing else stays ticked. */
  restore(labels: readonly string[]): void {
    const ticked = [...labels, ...(this.#host.remember ? this.#read() : [])];
    this.boxes.forEach((box) => (box.checked = ticked.includes(labelOf(box))));
  }

  /** Called when the reader ticks, never before. */
  save(): void {
    if (!this.#host.remember) return;
    this.#store((storage) => storage.setItem(this.#key, JSON.stringify(this.labels)));
  }

  /** Takes all ticks back, here and on the device. */
  clear(): void {
    this.boxes.forEach((box) => (box.checked = false));
    this.#store((storage) => storage.removeItem(this.#key));
  }

  get #key(): string {
    const {id, ownerDocument} = this.#host;
    return `candor ${ownerDocument.location.pathname} ${id || this.#host.content.querySelector('legend')?.textContent}`;
  }

  #read(): unknown[] {
    const labels = this.#store((storage): unknown => JSON.parse(storage.getItem(this.#key) ?? '[]'));
    return Array.isArray(labels) ? labels : [];
  }

  /** A device that keeps nothing or something else, by the reader's wish or its own, is no error. */
  #store<T>(act: (storage: Storage) => T): T | undefined {
    try {
      return act(localStorage);
    } catch {
      return undefined;
    }
  }
}

const labelOf = (box: HTMLInputElement): string => box.closest('label')?.querySelector('b')?.textContent ?? '';
