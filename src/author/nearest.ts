/** Longer names are never compared. */
const LONGEST = 40;

const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]/g, '');
const hasLettersOf = (one: string, other: string): boolean =>
  one.length === other.length && [...one].every((letter) => one.split(letter).length === other.split(letter).length);

/** Counts the letters to add, remove or replace to turn one name into another. */
const distance = (from: string, to: string): number => {
  let row = Array.from({length: to.length + 1}, (_, i) => i);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++)
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + Number(from[i] !== to[j])));
    row = next;
  }
  return row[to.length]!;
};

/** Returns the name that was probably meant: one that differs in a few letters, or in their order. */
export const nearest = (word: string, names: readonly string[]): string | undefined => {
  if (word.length > LONGEST) return undefined;
  const distances = names.map((name) => distance(plain(word), plain(name)));
  const closest = distances.indexOf(Math.min(...distances));
  const limit = Math.max(1, Math.floor(plain(names[closest] ?? '').length / 3));
  return distances[closest]! <= limit ? names[closest] : names.find((name) => hasLettersOf(plain(name), plain(word)));
};
