import {html, nothing} from 'lit/html.js';
import type {Prose} from '../../model/prose.js';
import {listItems} from '../../parts/block.js';
import {film} from '../../parts/film.js';
import {title} from '../../parts/heading.js';
import {picture} from '../../parts/picture.js';
import {paragraphs} from '../../parts/prose.js';
import type {View} from '../../view/context.js';

/** Renders a text block of an article: heading, paragraphs, list and picture. */
export const proseView: View<Prose> = ({title: heading, text, points, image, video}, context) => {
  const {level, mark} = context;
  return html`
    <div class="passage prose" part="body">
      ${heading ? title(level, mark('title', heading)) : nothing} ${text ? paragraphs('text', text, context) : nothing}
      ${
        points
          ? html`<ul class="points" part="points">
              ${listItems('points', points, context)}
            </ul>`
          : nothing
      }
      ${image ? picture('image', image, context) : nothing} ${video ? film('video', video, context) : nothing}
    </div>
  `;
};
