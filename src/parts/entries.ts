import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Entry} from '../model/entry.js';
import type {Context} from '../view/context.js';
import {atLevel} from '../view/heading-level.js';
import {time} from './date.js';
import {link} from './link.js';
import {img} from './picture.js';

/** Additional context for the view of a widget with articles. */
export interface FeedContext {
  /** Articles of the feed; undefined while it is loading, or if it cannot be read. */
  readonly feedEntries: readonly Entry[] | undefined;
  /** True while a feed is loading. */
  readonly isLoading: boolean;
}

const TITLE = {text: 'title', url: 'url'};
const CATEGORY = {text: 'category', url: 'categoryUrl'};

const entry = (given: Entry, isHidden: boolean, context: Context): TemplateResult => {
  const {title, url, date, category, categoryUrl, image} = given;
  const name = link(title, url, TITLE, context)!;
  return html`
    <li ?hidden=${isHidden}>
      <div>
        <p class="what">${category ? name : context.withHiddenFields({categoryUrl}, name)}</p>
        ${date ? html`<p class="when small mute">${time('date', date, context)}</p>` : nothing}
        ${category ? html`<p class="kind small mute">${link(category, categoryUrl, CATEGORY, context)}</p>` : nothing}
      </div>
      ${image ? img('image', image, context, {width: 80}) : nothing}
    </li>
  `;
};

/** Shows articles of the blog: which, when, and what they are filed under. Those beyond the limit are not shown. */
export const entries = (list: readonly Entry[], limit: number, context: Context): TemplateResult => {
  const written = context.isMarkedUp ? list : list.slice(0, limit);
  return html`<ul>
    ${written.map((given, i) => context.mark('entries', entry(given, i >= limit, context)))}
  </ul>`;
};

/**
 * Shows the heading over articles. In HTML without the script it leads to the feed that they are to come from.
 *
 * @param isLinked whether there are no articles yet
 */
export const feedHeading = (
  level: number,
  kind: 'title' | 'sub',
  text: string,
  feed: string | undefined,
  isLinked: boolean,
  context: Context,
): TemplateResult => {
  const {mark, withHiddenFields} = context;
  return atLevel(
    context.isMarkedUp && isLinked && feed !== undefined
      ? html`<h2 class=${kind} part="heading">${mark('feed', html`<a href=${feed} .textContent=${text}></a>`)}</h2>`
      : html`<h2 class=${kind} part="heading" .textContent=${withHiddenFields({feed}, text)}></h2>`,
    level,
  );
};
