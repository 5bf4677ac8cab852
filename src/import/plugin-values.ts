/** Reads the values of blocks of plugins. */
import {filled, isFields, type Fields} from './imported.js';
import {lineOf, plainText} from './plain-text.js';
import {isSample, isSampleImage} from './samples.js';

/** Collects sentences about what could not be carried over. */
export class Notes {
  readonly list: string[] = [];

  /** Adds a sentence once. */
  readonly say = (note: string): void => {
    if (!this.list.includes(note)) this.list.push(note);
  };

  /** Returns a text that somebody wrote: a sample is left out. */
  readonly own = (it: unknown, read: (it: unknown) => string = plainText): string => {
    const text = read(it);
    if (!isSample(text)) return text;
    this.say(`The plugin’s sample text “${text.slice(0, 60)}” is left out.`);
    return '';
  };

  /** Returns such a text on one line. */
  readonly line = (it: unknown): string => this.own(it, lineOf);
}

/** Reads a picture, unless it is the plugin's own. */
export const pictureOf = (url: unknown, alt?: unknown): unknown => {
  const address = typeof url === 'string' ? url.trim() : '';
  if (!address || isSampleImage(address)) return undefined;
  const text = lineOf(alt);
  return text ? {url: address, alt: text} : address;
};

/** Reads an offer. A button without an address leads nowhere. */
export const buttonOf = (url: unknown, label: unknown, notes: Notes): Fields | undefined => {
  const address = typeof url === 'string' ? url.trim() : '';
  const text = lineOf(label);
  if (address && address !== '#') return filled({url: address, label: text});
  if (text && !isSample(text)) notes.say(`The button “${text}” has no address, so it is left out.`);
  return undefined;
};

/** Reads the text of an item of a list: a text, an object with it, or an element as React keeps it. */
const itemText = (it: unknown): string => {
  if (Array.isArray(it)) return it.map(itemText).join('');
  if (!isFields(it)) return typeof it === 'string' || typeof it === 'number' ? String(it) : '';
  const {list, content, title, text, name, props} = it;
  const inside = isFields(props) ? props['children'] : undefined;
  return itemText(list ?? content ?? title ?? text ?? name ?? inside ?? '');
};

/** Reads the items of a list: of a list, or of HTML with one item a line. */
export const itemsOf = (it: unknown, notes: Notes): string[] => {
  const items = Array.isArray(it) ? it.map(itemText) : plainText(it).split(/\n+/);
  return items.map((item) => notes.own(item)).filter(Boolean);
};
