import type {CSSResultGroup} from 'lit';
import {faqShape, type Faq, type FaqInput} from '../../model/faq.js';
import type {Schema} from '../../model/schema.js';
import {arrowStyles} from '../../parts/arrow-styles.js';
import type {View} from '../../view/context.js';
import {Widget} from '../../widget/widget.js';
import {faqListStyles} from './styles.js';
import {faqView} from './view.js';

/**
 * Questions and answers. Each question opens its answer, also without JavaScript, and can be linked to.
 *
 * @summary Questions, each of which opens its answer.
 * @csspart list - The whole list.
 * @csspart heading - The heading.
 * @csspart item - A question with its answer.
 * @csspart question - A question.
 * @csspart answer - An answer.
 */
export class FaqList extends Widget<FaqInput, Faq> {
  static override readonly tag: string = 'faq-list';
  static override readonly shape: Schema = faqShape;
  static override readonly view: View<never, never> = faqView;
  static override styles: CSSResultGroup = [Widget.styles, arrowStyles, faqListStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'faq-list': FaqList;
  }
}
