import type {CSSResultGroup} from 'lit';
import {prosConsStyles} from '../../parts/award-styles.js';
import {prosConsShape, type ProsCons as Model, type ProsConsInput} from '../../model/pros-cons.js';
import type {Schema} from '../../model/schema.js';
import type {View} from '../../view/context.js';
import {Widget} from '../../widget/widget.js';
import {prosConsView} from './view.js';

/**
 * The advantages and disadvantages of a product or of an idea, without a review around them.
 *
 * @summary Advantages and disadvantages.
 * @csspart card - The whole card.
 * @csspart heading - The headings.
 * @csspart pros - The list of advantages.
 * @csspart cons - The list of disadvantages.
 */
export class ProsCons extends Widget<ProsConsInput, Model> {
  static override readonly tag: string = 'pros-cons';
  static override readonly shape: Schema = prosConsShape;
  static override readonly view: View<never, never> = prosConsView;
  static override styles: CSSResultGroup = [Widget.styles, prosConsStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'pros-cons': ProsCons;
  }
}
