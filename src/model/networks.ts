import {slug} from './slug.js';

/** Networks with a sign, by the slugs of their names. */
export const NETWORKS = [
  'bluesky',
  'facebook',
  'github',
  'instagram',
  'linkedin',
  'mastodon',
  'pinterest',
  'reddit',
  'threads',
  'tiktok',
  'x',
  'youtube',
] as const;

/** A network with a sign. */
export type Network = (typeof NETWORKS)[number];

/** Finds a network by its name; undefined if it has no sign. Twitter is X now. */
export const networkOf = (name: string): Network | undefined => {
  const id = slug(name);
  return id === 'twitter' ? 'x' : NETWORKS.find((each) => each === id);
};
