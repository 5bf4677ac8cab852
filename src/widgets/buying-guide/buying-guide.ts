import type {CSSResultGroup} from 'lit';
import {guideShape, type Guide, type GuideInput} from '../../model/guide.js';
import type {Schema} from '../../model/schema.js';
import {checksStyles} from '../../parts/styles.js';
import {followAnchors} from '../../widget/anchors.js';
import type {View} from '../../view/context.js';
import {Widget} from '../../widget/widget.js';
import {guideView} from './view.js';
import {buyingGuideStyles} from './styles.js';

/**
 * How to choose: an introduction, and sections of text, words explained, audiences, tips, points and things to tick off.
 * A long guide begins with links to its sections.
 *
 * @summary A guide in sections.
 * @csspart guide - The whole guide.
 * @csspart heading - Its heading, and those inside.
 * @csspart intro - What comes before the sections.
 * @csspart contents - The links to the sections.
 * @csspart section - A section.
 * @csspart text - What a section says first.
 * @csspart terms - Words, and what they mean.
 * @csspart lead - What stands before the points of an audience.
 * @csspart tips - Numbered tips.
 * @csspart points - Points that are not numbered.
 * @csspart item - A line to tick off, with its box.
 */
export class BuyingGuide extends Widget<GuideInput, Guide> {
  static override readonly tag: string = 'buying-guide';
  static override readonly shape: Schema = guideShape;
  static override readonly view: View<never, never> = guideView;
  static override styles: CSSResultGroup = [Widget.styles, checksStyles, buyingGuideStyles];

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    followAnchors(root);
    return root;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'buying-guide': BuyingGuide;
  }
}
