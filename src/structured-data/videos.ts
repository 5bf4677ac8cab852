import type {VideoObjectLeaf} from 'schema-dts';
import {filmOf} from '../model/film-host.js';
import type {Video} from '../model/video.js';
import {node} from './node.js';
import type {Scope} from './scope.js';
import {isoDate} from './text.js';

/** Returns `3:20` or `1:02:05` as a duration of ISO 8601; undefined for other words. */
const isoDuration = (written: string | undefined): string | undefined => {
  const [, hours, minutes, seconds] = /^\s*(?:(\d+):)?(\d+):(\d\d)\s*$/.exec(written ?? '') ?? [];
  if (seconds !== undefined) return `PT${hours ? `${Number(hours)}H` : ''}${Number(minutes)}M${Number(seconds)}S`;
  return /^PT(?:\d+[HMS])+$/.test(written ?? '') ? written : undefined;
};

/** Makes the node of a film that readers see named, pictured and dated, as search engines require. */
export const videoNode = (
  {url, title, image, duration, date}: Video,
  {resolve}: Scope,
): VideoObjectLeaf | undefined => {
  const uploadDate = isoDate(date);
  if (title === undefined || !image || uploadDate === undefined) return undefined;
  const address = resolve(url);
  const film = filmOf(address);
  return node<VideoObjectLeaf>({
    '@type': 'VideoObject',
    name: title,
    thumbnailUrl: resolve(image.url),
    uploadDate,
    duration: isoDuration(duration),
    contentUrl: film?.host === 'file' ? address : undefined,
    embedUrl: film && film.host !== 'file' ? film.address : undefined,
    url: film ? undefined : address,
  });
};
