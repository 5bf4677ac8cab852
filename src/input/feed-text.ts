import {parseMarkup} from './parse-markup.js';

const PAIR = /<(a|b|code|del|em|font|i|mark|p|s|small|span|strong|su[bp]|u)(?:\s[^<>]*)?>(.+?)<\/\1>/gis;

/** Joins the lines of a text. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Returns the text of some HTML, on one line. */
export const textOf = (html: string): string =>
  oneLine(parseMarkup(`<body>${html.replaceAll(/<\/?(?:p|br|div|li|h\d)\b/gi, ' $&')}`, 'text/html').body.textContent);

// Cached, because parsing each title would block the page: long feeds have a thousand titles, but only a dozen entities.
const characters = new Map<string, string>();

/** Decodes the entities in a text. Anything that looks like a tag is text. */
export const decode = (text: string): string =>
  text.replaceAll(/&#?\w+;/g, (entity) => {
    const character = characters.get(entity) ?? parseMarkup(`<body>${entity}`, 'text/html').body.textContent;
    characters.set(entity, character);
    return character;
  });

/** Removes inline tags around words. Any other tag may be what the text is about. */
export const withoutPairs = (text: string): string => {
  // A longer text is not a title, and would take long to match.
  const inner = text.length > 2000 ? text : text.replaceAll(PAIR, '$2');
  return inner === text ? text : withoutPairs(inner);
};

/** Shortens a text to its first words. */
export const firstWords = (text: string): string => {
  const [start] = /^.{70}(?=.)/u.exec(text) ?? [];
  return start ? `${start.replace(/\s+\S*$/, '')}…` : text;
};
