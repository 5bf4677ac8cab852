import {html, nothing, type TemplateResult} from 'lit/html.js';
import {guide as english} from '../../i18n/en.js';
import type {Guide} from '../../model/guide.js';
import {listItems} from '../../parts/block.js';
import {checks, progress} from '../../parts/checks.js';
import {subheading, title} from '../../parts/heading.js';
import {prose} from '../../parts/prose.js';
import {phrase} from '../../parts/text.js';
import type {Context, View} from '../../view/context.js';

type Section = Guide['sections'][number];

/** From this many sections on, links to them stand at the top. */
const MANY = 4;

const points = (field: string, texts: readonly string[], context: Context, look = 'points'): TemplateResult =>
  html`<ul class=${look} part="points">
    ${listItems(field, texts, context)}
  </ul>`;

const terms = (list: NonNullable<Section['features']>, {mark}: Context): TemplateResult => html`
  <dl class="terms" part="terms">
    ${list.map(({term, description}) =>
      mark(
        'features',
        html`<div>
          <dt .textContent=${mark('term', term)}></dt>
          <dd>${mark('description', phrase(description), description)}</dd>
        </div>`,
      ),
    )}
  </dl>
`;

const checklist = (
  {title: heading, items}: NonNullable<Section['checklist']>,
  label: string,
  context: Context,
): TemplateResult =>
  context.mark(
    'checklist',
    html`<div class="tasks" role="group" aria-label=${heading ?? label}>
      ${heading ? subheading(context.level + 1, context.mark('title', heading)) : nothing} ${checks(items, context)}
      ${progress(items.length, context)}
    </div>`,
  );

const sectionView = (section: Section, id: string, context: Context): TemplateResult => {
  const {text, features, bestFor, tips} = section;
  const {level, mark} = context;
  return mark(
    'sections',
    html`
      <div class="section prose landmark" part="section" id=${id}>
        ${subheading(level, mark('title', section.title))} ${prose('text', text, 'text', context)}
        ${features ? terms(features, context) : nothing}
        ${
          bestFor
            ? mark(
                'bestFor',
                html`<div class="prose">
                  ${prose('lead', bestFor.lead, 'lead', context)} ${points('items', bestFor.items, context, 'best-for')}
                </div>`,
              )
            : nothing
        }
        ${
          tips
            ? html`<ol class="tips" part="tips">
                ${listItems('tips', tips, context)}
              </ol>`
            : nothing
        }
        ${section.points ? points('points', section.points, context) : nothing}
        ${section.checklist ? checklist(section.checklist, section.title, context) : nothing}
      </div>
    `,
  );
};

/** A guide with an introduction and sections. A long guide begins with links to its sections. */
export const guideView: View<Guide> = ({title: heading, intro, sections}, context) => {
  const {locale, level, mark, anchorFor} = context;
  const anchors = sections.map((section) => anchorFor(section.title));
  return html`
    <section class="root guide" part="guide" aria-label=${heading} data-candor>
      ${title(level, mark('title', heading))} ${prose('intro', intro, 'intro', context)}
      ${
        sections.length >= MANY
          ? html`
              <div part="contents" role="group" aria-label=${locale.own(english).contents}>
                <ul class="chapters">
                  ${sections.map(
                    (section, i) => html`<li><a href=${`#${anchors[i]!}`} .textContent=${section.title}></a></li>`,
                  )}
                </ul>
              </div>
            `
          : nothing
      }
      ${sections.map((section, i) => sectionView(section, anchors[i]!, context))}
    </section>
  `;
};
