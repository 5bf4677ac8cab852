import {html, type TemplateResult} from 'lit';
import {widgetNameOf} from '../../src/builder/docs.js';
import {presets} from '../../src/theme/presets.js';
import {declaredOf} from '../helpers/manifest.js';
import {presetStyles} from '../helpers/preset-styles.js';
import {widget} from '../helpers/widget.js';
import {pageOf, pictured, TAGS} from './widgets.js';

/** A link of a blog, whose colour widgets take. It is not shown. */
const blogLink = html`<p hidden><a href="#">A link of the blog</a></p>`;

/** A widget in a small picture that leads to its page. What is in the picture cannot be used. */
const picture = (tag: (typeof TAGS)[number]): TemplateResult => html`
  <li>
    <a href=${pageOf(tag)} target="_top">
      <span class="name">${widgetNameOf(tag)}</span>
      <span>${declaredOf(tag).summary}</span>
    </a>
    <div class="picture look" inert>
      ${blogLink}
      <div class="small">${widget(tag, pictured(tag))}</div>
    </div>
  </li>
`;

/** Shows a picture of each widget. */
export const gallery = (): TemplateResult => html`
  <ul class="gallery">
    ${TAGS.map(picture)}
  </ul>
`;

const PRESETS: Readonly<Record<string, string>> = {
  editorial: 'Hairlines above and below, no boxes: for magazines and for blogs with a serif.',
  bold: 'A band in the colour of links behind the head of a card: for blogs with a strong colour.',
  compact: 'Small text and little space: for sidebars and for pages with many widgets.',
};

/** Shows the same two widgets in the default look and in each preset. */
export const presetGallery = (): TemplateResult => html`
  <style>
    ${presetStyles}
  </style>
  <ul class="gallery presets">
    ${['', ...Object.keys(presets)].map(
      (name) => html`
        <li>
          <p>
            <span class="name">${name ? html`<code>${name}</code>` : 'Without a preset'}</span>
            <span>${PRESETS[name] ?? 'The look of the page, in calm boxes.'}</span>
          </p>
          <div class="picture look" data-preset=${name} inert>
            ${blogLink}
            <div class="small">
              ${widget('review-card', pictured('review-card'))} ${widget('verdict-box', pictured('verdict-box'))}
            </div>
          </div>
        </li>
      `,
    )}
  </ul>
`;
