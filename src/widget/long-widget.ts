import type {PropertyValues} from 'lit';
import type {Context} from '../view/context.js';
import type {Portion} from '../view/portion.js';
import {nextTask} from './draw-queue.js';
import {Widget} from './widget.js';

/** A widget whose data may be very long: it is drawn in portions, between which the page gets its turn. */
export abstract class LongWidget<Input = unknown, Model = unknown> extends Widget<Input, Model> {
  /** So many items are drawn at once. */
  declare static readonly portion: number;

  #from = 0;
  #to = 0;
  /** Model and locale of the items that are rendered. */
  #made: readonly unknown[] = [];
  /** The root that they are in. */
  #root: Node | undefined;
  #isDrawing = false;
  /** Resolves when all items are drawn and complete. */
  #complete: Promise<void> | undefined;

  /** The number of items in the data. */
  protected abstract get count(): number;

  protected override get context(): Context {
    const portion: Portion = {from: this.renderRoot === this.#root ? this.#from : 0, to: this.#to};
    return {...super.context, portion};
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {portion} = this.constructor as typeof LongWidget;
    const {model, locale} = this;
    const isSame = !changed.size && model === this.#made[0] && locale === this.#made[1];
    this.#made = [model, locale];
    this.#from = isSame && this.#to < this.count ? this.#to : 0;
    // Items that are drawn stay, so that the page does not jump.
    this.#to = Math.max(this.#to, isSame ? this.#to + portion : portion);
  }

  protected override updated(): void {
    this.#root = this.renderRoot;
    if (!this.#isDrawing) this.#complete = this.#drawRest();
  }

  /** The widget is complete when all of its items are drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#complete;
    return isComplete;
  }

  /** Called when all items are drawn. */
  protected async completed(): Promise<void> {}

  async #drawRest(): Promise<void> {
    this.#isDrawing = true;
    try {
      while (!this.adopted && this.isConnected && this.#to < this.count) {
        await nextTask();
        this.requestUpdate();
        await super.getUpdateComplete();
      }
    } finally {
      this.#isDrawing = false;
    }
    await this.completed();
  }
}
