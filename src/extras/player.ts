import {filmOf} from '../model/film-host.js';

/**
 * Replaces a link to a film by a player, which has the focus. Nothing has been asked of its site before.
 *
 * @param follow goes to the film if it cannot be played in the page
 */
export const play = (link: HTMLAnchorElement, follow: () => void): void => {
  const film = filmOf(link.href);
  if (!film) return follow();
  const {host, address} = film;
  const page = link.ownerDocument;
  const title = link.textContent.trim();
  let player: HTMLElement;
  if (host === 'file') {
    player = Object.assign(page.createElement('video'), {src: address, controls: true, title});
  } else {
    const frame = page.createElement('iframe');
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.allow = 'fullscreen; picture-in-picture; encrypted-media';
    Object.assign(frame, {title, src: address});
    player = frame;
  }
  link.hidden = true;
  link.after(player);
  player.focus();
};
