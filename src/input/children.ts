import type {Entries, Schema} from '../model/schema.js';
import {isOtherWidget} from './marked-elements.js';
import {itemsOf, type Place} from './children-items.js';
import {lineOf, namesOf, readChoice, readExactObject, readValue} from './children-values.js';

const isObject = (it: unknown): it is object => typeof it === 'object' && it !== null;

/** The fields that an object must have. */
const requiredOf = (entries: Entries): string[] => Object.keys(entries).filter((key) => !entries[key]!.isOptional);

/** The fields that can stand within an element for a schema. */
const entriesOf = ({entries, item, variants}: Schema): Entries | undefined => {
  if (item) return entriesOf(item);
  return variants ? (Object.assign({}, ...Object.values(variants).map(entriesOf)) as Entries) : entries;
};

/**
 * The elements of each field of an object: a field belongs to the nearest object around it that has such a field, so
 * that one whose tag was never closed does not swallow those after it. A name that none of them has is the nearest object's.
 */
const fieldsIn = ({parts}: Place, entries: Entries, outer: readonly Entries[]): Map<string, Element[]> => {
  const found = new Map<string, Element[]>();
  const visit = (element: Element, inner: readonly Entries[]): void => {
    const names = namesOf(element);
    if (!names.length && isOtherWidget(element)) return;
    let within = inner;
    for (const name of names) {
      const owner = [...inner, entries, ...outer].find((it) => Object.hasOwn(it, name));
      if (owner ? owner === entries : !inner.length) {
        if (found.has(name)) found.get(name)!.push(element);
        else found.set(name, [element]);
      }
      // What stands in an element whose value is in an attribute belongs to the fields around.
      const held = owner && !readExactObject(element) && entriesOf(owner[name]!);
      if (held) within = [held, ...within];
    }
    for (const child of element.children) visit(child, within);
  };
  for (const part of parts) visit(part, []);
  return found;
};

/**
 * The first element of a kind that stands for the whole place: itself, or within it outside of any field. What stands in
 * a field that has its value in an attribute is no text of that field.
 */
const findBare = ({self}: Place, selector: string): Element | undefined =>
  self.matches(selector)
    ? self
    : [...self.querySelectorAll(selector)].find((it) => {
        for (let node = it; node !== self; node = node.parentElement!)
          if (namesOf(node).length && !node.hasAttribute('data-value')) return false;
        return true;
      });

/** What a link or a picture says without any mark: where it leads and what it says; where it is, and how large. */
const readBare = (place: Place, entries: Entries, rest: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const lacks = (key: string): boolean => !!entries[key] && rest[key] === undefined;
  const required = requiredOf(entries);
  const needed = required.filter(lacks);
  const address = Object.keys(entries).find((key) => /^(?:url|href)$/.test(key));
  const img = needed.some((key) => entries[key]!.type === 'image') && findBare(place, 'img');
  if (img) {
    const number = (name: string): number | undefined => Number(img.getAttribute(name)) || undefined;
    return {
      url: img.getAttribute('src') ?? undefined,
      ...(lacks('alt') && {alt: img.getAttribute('alt')?.trim() ? img.getAttribute('alt') : undefined}),
      ...(lacks('width') && {width: number('width')}),
      ...(lacks('height') && {height: number('height')}),
    };
  }
  const words = needed.find((key) => entries[key]!.type === 'line') ?? ['label', 'name'].find(lacks);
  const isWanted = !required.length || needed.some((key) => /^(?:line|url)$/.test(entries[key]!.type ?? ''));
  const link = address && isWanted && findBare(place, 'a[href]');
  if (!link) return {};
  return {
    ...(words && {[words]: lineOf(link, entries) || undefined}),
    ...(lacks(address) && {[address]: link.getAttribute('href')}),
  };
};

/** Cells side by side, such as a word and what it means, are the fields that an object must have, in their order. */
const readCells = ({parts}: Place, entries: Entries, outer: readonly Entries[]): Record<string, unknown> => {
  const [first, ...rest] = parts.flatMap((part) => (part.localName === 'tr' ? [...part.children] : [part]));
  const [key, other] = requiredOf(entries);
  if (!first?.matches('th, td, dt') || !key || !other || [first, ...rest].some((it) => namesOf(it).length)) return {};
  return {
    [key]: readField([first], entries[key]!, entries, outer),
    [other]: rest[0] && readField(rest, entries[other]!, entries, outer),
  };
};

/** What is there of an object. */
const given = (object: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

/** An object from what is marked in a place, and from what speaks without marks. */
const readMarked = (place: Place, entries: Entries, outer: readonly Entries[]): object | undefined => {
  const marked = [...fieldsIn(place, entries, outer)].map(([name, elements]): [string, unknown] => [
    name,
    Object.hasOwn(entries, name)
      ? (name === 'lang' && elements[0]!.getAttribute('lang')) || readField(elements, entries[name]!, entries, outer)
      : elements[0]!.textContent.trim(),
  ]);
  const all = given({...readCells(place, entries, outer), ...Object.fromEntries(marked)});
  const whole = given({...readBare(place, entries, all), ...all});
  return Object.keys(whole).length ? whole : undefined;
};

/** An object in which nothing is marked: its text is what the object must have first, or else its first text. */
const readUnmarked = ({self}: Place, entries: Entries, outer: readonly Entries[]): object | undefined => {
  const key =
    requiredOf(entries)[0] ?? Object.keys(entries).find((it) => entries[it]!.type === 'text' || it === 'name');
  const value = key && readField([self], entries[key]!, entries, outer);
  return value === undefined ? undefined : {[key as string]: value};
};

const readPlace = (place: Place, schema: Schema, fields: Entries, outer: readonly Entries[]): unknown => {
  const {words, entries, variants, short, key} = schema;
  const around = [fields, ...outer];
  const {self} = place;
  if (variants) {
    const name =
      self.getAttribute(`data-${key}`) ??
      [self.localName, ...Object.keys(variants)].find((it) => Object.hasOwn(variants, it))!;
    const data = Object.hasOwn(variants, name) && readPlace(place, variants[name]!, fields, outer);
    return {[key!]: name, ...(data as object)};
  }
  const exact = entries && readExactObject(self);
  if (exact) return exact;
  if (words) return readChoice(self, words, fields);
  if (!entries) return readValue([self], schema, fields);
  return (
    readMarked(place, entries, around) ??
    (short ? readValue([self], short, fields) : readUnmarked(place, entries, around))
  );
};

/** Where the items of a list stand. What belongs to a column of a table may stand in several of its rows. */
const placesOf = (elements: readonly Element[], isVariant: boolean, hasPlaces: boolean): Place[] => {
  if (isVariant) return elements.map((self) => ({self, parts: [...self.children]}));
  const [first = [], ...more] = elements.map(itemsOf);
  if (!hasPlaces || !elements.every(({localName}) => localName === 'tr')) return [first, ...more].flat();
  return first.map(({self, parts}, i) => ({self, parts: [...parts, ...more.flatMap((row) => row[i]?.parts ?? [])]}));
};

/** Adds the parts of an object that another element says. */
const merge = (object: object, more: object): object => {
  const merged: Record<string, unknown> = {...more, ...object};
  for (const [key, value] of Object.entries(more)) {
    const own = (object as Record<string, unknown>)[key];
    if (isObject(own) && isObject(value) && !Array.isArray(own)) merged[key] = merge(own, value);
  }
  return merged;
};

/** What the elements of a field say: of an object, each may say a part. */
const readField = (
  elements: readonly Element[],
  schema: Schema,
  fields: Entries,
  outer: readonly Entries[],
): unknown => {
  const {words, item, hasPlaces, entries, variants} = schema;
  if (item) {
    const all = placesOf(elements, !!item.variants, !!hasPlaces).map((place) => readPlace(place, item, fields, outer));
    return hasPlaces ? all.map((it) => it ?? null) : all.filter((it) => it !== undefined);
  }
  if (!words && !entries && !variants) return readValue(elements, schema, fields);
  const [first, ...more] = elements
    .map((self) => readPlace({self, parts: [...self.children]}, schema, fields, outer))
    .filter((read) => read !== undefined);
  return isObject(first) ? more.filter(isObject).reduce(merge, first) : first;
};

/**
 * Reads data out of HTML in which elements are marked with the field that they are, `data-field`. It is written as readers
 * need it: what a program must know exactly, and the text does not say, is taken from `datetime`, `href`, `src`, `alt`,
 * `lang`, `data-value`. Nothing is changed, nothing is thrown.
 *
 * @returns data for `check`; nothing when nothing is marked
 */
export const readChildren = (root: Element, schema: Schema): unknown => {
  // The carrier whose tag can have no shadow root stands in a box.
  const self = root.querySelector(':scope > [data-candor]:only-child') ?? root;
  const place = {self, parts: [...self.children]};
  return schema.entries && readRoot(place, schema.entries);
};

/** The widget itself: only what is marked. */
const readRoot = (place: Place, entries: Entries): object | undefined =>
  fieldsIn(place, entries, []).size ? readMarked(place, entries, []) : undefined;
