import type {CSSResultGroup} from 'lit';
import {checksStyles} from '../../parts/checks-styles.js';
import {pointsStyles} from '../../parts/styles.js';
import {prosConsStyles} from '../../parts/award-styles.js';
import {buyingGuideStyles} from './styles.js';
import {guideShape, type Guide, type GuideInput} from '../../model/guide.js';
import type {Schema} from '../../model/schema.js';
import type {View} from '../../view/context.js';
import {showProgress} from '../../widget/progress.js';
import {Widget} from '../../widget/widget.js';
import {guideView} from './view.js';

/**
 * A guide to choosing a product: an introduction, and sections with text, terms, audiences, tips, lists and checklists. A long
 * guide begins with links to its sections.
 *
 * @summary A guide in sections.
 * @csspart guide - The whole guide.
 * @csspart heading - The headings.
 * @csspart intro - The introduction.
 * @csspart contents - The links to the sections.
 * @csspart section - A section.
 * @csspart text - The text of a section.
 * @csspart terms - The list of terms and their definitions.
 * @csspart lead - The words before the list of an audience.
 * @csspart tips - The numbered list of tips.
 * @csspart points - A bulleted list.
 * @csspart item - An item to tick off, with its checkbox.
 * @csspart status - The number of ticked items, as text.
 */
export class BuyingGuide extends Widget<GuideInput, Guide> {
  static override readonly tag: string = 'buying-guide';
  static override readonly shape: Schema = guideShape;
  static override readonly view: View<never, never> = guideView;
  static override readonly isFused: boolean = false;
  static override styles: CSSResultGroup = [
    Widget.styles,
    checksStyles,
    pointsStyles,
    prosConsStyles,
    buyingGuideStyles,
  ];

  override handleEvent({type}: Event): void {
    if (type === 'change') this.updated();
  }

  protected override updated(): void {
    showProgress(this.content, this.locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'buying-guide': BuyingGuide;
  }
}
