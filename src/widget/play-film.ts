import {isPlainClick} from './plain-click.js';
import {withExtras} from './with-extras.js';

/** Matches addresses of films that may be played in the page. What plays them knows which are. */
const MAY_PLAY = /^https?:.*(?:youtu\.?be|vimeo\.com|\.(?:mp4|m4v|webm|ogv)(?:[?#]|$))/i;

/** Plays the film whose link was clicked, if that is possible in the page. Where the player does not come, the link is followed. */
export const playFilm = (event: Event): void => {
  const link = event.composedPath().find((it) => (it as Partial<Element>).matches?.('.root .film > a')) as
    | HTMLAnchorElement
    | undefined;
  if (!link || !isPlainClick(event as MouseEvent) || !MAY_PLAY.test(link.href)) return;
  event.preventDefault();
  const follow = (): void => link.ownerDocument.location.assign(link.href);
  void withExtras(({play}) => play(link, follow), follow);
};
