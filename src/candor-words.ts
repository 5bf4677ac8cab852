/** Entry point of the script that finds the files with words: passes itself to the first one in an event. Sets no global. */
import {languageTag} from './model/language-tag.js';
import {readableBy} from './i18n/script-of.js';
import type {Words} from './i18n/words.js';
import type {loadScript} from './widget/load-script.js';
import {version} from './widget/version.js';

/** The languages that have a file with their words, with spaces between them. The build fills them in. */
declare const LANGUAGES: string;
/** The digests of these files, one after the other. */
declare const DIGESTS: string;

/** Number of characters of a digest. */
const LENGTH = 43;
const list: string = LANGUAGES;
const digests: string = DIGESTS;
const languages = list.split(' ');
const files = new Map<string, Promise<Words>>();

/**
 * Returns the words that readers of a language read best, from the file beside the script, or undefined if no language has any.
 *
 * @param load loads a script from beside the main one
 */
const wordsOf = (written: string, load: typeof loadScript): Promise<Words> | undefined => {
  const language = readableBy(languageTag(written), languages);
  if (!language) return undefined;
  let words = files.get(language);
  const start = languages.indexOf(language) * LENGTH;
  const digest = digests.slice(start, start + LENGTH);
  words ??= load<{words: Words}>(`lang/${language}`, digest).then((file) => file.words);
  files.set(language, words);
  return words;
};

document.dispatchEvent(new CustomEvent('candor-words', {detail: {wordsOf, version}}));
