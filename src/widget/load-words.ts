/**
 * Loads the words of a language from the file beside the script. The pasted script has `load-words-script.ts` in the place of
 * this module: applications import the words that they need.
 *
 * @returns a promise that resolves when the words are there, or are not waited for any longer; undefined if nothing is loaded
 */
export const loadWords = (_language: string): Promise<void> | undefined => undefined;
