import * as english from '../../src/i18n/en.js';
import {addWords} from '../../src/i18n/locale.js';
import type {Message, Words} from '../../src/i18n/words.js';

/** The language of words that look foreign and can still be read: a text without accents and brackets is not translated. */
export const PSEUDO = 'en-XA';

const LETTERS = 'aàbƀcçdďeéfƒgĝhĥiîjĵkķlĺmɱnñoöpþrŕsštťuûvṽwŵxẋyýzžAÅBƁCÇDĎEÉFƑGĜHĤIÎJĴKĶLĹMṀNÑOÖPÞRŔSŠTŤUÛVṼWŴXẊYÝZŽ';
const accents = new Map([...LETTERS].flatMap((letter, i, all) => (i % 2 ? [] : [[letter, all[i + 1]!] as const])));

const accented = (text: string): string => Array.from(text, (letter) => accents.get(letter) ?? letter).join('');

/** Accents a text outside of its places, and makes it a third longer, as translations are. */
const pseudoText = (text: string): string => {
  const parts = text.split(/(\{\w+\})/).map((part, i) => (i % 2 ? part : accented(part)));
  const extra = ' one two three four five six seven eight nine ten'.repeat(5).slice(0, Math.ceil(text.length / 3));
  return `⟦${parts.join('')}${accented(extra)}⟧`;
};

const pseudo = (message: Message): Message =>
  typeof message === 'string'
    ? pseudoText(message)
    : {...message, ...Object.fromEntries(Object.entries(message).map(([form, text]) => [form, pseudoText(text)]))};

const messages = Object.assign({}, ...Object.values(english)) as Record<string, Message>;

addWords(
  PSEUDO,
  Object.fromEntries(Object.entries(messages).map(([name, message]) => [name, pseudo(message)])) as unknown as Words,
);
