import {html, nothing} from 'lit/html.js';
import {entries as english} from '../../i18n/en.js';
import type {Latest} from '../../model/latest.js';
import {entries, feedHeading, type FeedContext} from '../../parts/entries.js';
import type {View} from '../../view/context.js';

/** Number of articles of a feed that are shown without a limit. */
const FEED_LIMIT = 5;

/** The latest articles of the blog, given or from a feed. */
export const latestView: View<Latest, FeedContext> = ({title: heading, limit, feed, entries: given}, context) => {
  const {locale, level, mark, withHiddenFields, feedEntries, isLoading} = context;
  const words = locale.own(english);
  const list = given ?? feedEntries;
  const most = limit ?? (given ? Infinity : FEED_LIMIT);
  const message = isLoading ? words.loading : list ? words.none : words.failed;
  const text = withHiddenFields({limit}, heading ? mark('title', heading) : words.latest);
  const isLinked = context.isMarkedUp && !list;
  return html`
    <section class="root prose" aria-label=${heading ?? words.latest} aria-busy=${isLoading || nothing} data-candor>
      ${feedHeading(level, 'title', text, feed, isLinked, context)}
      ${
        isLinked
          ? nothing
          : html`<div class="entries" part="entries">
              ${list?.length ? entries(list, most, context) : html`<p class="small" .textContent=${message}></p>`}
            </div>`
      }
    </section>
  `;
};
