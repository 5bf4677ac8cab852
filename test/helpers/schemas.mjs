// Reads the published JSON Schemas and the example documents, and finds the schema of any path in a document.
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import {widgets} from '../../.config/model.mjs';
import {filesOf, readJson} from './project.mjs';

const ajv = new Ajv2020({strict: true, strictTypes: false, strictRequired: false, allErrors: true});
addFormats(ajv);

/** Tag, published schema and model schema of each widget. */
export const schemas = widgets.map(({tag, shape}) => {
  const json = readJson(`dist/schemas/${tag}.json`);
  return {tag, shape, json, validate: ajv.compile(json)};
});
/** Returns a validator for a part of a schema. */
export const validatorAt = ({json}, pointer) => ajv.compile({$ref: `${json.$id}#${pointer}`});

/** Returns all example data of a widget: articles or their blocks, and the smallest data. */
export const documentsOf = (tag) =>
  filesOf('stories/examples', (path) => path.endsWith('.json')).flatMap((path) => {
    const {[tag]: alone, ...file} = readJson(path);
    const articles = tag === 'review-article' && file.blocks ? [file] : [];
    const blocks = (file.blocks ?? [])
      .filter(({block}) => block === tag)
      // Picks without items need the reviews of an article.
      .filter(({block, items}) => block !== 'top-picks' || items)
      .map(({block, ...data}) => block && data);
    return [...articles, ...blocks, ...(alone ? [alone] : [])].map((data, i) => ({name: `${path} (${i + 1})`, data}));
  });

const isObject = (it) => typeof it === 'object' && it !== null && !Array.isArray(it);

/** Returns the schema of a value; for a block of an article, that of its variant. */
const insideOf = (schema, data) => schema.variants?.[data[schema.key]] ?? schema;
/** Returns the possible fields of data with this schema; none for a short form. */
const entriesOf = (schema, data) => (isObject(data) ? (insideOf(schema, data).entries ?? {}) : {});

/** Returns every field of a schema once, with its published schema and its model schema. */
export const fieldsOf = ({json: root, shape}) => {
  const fields = new Map();
  const visit = (json, schema, pointer) => {
    const {item, isOneOrMore, hasPlaces, variants = {}, short, entries = {}} = schema;
    if (json.$ref) visit(root.$defs[json.$ref.slice(8)], schema, json.$ref.slice(1));
    else if (isOneOrMore) visit(json.anyOf[0], item, `${pointer}/anyOf/0`);
    else if (hasPlaces) visit(json.items.anyOf[0], item, `${pointer}/items/anyOf/0`);
    else if (item) visit(json.items, item, `${pointer}/items`);
    else if (short) visit(json.anyOf[1], {entries}, `${pointer}/anyOf/1`);
    else {
      Object.values(variants).forEach((it, i) => visit(json.oneOf[i], it, `${pointer}/oneOf/${i}`));
      for (const [key, entry] of Object.entries(entries)) {
        const at = `${pointer}/properties/${key}`;
        fields.set(at, {pointer: at, json: json.properties[key], schema: entry});
        visit(json.properties[key], entry, at);
      }
    }
  };
  visit(root, shape, '');
  return [...fields.values()];
};

/** Returns the fields of a schema that a document uses, with the pointers of `fieldsOf`. */
export const usedIn = ({json: root, shape}, document) => {
  const used = new Set();
  const visit = (json, schema, pointer, data) => {
    const {item, isOneOrMore, hasPlaces, variants, short, key, entries = {}} = schema;
    if (json.$ref) visit(root.$defs[json.$ref.slice(8)], schema, json.$ref.slice(1), data);
    else if (isOneOrMore) for (const each of [data].flat()) visit(json.anyOf[0], item, `${pointer}/anyOf/0`, each);
    else if (item) {
      const [part, at] = hasPlaces ? [json.items.anyOf[0], '/anyOf/0'] : [json.items, ''];
      for (const each of data) if (each !== null) visit(part, item, `${pointer}/items${at}`, each);
    } else if (variants) {
      const i = Object.keys(variants).indexOf(data[key]);
      visit(json.oneOf[i], variants[data[key]], `${pointer}/oneOf/${i}`, data);
    } else if (short && isObject(data)) visit(json.anyOf[1], {entries}, `${pointer}/anyOf/1`, data);
    else
      for (const [name, entry] of Object.entries(isObject(data) ? entries : {})) {
        if (!(name in data)) continue;
        used.add(`${pointer}/properties/${name}`);
        visit(json.properties[name], entry, `${pointer}/properties/${name}`, data[name]);
      }
  };
  visit(root, shape, '', document);
  return used;
};

/** Writes keys as a path, as problems have it. */
export const pathOf = (keys) =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');

/** Returns every path of a document with its schema and the rules of the surrounding objects. */
export const placesOf = (schema, data, keys = [], rules = []) => {
  const inside = insideOf(schema, data ?? {});
  // An item alone stands for its list.
  const {item, rules: ruled = []} = inside.isOneOrMore && !Array.isArray(data) ? inside.item : inside;
  const own = [...rules, ...ruled.map(({key}) => (key ? [...keys, key] : keys))];
  const inner = item
    ? data.map((each, i) => [item, each, i])
    : Object.entries(entriesOf(schema, data)).flatMap(([key, entry]) => (key in data ? [[entry, data[key], key]] : []));
  return [{keys, schema, rules}, ...inner.flatMap(([part, value, key]) => placesOf(part, value, [...keys, key], own))];
};

/** Copies a document with another value at a path; `undefined` removes the field. */
export const replaced = (data, [key, ...rest], value) => {
  if (key === undefined) return value;
  const copy = Array.isArray(data) ? [...data] : {...data};
  copy[key] = replaced(data[key], rest, value);
  if (copy[key] === undefined) delete copy[key];
  return copy;
};

/** Copies a document without the value at a path, or without the smallest optional part around it. */
export const lost = (schema, data, keys) => {
  const [key, ...rest] = keys;
  if (key === undefined) return undefined;
  const {item, hasPlaces, minItems = 0} = schema;
  const entry = item ?? entriesOf(schema, data)[key];
  const part = lost(entry, data[key], rest);
  if (!item) return part === undefined && !entry.isOptional ? undefined : replaced(data, [key], part);
  // In lists with fixed positions, null remains.
  const items = data.flatMap((each, i) => (i === key ? (part ?? (hasPlaces ? [null] : [])) : [each]));
  return items.filter((each) => each !== null).length < minItems ? undefined : items;
};

const isDisclosure = ({block, kind = 'affiliate'}) =>
  block === 'disclosure-note' && ['affiliate', 'amazon'].includes(kind);
const isPaid = (block) => /"offers?":(?!\[\])/.test(JSON.stringify(block));

/**
 * Returns the problems of a document as a whole: an article without a disclosure before the first paid link, rows with more
 * or fewer values than there are columns.
 */
export const wholeProblems = ({entries}, data) => {
  if (entries.rows && data?.rows) {
    const names = data.items.map((item) => item?.name ?? item);
    return data.rows.flatMap(({values, winner}, i) => [
      ...(values.length === data.items.length ? [] : [`rows[${i}].values`]),
      ...(winner === undefined || names.includes(winner) ? [] : [`rows[${i}].winner`]),
    ]);
  }
  if (!entries.blocks || !data?.blocks) return [];
  const first = data.blocks.findIndex(isPaid);
  return first < 0 || data.blocks.slice(0, first).some(isDisclosure) ? [] : ['blocks'];
};

const ADDRESSES = ['/about', 'drift.jpg', '#top', '../a/b.html', '?page=2', 'mailto:lena@example.com', 'tel:+32-9-000'];
/** Functions that make generated objects obey the rules that JSON Schema cannot express, which involve several fields. */
const BENT = {
  Rating: (it) => {
    if (typeof it === 'number') return it;
    const {best = 5, worst = 1, ...rest} = it;
    const [low, high] = best > worst ? [worst, best] : [1, 5];
    return {...rest, best: high, worst: low, value: Math.min(Math.max(it.value, low), high)};
  },
  Offer: (it) => {
    if (typeof it === 'string') return it;
    const {noteAsOf: _, listPrice: _listPrice, priceValidUntil: _until, price, ...rest} = it;
    const isWhole = rest.priceAsOf && (typeof price === 'string' || rest.priceCurrency);
    return isWhole && price !== undefined ? {...rest, price} : rest;
  },
  Coupon: (it) => {
    if (typeof it === 'string') return it;
    const {validUntil: _, ...rest} = it;
    return rest;
  },
  Selection: (it) => ({...it, total: Math.max(it.shown, it.total)}),
  Comparison: ({rows, ...it}) => ({
    ...it,
    rows: rows.map(({winner: _winner, ...row}) => ({
      ...row,
      values: it.items.map((_item, i) => row.values[i] ?? null),
    })),
  }),
  Article: ({blocks, ...it}) => {
    const hasReviews = blocks.some(({block}) => block === 'review-card');
    const sound = blocks.filter(({block, items}) => block !== 'top-picks' || hasReviews || items?.length);
    return {...it, blocks: [{block: 'disclosure-note', kind: 'affiliate'}, ...sound]};
  },
};
const bent = ({title = ''}) => BENT[title.replace(/Block$/, '')] ?? ((it) => it);

const stringOf = ({format, pattern}) => {
  if (format === 'uri-reference')
    // Avoid Amazon's short addresses (a.co), whose prices have other rules.
    return fc
      .oneof(fc.webUrl(), fc.constantFrom(...ADDRESSES))
      .filter((it) => new RegExp(pattern, 'u').test(it) && !/\/\/[\w.-]*(\ba\.co|amzn|amazon)/.test(it));
  if (pattern === '\\S') return fc.string({unit: 'grapheme', minLength: 1}).filter((it) => it.trim());
  return pattern ? fc.stringMatching(new RegExp(pattern)) : fc.string();
};

/** Splits the alternatives of a schema into separate schemas. */
const waysOf = ({anyOf, ...json}) =>
  (anyOf ?? [{}]).map(({required = [], properties = {}}) => ({
    ...json,
    required: [...(json.required ?? []), ...required],
    properties: Object.fromEntries(
      Object.entries(json.properties).map(([key, it]) => [key, {...it, ...properties[key]}]),
    ),
  }));

/** Generates data that is valid for a published schema. */
export const documentsFrom = (root) => {
  const made = new Map();
  const from = (json) => {
    if (json.$ref) {
      const name = json.$ref.slice(8);
      if (!made.has(name)) made.set(name, from(root.$defs[name]));
      return made.get(name);
    }
    return plain(json).map(bent(json));
  };
  const record = ({properties, required}) =>
    fc.record(Object.fromEntries(Object.entries(properties).map(([key, it]) => [key, from(it)])), {
      requiredKeys: required,
    });
  const plain = (json) => {
    const options = json.oneOf ?? (json.type ? undefined : json.anyOf);
    if (options) return fc.oneof(...options.map(from));
    if ('const' in json) return fc.constant(json.const);
    if (json.enum) return fc.constantFrom(...json.enum);
    if (Array.isArray(json.type)) return fc.oneof(...json.type.map((type) => from({...json, type})));
    const {minimum: min, maximum: max} = json;
    return {
      object: () => fc.oneof(...waysOf(json).map(record)),
      array: () => {
        const lists = fc.array(from(json.items), {minLength: json.minItems ?? 0, maxLength: 3});
        return json.contains ? lists.filter((it) => it.some((each) => each !== null)) : lists;
      },
      string: () => stringOf(json),
      number: () => fc.double({min: min ?? -1e6, max: max ?? 1e6, noNaN: true}),
      integer: () => fc.integer({min, max: 1e6}),
      boolean: () => fc.boolean(),
      null: () => fc.constant(null),
    }[json.type]();
  };
  return from(root);
};
