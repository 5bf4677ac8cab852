/** A film that can be played in the page: its host, and the address for the player. */
export interface PlayableFilm {
  readonly host: 'youtube' | 'vimeo' | 'file';
  readonly address: string;
}

const YOUTUBE =
  /^https?:\/\/(?:[\w-]+\.)*(?:youtu\.be\/|youtube(?:-nocookie)?\.com\/(?:.*[?&]v=|(?:embed|shorts|live|v)\/))(?!videoseries)([\w-]{11})(?![\w-])/i;
/** Matches the start of a film of YouTube: in seconds, or in hours, minutes and seconds. */
const START = /[?&#](?:t|start)=(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?(?![^&#])/;
/** Matches the address of one film, with the key of one that is not listed. */
const VIMEO =
  /^https?:\/\/(?:[\w-]+\.)*vimeo\.com\/(?!(?:event|showcase|album)\/\d+\/?(?![^?#]))(?:[a-z][^?#]*\/)?(\d{5,})(?:\/([\da-f]{8,}))?\/?(?![^?#])(?:.*[?&]h=([\da-f]{8,}))?/i;
const FILE = /^https?:.*\.(?:mp4|m4v|webm|ogv)(?:[?#]|$)/i;

/** Returns how a film can be played in the page; undefined for one on another host. */
export const filmOf = (url: string): PlayableFilm | undefined => {
  const [, youtube] = YOUTUBE.exec(url) ?? [];
  if (youtube) {
    const [, hours = 0, minutes = 0, seconds = 0] = START.exec(url) ?? [];
    const start = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    const address = `https://www.youtube-nocookie.com/embed/${youtube}${start ? `?start=${start}` : ''}`;
    return {host: 'youtube', address};
  }
  const [, vimeo, hash, key = hash] = VIMEO.exec(url) ?? [];
  if (vimeo) return {host: 'vimeo', address: `https://player.vimeo.com/video/${vimeo}?dnt=1${key ? `&h=${key}` : ''}`};
  return FILE.test(url) ? {host: 'file', address: url} : undefined;
};
