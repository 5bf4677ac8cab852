import type {Entries, Schema} from '../model/schema.js';
import {isOtherWidget} from './marked-elements.js';
import {findItems, type Place} from './find-items.js';
import {readLine, readFieldNames, readChoice, readExactObject, readPictureAddress, readValue} from './read-value.js';

const isObject = (it: unknown): it is object => typeof it === 'object' && it !== null;

/** Returns the names of the required fields of an object. */
const requiredOf = (entries: Entries): string[] => Object.keys(entries).filter((key) => !entries[key]!.isOptional);

/** Returns the fields that an element can contain for a schema. */
const entriesOf = ({entries, item, variants}: Schema): Entries | undefined => {
  if (item) return entriesOf(item);
  return variants ? (Object.assign({}, ...Object.values(variants).map(entriesOf)) as Entries) : entries;
};

/**
 * Finds the elements of each field of an object. An element belongs to the nearest surrounding object that has a field of
 * its name, so that an object whose tag was not closed does not take the fields after it. An unknown name belongs to the
 * nearest object.
 */
const fieldsIn = ({parts}: Place, entries: Entries, outer: readonly Entries[]): Map<string, Element[]> => {
  const found = new Map<string, Element[]>();
  const visit = (element: Element, inner: readonly Entries[]): void => {
    const names = readFieldNames(element);
    if (!names.length && isOtherWidget(element)) return;
    let within = inner;
    for (const name of names) {
      const owner = [...inner, entries, ...outer].find((it) => Object.hasOwn(it, name));
      if (owner ? owner === entries : !inner.length) {
        if (found.has(name)) found.get(name)!.push(element);
        else found.set(name, [element]);
      }
      // If the value of an element is in an attribute, the fields in its content belong to the surrounding objects.
      const held = owner && !readExactObject(element) && entriesOf(owner[name]!);
      if (held) within = [held, ...within];
    }
    for (const child of element.children) visit(child, within);
  };
  for (const part of parts) visit(part, []);
  return found;
};

/**
 * Finds the first element that matches a selector and belongs to no field: the element of the object itself, or one in its
 * content. The content of a field does not belong to the field if its value is in an attribute.
 */
const findUnmarked = ({self}: Place, selector: string): Element | undefined =>
  self.matches(selector)
    ? self
    : [...self.querySelectorAll(selector)].find((it) => {
        for (let node = it; node !== self; node = node.parentElement!)
          if (readFieldNames(node).length && !node.hasAttribute('data-value')) return false;
        return true;
      });

/** Reads missing fields from a link or a picture without data marks: address, text, size. */
const readLinkOrPicture = (
  place: Place,
  entries: Entries,
  marked: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const lacks = (key: string): boolean => !!entries[key] && marked[key] === undefined;
  const required = requiredOf(entries);
  const needed = required.filter(lacks);
  const address = Object.keys(entries).find((key) => /^(?:url|href)$/.test(key));
  const img = needed.some((key) => entries[key]!.type === 'image') && findUnmarked(place, 'img');
  if (img) {
    const number = (name: string): number | undefined => Number(img.getAttribute(name)) || undefined;
    return {
      url: readPictureAddress(img),
      ...(lacks('alt') && {alt: img.getAttribute('alt')?.trim() ? img.getAttribute('alt') : undefined}),
      ...(lacks('width') && {width: number('width')}),
      ...(lacks('height') && {height: number('height')}),
    };
  }
  const words = needed.find((key) => entries[key]!.type === 'line') ?? ['label', 'name'].find(lacks);
  const isWanted = !required.length || needed.some((key) => /^(?:line|url)$/.test(entries[key]!.type ?? ''));
  const link = address && isWanted && findUnmarked(place, 'a[href]');
  if (!link) return {};
  return {
    ...(words && {[words]: readLine(link, entries) || undefined}),
    ...(lacks(address) && {[address]: link.getAttribute('href')}),
  };
};

/** Reads the required fields from adjacent cells, such as a term and its definition, in their order. */
const readCells = ({parts}: Place, entries: Entries, outer: readonly Entries[]): Record<string, unknown> => {
  const cells = parts.flatMap((part) => (part.localName === 'tr' ? [...part.children] : [part]));
  const [first, ...others] = cells;
  const [key, other] = requiredOf(entries);
  const isPlain = !cells.some((cell) => readFieldNames(cell).length);
  if (!first?.matches('th, td, dt, summary') || !isPlain || !key || !other) return {};
  return {
    [key]: readField([first], entries[key]!, entries, outer),
    [other]: others[0] && readField(others, entries[other]!, entries, outer),
  };
};

/** Copies an object without undefined fields. */
const withoutUndefined = (object: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

/** Reads an object from elements with data marks, and from cells, links and pictures without. */
const readMarked = (place: Place, entries: Entries, outer: readonly Entries[]): object | undefined => {
  const marked = [...fieldsIn(place, entries, outer)].map(([name, elements]): [string, unknown] => [
    name,
    Object.hasOwn(entries, name)
      ? (name === 'lang' && elements[0]!.getAttribute('lang')) || readField(elements, entries[name]!, entries, outer)
      : elements[0]!.textContent.trim(),
  ]);
  const all = withoutUndefined({...readCells(place, entries, outer), ...Object.fromEntries(marked)});
  const whole = withoutUndefined({...readLinkOrPicture(place, entries, all), ...all});
  return Object.keys(whole).length ? whole : undefined;
};

/** Reads an object without data marks: its text is the first required field, or else the first text or name. */
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

/** Finds the places of the items of a list. The item of a table column may be spread over several rows. */
const placesOf = (elements: readonly Element[], isVariant: boolean, hasPlaces: boolean): Place[] => {
  if (isVariant) return elements.map((self) => ({self, parts: [...self.children]}));
  const [first = [], ...more] = elements.map(findItems);
  if (!hasPlaces || !elements.every(({localName}) => localName === 'tr')) return [first, ...more].flat();
  return first.map(({self, parts}, i) => ({self, parts: [...parts, ...more.flatMap((row) => row[i]?.parts ?? [])]}));
};

/** Adds fields from another element that holds the same object. */
const merge = (object: object, more: object): object => {
  const merged: Record<string, unknown> = {...more, ...object};
  for (const [key, value] of Object.entries(more)) {
    const own = (object as Record<string, unknown>)[key];
    if (isObject(own) && isObject(value) && !Array.isArray(own)) merged[key] = merge(own, value);
  }
  return merged;
};

/** Reads the value of a field from its elements. Several elements may hold parts of one object. */
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
 * Reads data from HTML whose elements have data marks: `data-field` with the name of a field. The HTML is written for
 * readers; exact values that the text does not contain come from `datetime`, `href`, `src`, `alt`, `lang` and `data-value`.
 * Changes nothing and never throws.
 *
 * @returns data for `check`, or undefined if there are no data marks
 */
export const readChildren = (root: Element, schema: Schema): unknown => {
  // A carrier whose tag cannot have a shadow root has a wrapper element, which is the root here.
  const self = root.querySelector(':scope > [data-candor]:only-child') ?? root;
  const place = {self, parts: [...self.children]};
  return schema.entries && readRoot(place, schema.entries);
};

/** Reads the object of a widget, if there are data marks. */
const readRoot = (place: Place, entries: Entries): object | undefined =>
  fieldsIn(place, entries, []).size ? readMarked(place, entries, []) : undefined;
