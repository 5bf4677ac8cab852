/** Converts a name to an id: `Tarnholt No. 2` → `tarnholt-no-2`. */
export const slug = (name: string): string =>
  name
    .normalize()
    .toLowerCase()
    // A pattern that knows all letters takes as long to compile as three cards.
    .replaceAll(/[^ -~]/.test(name) ? /[^\p{L}\p{M}\p{N}]+/gu : /[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '');
