import {html, type TemplateResult} from 'lit/html.js';
import {guide as english} from '../../i18n/en.js';
import type {Locale} from '../../i18n/locale.js';
import {guideShape, type Guide, type GuideInput} from '../../model/guide.js';
import {anchorsOf} from '../../model/anchors.js';
import type {Schema} from '../../model/schema.js';
import {checks} from '../../parts/checks.js';
import {subheading, title} from '../../parts/heading.js';
import {link} from '../../parts/link.js';
import {phrase} from '../../parts/phrase.js';
import {paragraphs, prose} from '../../parts/prose.js';
import {when} from '../../parts/when.js';
import {checksStyles} from '../../parts/styles.js';
import {followAnchors} from '../../widget/anchors.js';
import {Widget} from '../../widget/widget.js';
import {buyingGuideStyles} from './styles.js';

type Section = Guide['sections'][number];

/** From this many sections on, links to them stand at the top. */
const MANY = 4;

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
 * @csspart terms - Words, and what they mean.
 * @csspart tips - Numbered tips.
 * @csspart points - Points that are not numbered.
 * @csspart item - A line to tick off, with its box.
 */
export class BuyingGuide extends Widget<GuideInput, Guide> {
  static override readonly tag: string = 'buying-guide';
  static override readonly shape: Schema = guideShape;
  static override readonly styles: readonly string[] = [...Widget.styles, checksStyles, buyingGuideStyles];

  protected override opened(root: ShadowRoot): void {
    super.opened(root);
    followAnchors(root);
  }

  protected override view({title: heading, intro, sections}: Guide, locale: Locale): TemplateResult {
    const level = this.headingLevel;
    const anchors = anchorsOf(sections, new Set());
    return html`
      <section class="root guide" part="guide" aria-label=${heading} data-candor>
        ${title(level, heading)} ${prose(intro, 'intro')}
        ${when(
          sections.length >= MANY,
          () => html`
            <div part="contents" role="group" aria-label=${locale.own('guide', english).contents}>
              <ul class="contents">
                ${sections.map((section, i) => html`<li>${link(section.title, `#${anchors[i]}`)}</li>`)}
              </ul>
            </div>
          `,
        )}
        ${sections.map((section, i) => sectionView(section, anchors[i]!, level))}
      </section>
    `;
  }
}

const points = (texts: readonly string[]): TemplateResult => html`
  <ul class="points" part="points">
    ${texts.map((text) => html`<li>${phrase(text)}</li>`)}
  </ul>
`;

const sectionView = (section: Section, id: string, level: number): TemplateResult => html`
  <div class="section prose" part="section" id=${id}>
    ${subheading(level, section.title)} ${when(section.text, paragraphs)}
    ${when(
      section.features,
      (list) => html`
        <dl class="terms" part="terms">
          ${list.map(
            ({term, description}) =>
              html`<div>
                <dt .textContent=${term}></dt>
                <dd>${phrase(description)}</dd>
              </div>`,
          )}
        </dl>
      `,
    )}
    ${when(section.bestFor, ({lead, items}) => html`${when(lead, paragraphs)} ${points(items)}`)}
    ${when(
      section.tips,
      (list) => html`
        <ol class="tips" part="tips">
          ${list.map((text) => html`<li>${phrase(text)}</li>`)}
        </ol>
      `,
    )}
    ${when(section.points, points)}
    ${when(
      section.checklist,
      ({title: heading, items}) => html`
        <fieldset aria-label=${heading ?? section.title}>
          ${when(heading, (text) => html`<legend>${subheading(level + 1, text)}</legend>`)} ${checks(items)}
        </fieldset>
      `,
    )}
  </div>
`;

declare global {
  interface HTMLElementTagNameMap {
    'buying-guide': BuyingGuide;
  }
}
