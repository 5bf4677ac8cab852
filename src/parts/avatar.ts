import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Image} from '../model/image.js';
import type {Context} from '../view/context.js';
import {img} from './picture.js';

// A flag, or a letter or emoji with what belongs to it: joined emoji and letters, accents and vowels, skin tones, tags of flags,
// jamo. `Intl.Segmenter` would take longer than a card to create, and old browsers lack it.
const INITIAL = /\p{RI}{2}|[\p{L}\p{ExtPict}](?:\u200D.|[\u094D\u09CD]\p{L}|[\p{M}\p{EMod}\p{Cf}\u1160-\u11FF])*/u;
/** Finds the initial of most words, for which the other need not be compiled. */
const SIMPLE = /^[A-Za-z](?=[ -~]|$)/;

const initialOf = (word: string): string | undefined => (SIMPLE.test(word) ? word[0] : INITIAL.exec(word)?.[0]);

/** Returns the first letter or emoji of the first and the last word. What follows in parentheses is no part of a name. */
export const initialsOf = (name: string): string => {
  const initials = name
    .split(/\s(?:[([（].*)?/su)
    .map(initialOf)
    .filter(Boolean);
  return initials.length > 2 ? `${initials[0]!}${initials.pop()!}` : initials.join('');
};

/** Shows a person's picture, or the initials, which are only looks. The name stands beside it. */
export const avatar = (
  field: string,
  name: string,
  image: Image | undefined,
  context: Context,
): TemplateResult | typeof nothing =>
  image
    ? img(field, image, context, {width: 48, hasCredit: true}, {kind: 'avatar', initials: initialsOf(name)})
    : context.isMarkedUp
      ? nothing
      : html`<span class="avatar" part="image" aria-hidden="true" .textContent=${initialsOf(name)}></span>`;
