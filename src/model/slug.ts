/** A name as the anchor of a page: `Tarnholt No. 2` is `tarnholt-no-2`. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
