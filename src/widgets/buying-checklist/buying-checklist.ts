import {checklist} from '../../i18n/en.js';
import {checklistShape, type Checklist, type ChecklistInput} from '../../model/checklist.js';
import type {Schema} from '../../model/schema.js';
import {checksStyles} from '../../parts/styles.js';
import type {Context, View} from '../../view/context.js';
import {Widget} from '../../widget/widget.js';
import {checklistView, type ChecklistContext} from './view.js';
import {buyingChecklistStyles} from './styles.js';
import {Ticks} from './ticks.js';

/**
 * Things to check before buying, to tick off. The ticks live in the page alone; with `remember` they are also kept on the
 * reader's device, once the reader ticks something, until the reader takes them back.
 *
 * @summary A checklist with progress, to print or to tick off.
 * @csspart card - The whole card.
 * @csspart heading - Its heading.
 * @csspart status - How many items are ticked, in words.
 * @csspart progress - How many items are ticked, as a bar.
 * @csspart item - A line with its box.
 * @csspart button - Each of the two buttons: take all ticks back, print.
 */
export class BuyingChecklist extends Widget<ChecklistInput, Checklist> {
  static override readonly tag: string = 'buying-checklist';
  static override readonly shape: Schema = checklistShape;
  static override readonly view: View<never, never> = checklistView;
  static override readonly styles: readonly string[] = [...Widget.styles, checksStyles, buyingChecklistStyles];
  static override readonly properties: typeof Widget.properties = {
    ...Widget.properties,
    remember: {type: (attribute) => attribute !== null},
  };

  /** Keeps the ticks on the reader's device. */
  declare remember: boolean;

  readonly #ticks = new Ticks(this);
  #labels: readonly string[] = [];

  protected override opened(root: ShadowRoot): void {
    super.opened(root);
    root.addEventListener('change', () => {
      this.#ticks.save();
      this.#showProgress();
    });
    root.addEventListener('click', ({target}) => {
      const name = target instanceof HTMLButtonElement && target.name;
      if (name === 'print') void import('./print.js').then(({printAlone}) => printAlone(this));
      if (name !== 'reset') return;
      this.#ticks.clear();
      this.#showProgress();
    });
  }

  protected override get context(): Context & ChecklistContext {
    return {...super.context, remember: this.remember};
  }

  /** Boxes stay in their place when the items change; ticks go with their items. */
  protected override update(): Promise<void> | undefined {
    this.#labels = this.#ticks.labels;
    return super.update();
  }

  protected override updated(): void {
    this.#ticks.restore(this.#labels);
    this.#showProgress();
  }

  /** The ticks are in the page; the words and the bar follow them. */
  #showProgress(): void {
    const {boxes} = this.#ticks;
    const done = boxes.filter((box) => box.checked).length;
    const [status, bar] = ['[role=status]', 'progress'].map((selector) => this.content.querySelector(selector));
    if (!status || !bar) return;
    const {format} = this.locale;
    const words = this.locale.own('checklist', checklist);
    const sentence = words.checked(format.number(done), format.number(boxes.length));
    if (status.textContent !== sentence) status.textContent = sentence;
    (bar as HTMLProgressElement).value = done;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'buying-checklist': BuyingChecklist;
  }
}
