import type {CSSResultGroup, PropertyDeclarations, PropertyValues} from 'lit';
import {checksStyles} from '../../parts/checks-styles.js';
import {buyingChecklistStyles} from './styles.js';
import {checklistShape, type Checklist, type ChecklistInput} from '../../model/checklist.js';
import type {Schema} from '../../model/schema.js';
import type {Context, View} from '../../view/context.js';
import {showProgress} from '../../widget/progress.js';
import {Widget} from '../../widget/widget.js';
import {printAlone} from './print.js';
import {Ticks} from './ticks.js';
import {checklistView, type ChecklistContext} from './view.js';

/**
 * A list of things to check before buying. Ticks are lost when the page is closed; with `remember`, they are stored on the
 * reader's device when the reader ticks something, until the reader unticks everything.
 *
 * @summary A checklist with progress, to tick off or to print.
 * @csspart card - The whole card.
 * @csspart heading - The heading.
 * @csspart status - The number of ticked items, as text.
 * @csspart progress - The number of ticked items, as a progress bar.
 * @csspart item - An item with its checkbox.
 * @csspart button - The buttons “Uncheck all” and “Print”.
 */
export class BuyingChecklist extends Widget<ChecklistInput, Checklist> {
  static override readonly tag: string = 'buying-checklist';
  static override readonly shape: Schema = checklistShape;
  static override readonly view: View<never, never> = checklistView;
  static override readonly isFused: boolean = false;
  static override styles: CSSResultGroup = [Widget.styles, checksStyles, buyingChecklistStyles];
  static override properties: PropertyDeclarations = {remember: {type: Boolean}};

  /** Stores the ticks on the reader's device. */
  declare remember: boolean;

  readonly #ticks = new Ticks(this);
  #labels: readonly string[] = [];

  constructor() {
    super();
    this.remember = false;
  }

  override handleEvent({type, target}: Event): void {
    const name = target instanceof HTMLButtonElement && target.name;
    if (name === 'print') printAlone(this);
    if (name === 'reset') this.#ticks.clear();
    if (type === 'change') this.#ticks.save();
    if (type === 'change' || name === 'reset') showProgress(this.content, this.locale);
  }

  protected override get context(): Context & ChecklistContext {
    return {...super.context, remember: this.remember};
  }

  /** Remembers the ticked labels: when the items change, Lit reuses the checkboxes for other items. */
  protected override update(changed: PropertyValues): void {
    this.#labels = this.#ticks.labels;
    super.update(changed);
  }

  protected override updated(): void {
    this.#ticks.restore(this.#labels);
    showProgress(this.content, this.locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'buying-checklist': BuyingChecklist;
  }
}
