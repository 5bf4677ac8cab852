/** Entities of HTML, decoded without parsing markup, which Trusted Types may forbid. */

/** Matches the entities that are decoded: those that editors and templates write. */
export const ENTITY = /&(?:#\d+|#x[\da-f]+|quot|apos|amp|lt|gt|nbsp|[lr][sd]quo|bdquo);/gi;
const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201C',
  rdquo: '\u201D',
  bdquo: '\u201E',
};

/** Decodes an entity; returns one that is not known as it is. */
export const decodeEntity = (entity: string): string => {
  const name = entity.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return Object.hasOwn(NAMED, name) ? NAMED[name]! : entity;
  const code = Number(name.replace('#', name.startsWith('#x') ? '0' : ''));
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : entity;
};
