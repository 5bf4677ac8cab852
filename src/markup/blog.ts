/** The widgets that show articles of the blog. */
import {entries as english} from '../i18n/en.js';
import {hostName} from '../model/host-name.js';
import type {Latest} from '../model/latest.js';
import type {Profile} from '../model/profile.js';
import {line, mark, named, prose, silently} from './fields.js';
import {element, escape} from './html.js';
import {dotted, lines} from './lines.js';
import {creditOf, entries, thumbnail} from './parts.js';
import {heading, headingOf, type Writing} from './writing.js';

/** A heading over articles. Without the script, it leads to the feed that they are to come from. */
const over = (words: string, feed: string | undefined): string =>
  feed === undefined ? words : mark('a', 'feed', words, undefined, {href: feed});

export const profileHtml = (profile: Profile, {locale, level}: Writing): string => {
  const {name, title, jobTitle, image, bio, location, site, links = [], entries: articles, feed} = profile;
  const about = dotted(
    title && line('title', title),
    jobTitle && line('jobTitle', jobTitle),
    location && line('location', location),
    image && creditOf(image),
  );
  const addresses = dotted(
    site && mark('a', 'site', escape(hostName(site) ?? site), undefined, {href: site, rel: 'me'}),
    ...links.map(({label, url}) => named('links', 'label', label, url, 'me')),
  );
  const words = escape(locale.own('entries', english).title);
  return lines(
    heading(level, 'name', name),
    image ? element('p', {}, `${thumbnail(image, 48)} ${about}`) : about && element('p', {}, about),
    bio && prose('bio', bio),
    addresses && element('p', {}, addresses),
    (articles ?? feed) && headingOf(level + 1, articles ? silently({feed}, words) : over(words, feed)),
    articles && entries(articles, Infinity, locale),
  );
};

export const latestHtml = (latest: Latest, {locale, level}: Writing): string => {
  const {entries: articles, feed, title, limit = Infinity} = latest;
  const words = title === undefined ? escape(locale.own('entries', english).title) : line('title', title);
  const silent = {limit: latest.limit && String(latest.limit), ...(articles && {feed})};
  return lines(
    headingOf(
      level,
      silently(silent as Readonly<Record<string, string | undefined>>, articles ? words : over(words, feed)),
    ),
    articles && entries(articles, limit, locale),
  );
};
