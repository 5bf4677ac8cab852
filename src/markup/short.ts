/** What stands within a line: links, pictures, ratings, objects of one text. */
import {collapse} from '../model/marked.js';
import {kindOf, type Entries, type Schema} from '../model/schema.js';
import {line, number} from '../model/values.js';
import {requiredOf, unwrapped} from '../model/schema-parts.js';
import {fieldsOf} from './parts.js';
import {told} from './sentences.js';
import {show, valuePiece, type Context, type Piece, type Values} from './values.js';

/** The text that leads to the address in a field. */
export const textFor = (address: string, entries: Entries, values: Values): string | undefined => {
  if (kindOf(entries[address]!) !== 'url') return undefined;
  const texts = /^(?:url|href)$/.test(address) ? ['label', 'name', 'title'] : [address.replace(/Url$/, '')];
  return texts.find((key) => entries[key] && kindOf(entries[key]) === 'line' && values[key] !== undefined);
};

/** Text that is all that its element says, without an attribute. */
const isPlain = ({tag, attributes}: Piece): boolean => tag === 'span' && attributes?.['data-value'] === undefined;

/** A text as a link. */
export const linked = (piece: Piece, key: string, href: string, rel: string | undefined): Piece =>
  isPlain(piece)
    ? {key: `${piece.key} ${key}`, tag: 'a', attributes: {href, rel}, content: piece.content}
    : {key, tag: 'a', attributes: {href, rel}, content: show(piece)};

/** A piece of a line as a paragraph of its own. */
export const alone = (piece: Piece): Piece => ({key: '', tag: '', content: show(piece, 'p'), isBlock: true});

/** A picture, with its credit where it has one. */
export const imagePiece = (key: string, values: Values, context: Context): Piece => {
  const {url: src, alt = '', width, height, credit} = values as Record<string, string | undefined>;
  const attributes = {src, alt, width, height, loading: 'lazy', referrerpolicy: 'no-referrer'};
  const img: Piece = {key: credit ? '' : key, tag: 'img', attributes, content: ''};
  const whole: Piece = credit
    ? {key, tag: 'span', content: `${show(img)} ${show(valuePiece('credit', line, credit, context))}`}
    : img;
  return context.isInline ? whole : alone(whole);
};

/** A rating that is a number alone: the sentence says it, the attribute has it exactly. */
const ratingPiece = (key: string, value: unknown, entries: Entries, context: Context): Piece => {
  const piece = valuePiece('', number, value, context);
  const [{content} = piece] = told(new Map([['value', piece]]), entries, context.locale);
  const exact = piece.attributes?.['data-value'] ?? piece.content;
  return {key, tag: 'span', attributes: {'data-value': exact}, content: collapse(content.replaceAll(/<[^>]*>/g, ''))};
};

/**
 * An object without marks of its own: the one text that it must have, as a link where it has nothing but an address
 * besides. Nothing when there is more.
 */
export const shortPiece = (key: string, schema: Schema, values: Values, context: Context): Piece | undefined => {
  const entries = fieldsOf(schema)!;
  const [main = ''] = requiredOf(entries);
  const [first, second, ...more] = Object.keys(values);
  const kind = entries[main] && kindOf(entries[main]);
  if (more.length || !first) return undefined;
  if (!second) {
    if (first !== main || kind === 'url') return undefined;
    if (kind === 'number') return ratingPiece(key, values[main], entries, context);
    return valuePiece(key, unwrapped(entries[main]!), values[main], context);
  }
  const words = kind === 'url' ? 'label' : main;
  const address = [first, second].find((it) => textFor(it, entries, values) === words && !it.endsWith('Url'));
  if (address === undefined || ![first, second].includes(words)) return undefined;
  const piece = valuePiece(key, line, values[words], context);
  const attributes = {href: values[address] as string, rel: context.rel};
  return isPlain(piece) ? {key, tag: 'a', attributes, content: piece.content} : undefined;
};
