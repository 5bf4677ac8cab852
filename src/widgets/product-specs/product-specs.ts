import type {CSSResultGroup} from 'lit';
import {factsStyles} from '../../parts/styles.js';
import type {Schema} from '../../model/schema.js';
import {specsShape, type Specs, type SpecsInput} from '../../model/specs.js';
import type {View} from '../../view/context.js';
import {Widget} from '../../widget/widget.js';
import {specsView} from './view.js';

/**
 * The facts about a product, without a review around them.
 *
 * @summary Facts about a product.
 * @csspart card - The whole card.
 * @csspart heading - The heading.
 */
export class ProductSpecs extends Widget<SpecsInput, Specs> {
  static override readonly tag: string = 'product-specs';
  static override readonly shape: Schema = specsShape;
  static override readonly view: View<never, never> = specsView;
  static override styles: CSSResultGroup = [Widget.styles, factsStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'product-specs': ProductSpecs;
  }
}
