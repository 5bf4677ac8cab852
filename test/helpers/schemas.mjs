// The published JSON Schemas, the example documents, and what a schema says about a place in a document.
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import {loadModel} from '../../.config/model.mjs';
import {filesOf, readJson} from './project.mjs';

const ajv = new Ajv2020({strict: true, strictTypes: false, strictRequired: false, allErrors: true});
addFormats(ajv);
const {widgets} = await loadModel();

/** Every widget's tag, its schema as published, and its schema in the model. */
export const schemas = widgets.map(({tag, shape}) => {
  const json = readJson(`dist/schemas/${tag}.json`);
  return {tag, shape, json, validate: ajv.compile(json)};
});
/** A validator for a part of a schema. */
export const validatorAt = ({json}, pointer) => ajv.compile({$ref: `${json.$id}#${pointer}`});

/** What the examples hold for a widget: blocks of articles, and the smallest data. */
export const documentsOf = (tag) =>
  filesOf('stories/examples', (path) => path.endsWith('.json')).flatMap((path) => {
    const {blocks = [], [tag]: alone} = readJson(path);
    const found = blocks.filter(({block}) => block === tag).map(({block, ...data}) => block && data);
    return [...found, ...(alone ? [alone] : [])].map((data, i) => ({name: `${path} (${i + 1})`, data}));
  });

/** Every field that a schema describes, once: its part of the published schema, and its schema in the model. */
export const fieldsOf = ({json: root, shape}) => {
  const fields = new Map();
  const visit = (json, schema, pointer) => {
    if (json.$ref) visit(root.$defs[json.$ref.slice(8)], schema, json.$ref.slice(1));
    else if (schema.type === 'optional') visit(json, schema.wrapped, pointer);
    else if (schema.type === 'array') visit(json.items, schema.item, `${pointer}/items`);
    else if (schema.type === 'union')
      schema.options.forEach((it, i) => visit(json.anyOf[i], it, `${pointer}/anyOf/${i}`));
    for (const [key, entry] of json.$ref ? [] : Object.entries(schema.entries ?? {})) {
      const at = `${pointer}/properties/${key}`;
      fields.set(at, {pointer: at, json: json.properties[key], schema: entry});
      visit(json.properties[key], entry, at);
    }
  };
  visit(root, shape, '');
  return [...fields.values()];
};

/** A place as problems name it. */
export const pathOf = (keys) =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');

/** Every place of a document: its keys, its schema, and what the rules of the object around it would take. */
export const placesOf = (schema, data, keys = [], rules = []) => {
  if (schema.type === 'optional') return placesOf(schema.wrapped, data, keys, rules);
  const isObject = typeof data === 'object' && !Array.isArray(data);
  const own = (schema.rules ?? []).map(({key}) => (key ? [...keys, key] : keys));
  const long = schema.type === 'union' && isObject ? schema.options[1] : schema;
  const inner = long.item
    ? data.map((each, i) => [long.item, each, i])
    : Object.entries(isObject ? (long.entries ?? {}) : {}).flatMap(([key, entry]) =>
        key in data ? [[entry, data[key], key]] : [],
      );
  return [{keys, schema, rules}, ...inner.flatMap(([part, value, key]) => placesOf(part, value, [...keys, key], own))];
};

/** A document with another value at a place, or with `undefined`, without the field. */
export const replaced = (data, [key, ...rest], value) => {
  if (key === undefined) return value;
  const copy = Array.isArray(data) ? [...data] : {...data};
  copy[key] = replaced(data[key], rest, value);
  if (copy[key] === undefined) delete copy[key];
  return copy;
};

/** What is left of a document that loses a place: the smallest part around it that can go has gone. */
export const lost = (schema, data, [key, ...rest]) => {
  if (schema.type === 'optional')
    return lost(
      schema.wrapped,
      data,
      [key, ...rest].filter((it) => it !== undefined),
    );
  if (key === undefined) return undefined;
  const long = schema.type === 'union' ? schema.options[1] : schema;
  const part = lost(long.item ?? long.entries[key], data[key], rest);
  if (long.item) {
    const items = data.flatMap((each, i) => (i === key ? (part ?? []) : [each]));
    return items.length < (schema.minItems ?? 0) ? undefined : items;
  }
  return part === undefined && long.entries[key].type !== 'optional' ? undefined : replaced(data, [key], part);
};

const ADDRESSES = ['/about', 'drift.jpg', '#top', '../a/b.html', '?page=2', 'mailto:lena@example.com', 'tel:+32-9-000'];
/** What a JSON Schema cannot say: how fields depend on each other. Each function bends a generated object until it is right. */
const BENT = {
  Rating: (it) => {
    if (typeof it === 'number') return it;
    const {best = 5, worst = 1, ...rest} = it;
    const [low, high] = best > worst ? [worst, best] : [1, 5];
    return {...rest, best: high, worst: low, value: Math.min(Math.max(it.value, low), high)};
  },
  Offer: (it) => {
    if (typeof it === 'string') return it;
    const {noteAsOf: _, price, ...rest} = it;
    const isWhole = rest.priceAsOf && (typeof price === 'string' || rest.priceCurrency);
    return isWhole && price !== undefined ? {...rest, price} : rest;
  },
  Selection: (it) => ({...it, total: Math.max(it.shown, it.total)}),
  Disclosure: (it) => ({kind: 'paid', ...it}),
  Latest: (it) => (it.entries?.length ? it : {feed: '/feed.xml', ...it}),
};

const stringOf = ({format, pattern}) => {
  if (format === 'uri-reference')
    return fc.oneof(fc.webUrl(), fc.constantFrom(...ADDRESSES)).filter((it) => new RegExp(pattern, 'u').test(it));
  if (pattern === '\\S') return fc.string({unit: 'grapheme', minLength: 1}).filter((it) => it.trim());
  return pattern ? fc.stringMatching(new RegExp(pattern)) : fc.string();
};

/** Documents that fit a published schema. */
export const documentsFrom = (root) => {
  const made = new Map();
  const from = (json) => {
    if (json.$ref) {
      const name = json.$ref.slice(8);
      if (!made.has(name)) made.set(name, from(root.$defs[name]).map(BENT[name] ?? ((it) => it)));
      return made.get(name);
    }
    if (json.anyOf && !json.type) return fc.oneof(...json.anyOf.map(from));
    if (json.enum) return fc.constantFrom(...json.enum);
    if (Array.isArray(json.type)) return fc.oneof(...json.type.map((type) => from({...json, type})));
    const {minimum: min, maximum: max} = json;
    return {
      object: () =>
        fc.record(Object.fromEntries(Object.entries(json.properties).map(([key, it]) => [key, from(it)])), {
          requiredKeys: json.required ?? [],
        }),
      array: () => fc.array(from(json.items), {minLength: json.minItems ?? 0, maxLength: 3}),
      string: () => stringOf(json),
      number: () => fc.double({min: min ?? -1e6, max: max ?? 1e6, noNaN: true}),
      integer: () => fc.integer({min, max: 1e6}),
      boolean: () => fc.boolean(),
    }[json.type]();
  };
  return from(root).map(BENT[root.title] ?? ((it) => it));
};
