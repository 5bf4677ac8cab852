/** Objects and lists as marked elements. */
import {PAID, READERS} from '../model/rel.js';
import {kindOf, type Entries, type Schema} from '../model/schema.js';
import {element, escape} from './html.js';
import {partsOf, requiredOf, unwrapped, type Parts} from '../model/schema-parts.js';
import {fieldsOf, isLarge} from './parts.js';
import {headingFor, policyWords, told} from './sentences.js';
import {alone, imagePiece, linked, shortPiece, textFor} from './short.js';
import {tableOf} from './table.js';
import {show, valuePiece, type Context, type Piece, type Values} from './values.js';

/** Pieces on one line, with dots between texts. */
const inLine = (pieces: readonly Piece[]): string =>
  pieces.reduce((before, piece, i) => {
    const isBeside = piece.tag === 'img' || pieces[i - 1]?.tag === 'img';
    return before + (i ? (isBeside ? ' ' : ' · ') : '') + show(piece);
  }, '');

const headingOf = (entries: Entries, given: readonly string[]): string | undefined =>
  ['headline', 'title', 'name'].find((key) => given.includes(key) && kindOf(entries[key]!) === 'line');

/** The fields of an object, in their order, the heading first. */
const piecesOf = (entries: Entries, values: Values, context: Context): Piece[] => {
  const {isInline, level, rel, locale} = context;
  const given = Object.keys(entries).filter((key) => values[key] !== undefined);
  const heading = isInline ? undefined : headingOf(entries, given);
  const texts = new Map(given.map((key) => [key, textFor(key, entries, values)]));
  const addresses = new Map([...texts].map(([key, words]) => [words, key]));
  const pieces = new Map<string, Piece>();
  for (const key of new Set([...(heading ? [heading] : []), ...given.map((it) => texts.get(it) ?? it)])) {
    const address = addresses.get(key);
    let piece = fieldPiece(key, entries[key]!, values[key], context);
    if (address) piece = linked(piece, address, values[address] as string, rel);
    if (key === 'policyUrl') piece = {...piece, content: escape(policyWords(entries, locale))};
    if (key === heading)
      piece = {...(piece.tag === 'span' ? piece : {key: '', content: show(piece)}), tag: `h${level}`, isBlock: true};
    const words = isInline || !piece.isBlock ? undefined : headingFor(key, entries, locale);
    if (words)
      pieces.set(` ${key}`, {key: '', tag: `h${Math.min(level + 1, 6)}`, content: escape(words), isBlock: true});
    pieces.set(key, piece);
  }
  return told(pieces, entries, locale);
};

/** An object as blocks: what is a line stands with its neighbours in a paragraph. */
export const blocksOf = (entries: Entries, values: Values, context: Context): string[] => {
  if (entries.items && entries.rows) {
    const {item} = partsOf(entries.items);
    return [tableOf(values, context, (it) => smallPiece('', item!, it, context, true))];
  }
  const blocks: string[] = [];
  let inParagraph: Piece[] = [];
  const end = (): void => {
    const [first, second] = inParagraph;
    if (first?.isBlock) blocks.push(show(first));
    else if (first) blocks.push(second ? element('p', {}, inLine(inParagraph)) : show(first, 'p'));
    inParagraph = [];
  };
  for (const piece of piecesOf(entries, values, context)) {
    if (piece.isBlock) end();
    inParagraph.push(piece);
    if (piece.isBlock) end();
  }
  end();
  return blocks;
};

/** An object within a line; in short where it can be, `isShort`, and is. */
const smallPiece = (key: string, schema: Schema, values: Values, context: Context, isShort: boolean): Piece => {
  const entries = fieldsOf(schema)!;
  const inside = {...context, isInline: true};
  if (entries.url && kindOf(entries.url) === 'image') return imagePiece(key, values, context);
  const {words} = context.locale;
  const paid: Piece[] = context.rel === PAID ? [{key: '', tag: '', content: escape(words.paidLink)}] : [];
  const short = isShort ? shortPiece(key, schema, values, inside) : undefined;
  if (short) return paid[0] ? {key: '', tag: '', content: inLine([short, ...paid])} : short;
  const [first, ...rest] = piecesOf(entries, values, inside);
  return {key, tag: key && 'span', content: inLine([...(first ? [first] : []), ...paid, ...rest])};
};

const contextOf = (key: string, context: Context): Context => {
  if (key === 'offer' || key === 'offers') return {...context, rel: PAID};
  return key === 'testimonials' ? {...context, rel: READERS} : context;
};

/** What a field of an object says. */
const fieldPiece = (key: string, schema: Schema, value: unknown, around: Context): Piece => {
  const parts = partsOf(schema);
  const context = contextOf(key, around);
  const inside = {...context, level: Math.min(context.level + 1, 6)};
  if (parts.item) return listPiece(key, parts.item, value as unknown[], inside);
  if (parts.entries && isLarge(parts.entries))
    return {key, tag: 'div', content: blocksOf(parts.entries, value as Values, inside).join('\n'), isBlock: true};
  if (fieldsOf(schema)) {
    const piece = smallPiece(key, schema, value as Values, context, !!parts.options);
    return context.rel === PAID && !context.isInline ? alone(piece) : piece;
  }
  return valuePiece(key, unwrapped(schema), value, context);
};

/** A list: one list element for what is short, an element for each item that has blocks of its own. */
const listPiece = (key: string, item: Schema, values: readonly unknown[], context: Context): Piece => {
  const parts = partsOf(item);
  const entries = fieldsOf(item);
  const inside = {...context, isInline: true};
  const list = (tag: string, content: string[]): Piece => ({key, tag, content: content.join('\n'), isBlock: true});
  if (!entries)
    return list(
      key === 'tips' ? 'ol' : 'ul',
      values.map((it) => show(valuePiece('', unwrapped(item), it, inside), 'li')),
    );
  const [first, second] = requiredOf(entries);
  if (second && kindOf(entries[second]!) !== 'url' && !parts.key)
    return list(
      'dl',
      values.map((it) => definition(entries, first!, it as Values, inside)),
    );
  if (parts.key || (!parts.options && isLarge(entries)))
    return {
      ...list(
        '',
        values.map((it) => partOf(key, parts, it as Values, context)),
      ),
      key: '',
    };
  const [only, more] = values;
  if (!more && parts.options) return alone(smallPiece(key, item, only as Values, inside, true));
  return list(
    'ul',
    values.map((it) => show(smallPiece('', item, it as Values, inside, true), 'li')),
  );
};

/** A word and what belongs to it. */
const definition = (entries: Entries, first: string, values: Values, context: Context): string => {
  const {[first]: word, ...others} = values;
  const rest = piecesOf(entries, others, context);
  const [only, more] = rest;
  const what = only && !more ? show(only, 'dd') : element('dd', {}, inLine(rest));
  return `${show(fieldPiece(first, entries[first]!, word, context), 'dt')}\n${what}`;
};

/** An item that has blocks of its own. */
const partOf = (key: string, {key: kind, entries}: Parts, values: Values, context: Context): string => {
  const {[kind ?? '']: name, ...rest} = values;
  const own = kind ? partsOf(entries![name as string]!).entries! : entries!;
  const data = kind ? rest : values;
  const attributes = {
    'data-field': key,
    ...(kind && {[`data-${kind}`]: name as string}),
    lang: data.lang as string | undefined,
  };
  const tag = key === 'testimonials' ? 'div' : 'section';
  return element(tag, attributes, blocksOf(own, data, context).join('\n'));
};
