import {html, type TemplateResult} from 'lit/html.js';
import type {Image} from '../model/image.js';
import type {Context} from '../view/context.js';
import {img} from './picture.js';

/** Splits a word into characters as readers see them, which may be made of several code points. */
const charactersOf = (word: string): string[] => {
  // Most names need no segmenter, which takes longer to create than a card.
  if (/^[A-Za-zÀ-ɏ](?!\p{M})/u.test(word)) return [word.charAt(0)];
  return Intl.Segmenter
    ? Array.from(new Intl.Segmenter().segment(word), ({segment}) => segment)
    : word.match(/\p{RI}{2}|\P{M}(?:[\p{M}\p{EMod}]|\u200D.)*/gu)!;
};

/** Returns the first letter or emoji of the first and the last word. What stands in parentheses is no part of a name. */
export const initialsOf = (name: string): string => {
  const initials = (name.replaceAll(/(\S\s*)[([（].*?(?:[)\]）]|$)/g, '$1').match(/\S+/g) ?? []).flatMap(
    (word) => charactersOf(word).find((character) => /[\p{L}\p{RI}\p{ExtPict}]/u.test(character)) ?? [],
  );
  return (initials[0] ?? '') + (initials[1] ? initials.at(-1)! : '');
};

/** Shows a person's picture, or the initials. The name stands beside it. */
export const avatar = (field: string, name: string, image: Image | undefined, context: Context): TemplateResult =>
  image
    ? img(field, image, context, {kind: 'avatar', width: 48, hasCredit: true})
    : html`<span class="avatar" part="image" aria-hidden="true" .textContent=${initialsOf(name)}></span>`;
