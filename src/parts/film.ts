import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Video} from '../model/video.js';
import type {Context} from '../view/context.js';
import {time} from './date.js';
import {meta} from './meta.js';
import {creditOf, img} from './picture.js';
import {apart} from './text.js';

/** Shows a film as a link with its picture and a sign. A click plays it in the page where that is possible. */
export const film = (field: string, {url, title, image, duration, date}: Video, context: Context): TemplateResult => {
  const {locale, mark} = context;
  const {playVideo: text, linkFor} = locale.words;
  const product = [title, duration].filter(Boolean).join(' ');
  // The words come first: a link that begins with a picture may be hidden by ad blockers.
  const link = html`<a
    href=${url}
    part="video"
    aria-label=${title === undefined ? nothing : locale.say(linkFor, {text, product})}
  >
    <span
      >${apart(html`<b .textContent=${title === undefined ? text : mark('title', title)}></b>`, context)}
      ${
        duration === undefined
          ? nothing
          : apart(html`<span .textContent=${mark('duration', duration)}></span>`, context)
      }</span
    >
    <span class="play" aria-hidden="true"></span>
    ${image ? img('image', image, context, {width: 640, hasCredit: true}) : nothing}
  </a>`;
  return mark(
    field,
    html`<div class="film">
      ${mark('url', link)} ${meta([date && time('date', date, context), image && creditOf('image', image, context)])}
    </div>`,
  );
};
