import {html, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../../i18n/locale.js';
import {profileShape, type Profile, type ProfileInput} from '../../model/profile.js';
import {avatar, avatarStyles} from '../../parts/avatar.js';
import {entries, entriesStyles} from '../../parts/entries.js';
import type {Schema} from '../../model/schema.js';
import {subheading, title} from '../../parts/heading.js';
import {hostName} from '../../parts/host-name.js';
import {link} from '../../parts/link.js';
import {paragraphs} from '../../parts/prose.js';
import {when} from '../../parts/when.js';
import {Widget} from '../../widget/widget.js';
import {authorProfileStyles} from './styles.js';

/**
 * Who writes the blog: picture or initials, what the author does, a biography, links and the latest articles.
 *
 * @summary Who writes the blog.
 * @csspart card - The whole card.
 */
export class AuthorProfile extends Widget<ProfileInput, Profile> {
  static override readonly tag: string = 'author-profile';
  static override readonly shape: Schema = profileShape;
  static override readonly styles: readonly string[] = [...Widget.styles, avatarStyles, entriesStyles, authorProfileStyles];

  protected override view(profile: Profile, locale: Locale): TemplateResult {
    const {words} = locale;
    const {name, jobTitle, location, site} = profile;
    const facts = [jobTitle, location].filter((fact) => fact !== undefined);
    const links = [...(site ? [{label: hostName(site) ?? site, url: site}] : []), ...(profile.links ?? [])];
    return html`
      <section class="root card" part="card" aria-label=${profile.title ?? name} data-candor>
        <div class="pad author">
          ${avatar(name, profile.image)}
          <div class="prose">
            <div>
              ${when(profile.title, (text) => html`<p class="small" part="kicker" .textContent=${text}></p>`)}
              ${title(this.headingLevel, name)}
              ${when(facts, (list) => html`<ul class="meta small">${list.map((fact) => html`<li .textContent=${fact}></li>`)}</ul>`)}
            </div>
            ${when(profile.bio, paragraphs)}
            ${when(
              links,
              (list) => html`
                <ul class="meta small links" part="links" aria-label=${words.linksOf(name)}>
                  ${list.map(({label, url}) => html`<li>${link(label, url, 'me')}</li>`)}
                </ul>
              `,
            )}
          </div>
        </div>
        ${when(
          profile.entries,
          (list) => html`
            <div class="pad foot" part="entries">${subheading(this.headingLevel, words.entries)} ${entries(list, locale)}</div>
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
