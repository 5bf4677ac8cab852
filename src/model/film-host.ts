/** A film that can be played in the page: its host, and the address for the player. */
export interface PlayableFilm {
  readonly host: 'youtube' | 'vimeo' | 'file';
  readonly address: string;
}

const YOUTUBE =
  /^https?:\/\/(?:[\w-]+\.)*(?:youtu\.be|youtube(?:-nocookie)?\.com)\/(?:.*[?&]v=|(?:embed|shorts|live|v)\/)?([\w-]{11})(?![\w-])/i;
const VIMEO = /^https?:\/\/(?:[\w-]+\.)*vimeo\.com\/(?:.*\/)?(\d{5,})(?:(?:\/|.*[?&]h=)([\da-f]{8,}))?/i;
const FILE = /^https?:.*\.(?:mp4|m4v|webm|ogv)(?:[?#]|$)/i;

/** Returns how a film can be played in the page; undefined for one on another host. */
export const filmOf = (url: string): PlayableFilm | undefined => {
  const [, youtube] = YOUTUBE.exec(url) ?? [];
  if (youtube) return {host: 'youtube', address: `https://www.youtube-nocookie.com/embed/${youtube}`};
  const [, vimeo, hash] = VIMEO.exec(url) ?? [];
  if (vimeo)
    return {host: 'vimeo', address: `https://player.vimeo.com/video/${vimeo}?dnt=1${hash ? `&h=${hash}` : ''}`};
  return FILE.test(url) ? {host: 'file', address: url} : undefined;
};
