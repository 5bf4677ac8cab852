import type {CSSResultGroup} from 'lit';
import {avatarStyles} from '../../parts/avatar-styles.js';
import {entriesStyles} from '../../parts/entries-styles.js';
import {authorProfileStyles} from './styles.js';
import {profileShape, type Profile, type ProfileInput} from '../../model/profile.js';
import type {Schema} from '../../model/schema.js';
import type {View} from '../../view/context.js';
import {FeedWidget} from '../../widget/feed.js';
import {withExtras} from '../../widget/with-extras.js';
import {profileView} from './view.js';

/**
 * A profile of the author of the blog: picture or initials, job, biography, links and latest articles.
 *
 * @summary A profile of the author.
 * @csspart card - The whole card.
 * @csspart image - The picture or the initials of the author, and the pictures of articles.
 * @csspart kicker - The line above the name.
 * @csspart heading - The name of the author, and the heading of the articles.
 * @csspart body - The biography.
 * @csspart links - The links to other pages of the author.
 * @csspart entries - The latest articles.
 */
export class AuthorProfile extends FeedWidget<ProfileInput, Profile> {
  static override readonly tag: string = 'author-profile';
  static override readonly shape: Schema = profileShape;
  static override readonly view: View<never, never> = profileView;
  static override styles: CSSResultGroup = [FeedWidget.styles, avatarStyles, entriesStyles, authorProfileStyles];

  /** Known networks have signs. The text of a link is there without them. */
  protected override updated(): void {
    const links = this.content.querySelectorAll('a[data-network]');
    if (links.length) void withExtras(({drawSigns}) => drawSigns(links));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'author-profile': AuthorProfile;
  }
}
