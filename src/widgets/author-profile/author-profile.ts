import {html, type TemplateResult} from 'lit/html.js';
import {entries as english} from '../../i18n/en.js';
import type {Locale} from '../../i18n/locale.js';
import {profileShape, type Profile, type ProfileInput} from '../../model/profile.js';
import {avatar} from '../../parts/avatar.js';
import {block} from '../../parts/block.js';
import {entries} from '../../parts/entries.js';
import type {Schema} from '../../model/schema.js';
import {title} from '../../parts/heading.js';
import {hostName} from '../../model/host-name.js';
import {link} from '../../parts/link.js';
import {meta} from '../../parts/meta.js';
import {prose} from '../../parts/prose.js';
import {when} from '../../parts/when.js';
import {avatarStyles, entriesStyles} from '../../parts/styles.js';
import {FeedWidget} from '../../widget/feed.js';
import {authorProfileStyles} from './styles.js';

/**
 * Who writes the blog: picture or initials, what the author does, a biography, links and the latest articles.
 *
 * @summary Who writes the blog.
 * @csspart card - The whole card.
 * @csspart image - The author's picture, or the initials; the pictures of articles.
 * @csspart kicker - The line above the name.
 * @csspart heading - The author's name, and the heading of the articles.
 * @csspart body - The biography.
 * @csspart links - Where else the author can be found.
 * @csspart entries - The latest articles.
 */
export class AuthorProfile extends FeedWidget<ProfileInput, Profile> {
  static override readonly tag: string = 'author-profile';
  static override readonly shape: Schema = profileShape;
  static override readonly styles: readonly string[] = [
    ...FeedWidget.styles,
    avatarStyles,
    entriesStyles,
    authorProfileStyles,
  ];

  protected override view(profile: Profile, locale: Locale): TemplateResult {
    const {name, title: kicker, site, links = []} = profile;
    const articles = this.articles(profile, 4);
    const all = [...(site ? [{label: hostName(site) ?? site, url: site}] : []), ...links];
    return html`
      <section class="root card" part="card" aria-label=${kicker ?? name} data-candor>
        <div class="pad author">
          ${avatar(name, profile.image)}
          <div class="prose">
            <div>
              ${meta([kicker], 'kicker')} ${title(this.headingLevel, name)}
              ${meta([profile.jobTitle, profile.location, profile.image?.credit])}
            </div>
            ${prose(profile.bio, 'body')}
            ${meta(
              all.map(({label, url}) => link(label, url, 'me')),
              'links',
            )}
          </div>
        </div>
        ${when(
          articles?.length ? articles : undefined,
          (list) => html`
            <div class="pad foot">
              ${block(this.headingLevel, locale.own('entries', english).title, 'entries', entries(list, locale))}
            </div>
          `,
        )}
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'author-profile': AuthorProfile;
  }
}
