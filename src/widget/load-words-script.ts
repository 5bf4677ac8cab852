import {addWords, localeOf} from '../i18n/locale.js';
import {loadScript} from './load-script.js';
import type {Words} from '../i18n/words.js';

/** The digest of `candor-words.js`, which the build fills in. */
declare const WORDS_DIGEST: string;

/** Milliseconds for which widgets wait for a file. Words that come later are not used: widgets that are drawn never move. */
const PATIENCE = 2000;

/** The exports of `candor-words.js`. */
interface Files {
  wordsOf(language: string, load: typeof loadScript): Promise<Words> | undefined;
}

const loading: Record<string, Promise<void> | undefined> = {};
let files: Promise<Files> | undefined;

const load = async (language: string): Promise<void> => {
  try {
    const words = await Promise.race([
      (files ??= loadScript<Files>('candor-words', WORDS_DIGEST)).then(({wordsOf}) => wordsOf(language, loadScript)),
      new Promise<never>((_, reject) => setTimeout(reject, PATIENCE, new Error('it takes too long'))),
    ]);
    if (words) addWords(language, words);
  } catch (error) {
    console.warn('%s', `Candor: no words for lang="${language}": ${(error as Error).message}`);
  }
  loading[language] = undefined;
};

/** Loads the words of a language from a file beside the script, once. */
export const loadWords = (language: string): Promise<void> | undefined =>
  language in loading || !localeOf(language).isForeign ? loading[language] : (loading[language] = load(language));
