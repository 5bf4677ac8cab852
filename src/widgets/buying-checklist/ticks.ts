import {fingerprint} from '../../input/fingerprint.js';

interface Host extends HTMLElement {
  /** Where the boxes are. */
  readonly content: ParentNode;
  readonly remember: boolean;
}

/**
 * The ticks of a checklist. The boxes in the page are the truth. When the reader's device remembers them, it holds one
 * entry for a page and list: the fingerprints of the ticked labels, so that items may move or change.
 */
export class Ticks {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  get boxes(): HTMLInputElement[] {
    return [...this.#host.content.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  /** Ticks what the device remembers. */
  restore(): void {
    const marks = this.#host.remember ? this.#read() : [];
    if (marks.length) this.boxes.forEach((box) => (box.checked ||= marks.includes(markOf(box))));
  }

  /** Called when the reader ticks, never before. */
  save(): void {
    if (!this.#host.remember) return;
    const marks = this.boxes.filter((box) => box.checked).map(markOf);
    this.#store((storage) => storage.setItem(this.#key, JSON.stringify(marks)));
  }

  /** Takes all ticks back, here and on the device. */
  clear(): void {
    this.boxes.forEach((box) => (box.checked = false));
    this.#store((storage) => storage.removeItem(this.#key));
  }

  get #key(): string {
    const {id, ownerDocument} = this.#host;
    return `candor ${ownerDocument.location?.pathname} ${id || fingerprint(this.boxes.map(markOf))}`;
  }

  #read(): unknown[] {
    const marks: unknown = JSON.parse(this.#store((storage) => storage.getItem(this.#key)) ?? '[]');
    return Array.isArray(marks) ? marks : [];
  }

  /** A device that keeps nothing, by the reader's wish or its own, is no error. */
  #store<T>(act: (storage: Storage) => T): T | undefined {
    try {
      return act(localStorage);
    } catch {
      return undefined;
    }
  }
}

const markOf = (box: HTMLInputElement): string => fingerprint(box.closest('label')?.querySelector('b')?.textContent ?? '');
