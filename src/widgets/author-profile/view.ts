import {html, nothing, type TemplateResult} from 'lit/html.js';
import {entries as english} from '../../i18n/en.js';
import {hostName} from '../../model/host-name.js';
import {networkOf} from '../../model/networks.js';
import type {Profile} from '../../model/profile.js';
import {avatar} from '../../parts/avatar.js';
import {entries, feedHeading, type FeedContext} from '../../parts/entries.js';
import {title} from '../../parts/heading.js';
import {link} from '../../parts/link.js';
import {meta} from '../../parts/meta.js';
import {creditOf} from '../../parts/picture.js';
import {prose} from '../../parts/prose.js';
import type {Context, View} from '../../view/context.js';

/** Number of articles of a feed that are shown. */
export const FEED_LIMIT = 4;

type Links = NonNullable<Profile['links']>;

const LINK = {text: 'label', url: 'url'};
/** Shows a link of the author. One to a network with a sign names it, so that the sign can be drawn. */
const authorLink = ({label, url, network, handle}: Links[number], context: Context): TemplateResult => {
  const {mark, withHiddenFields} = context;
  if (network === undefined && handle === undefined) return link(label, url, LINK, context, 'me')!;
  const given = [network && mark('network', network), handle && mark('handle', handle)].filter(Boolean).join(' ');
  const text = label === undefined ? given : withHiddenFields({network, handle}, mark('label', label));
  return mark(
    'url',
    html`<a href=${url} rel="me" data-network=${networkOf(network ?? '') ?? nothing} .textContent=${text}></a>`,
  );
};

/** A profile of the author: picture or initials, job, biography, links and latest articles. */
export const profileView: View<Profile, FeedContext> = (profile, context) => {
  const {name, title: kicker, jobTitle, location, image, site, feed, links = []} = profile;
  const {locale, level, mark} = context;
  const words = locale.own(english);
  const list = profile.entries ?? context.feedEntries?.slice(0, FEED_LIMIT);
  const isLinked = context.isMarkedUp && feed !== undefined;
  return html`
    <section class="root card" part="card" aria-label=${kicker ?? name} data-candor>
      <div class="pad profile">
        ${avatar('image', name, image, context)}
        <div class="who">
          ${title(level, mark('name', name))} ${meta([kicker && mark('title', kicker)], 'kicker')}
          ${meta([
            jobTitle && mark('jobTitle', jobTitle),
            location && mark('location', location),
            image && creditOf('image', image, context),
          ])}
        </div>
        <div class="prose rest">
          ${prose('bio', profile.bio, 'body', context)}
          ${meta(
            [
              site && mark('site', html`<a href=${site} rel="me" .textContent=${hostName(site) ?? site}></a>`),
              ...links.map((each) => mark('links', authorLink(each, context))),
            ],
            'links',
          )}
        </div>
      </div>
      ${
        list?.length || isLinked
          ? html`
              <div class="pad end">
                <div class="entries" part="entries">
                  ${feedHeading(level + 1, 'sub', words.latest, feed, !list, context)}
                  ${list?.length ? entries(list, Infinity, context) : nothing}
                </div>
              </div>
            `
          : nothing
      }
    </section>
  `;
};
