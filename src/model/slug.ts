/** Converts a name to an id: `Tarnholt No. 2` → `tarnholt-no-2`. */
export const slug = (name: string): string =>
  name
    .normalize()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
