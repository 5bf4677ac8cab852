// Writes dist/schemas/<tag>.json: for each widget, its data as a JSON Schema (2020-12), for editors and other programs.
import {mkdirSync, writeFileSync} from 'node:fs';
import {version} from '../dist/widget/version.js';
import {BEST, WORST} from '../dist/model/rating.js';
import {docsOf, widgets} from './model.mjs';

const NOT_BLANK = {minLength: 1, pattern: '\\S'};
const address = (...schemes) => ({
  type: 'string',
  format: 'uri-reference',
  minLength: 1,
  // One of these schemes, or none.
  pattern: `^(?:(?:${schemes.join('|')}):|(?![A-Za-z][A-Za-z0-9+.-]*:))`,
});

/** Single values by their types. */
const VALUES = {
  text: {type: 'string', ...NOT_BLANK},
  line: {type: 'string', ...NOT_BLANK},
  url: address('https?', 'mailto', 'tel'),
  page: address('https?'),
  image: address('https?'),
  number: {type: 'number'},
  count: {type: 'integer', minimum: 1},
  flag: {type: 'boolean'},
  scalar: {type: ['string', 'number', 'boolean'], ...NOT_BLANK},
  amount: {type: ['string', 'number'], minimum: 0, ...NOT_BLANK},
  currency: {type: 'string', pattern: '^[A-Z]{3}$'},
  // Two letters other than UK, which widgets read as GB.
  region: {type: 'string', pattern: '^(?:[A-TV-Z][A-Z]|U[A-JL-Z])$'},
};

const without = (field, rest) => ({anyOf: [{required: [field]}, rest]});
/** Rules that involve several fields of an object with a short form, as far as JSON Schema can express them. Descriptions explain all. */
const RULES = {
  Rating: ([short, {properties, ...long}]) => [
    {...short, minimum: WORST, maximum: BEST},
    {
      ...long,
      properties: {
        ...properties,
        best: {...properties.best, default: BEST},
        worst: {...properties.worst, default: WORST},
      },
      allOf: [
        without('best', {properties: {value: {maximum: BEST}, worst: {exclusiveMaximum: BEST}}}),
        without('worst', {properties: {value: {minimum: WORST}, best: {exclusiveMinimum: WORST}}}),
      ],
    },
  ],
  // A name that begins as an object does is JSON that could not be read.
  Person: ([short, long]) => [{...short, pattern: '^\\s*[^\\s{]'}, long],
  Offer: ([short, long]) => [
    short,
    {
      ...long,
      dependentRequired: {price: ['priceAsOf'], listPrice: ['price', 'priceCurrency', 'listPriceKind']},
      anyOf: [{properties: {price: {type: 'string'}}}, {required: ['priceCurrency']}],
    },
  ],
};

/** An object: its fields, and its short form if it has one. */
const objectOf = (schema, definitions) => {
  const {entries, anyOf, lent = [], rules = [], short, key} = schema;
  const {title, description, fields} = docsOf(schema);
  const names = Object.keys(entries);
  const required = names.filter((name) => !entries[name].isOptional && !lent.includes(name));
  const property = (name) => {
    const {description: sentence, examples = []} = fields[name] ?? {};
    if (!sentence || !examples.length) throw new Error(`${title}.${name} needs a comment with an @example`);
    return {...jsonOf(entries[name], definitions), description: sentence, examples};
  };
  const isFilled = (name) => ({
    required: [name],
    ...(entries[name].item && {properties: {[name]: {minItems: 1}}}),
  });
  const long = {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, property(name)])),
    ...(required.length && {required}),
    additionalProperties: false,
    ...(anyOf && {anyOf: anyOf.map(isFilled)}),
    ...(lent.length && {anyOf: [{required: lent}, {required: ['of']}]}),
  };
  const same = (forms) => forms;
  const words = [
    description,
    ...rules.map(({key: field, expected}) => `Expected${field && ` of \`${field}\``}: ${expected}.`),
  ];
  return {
    ...(title && {title}),
    ...(words.some(Boolean) && {description: words.filter(Boolean).join(' ')}),
    ...(short
      ? {
          anyOf: (RULES[title] ?? same)([
            {...jsonOf(short, definitions), description: `Short for {"${key}": …}.`},
            long,
          ]),
        }
      : long),
  };
};

/** A variant of an object: with its name in a field. */
const variantOf = (key, name, schema, definitions) => {
  const {title, properties, required = [], ...rest} = objectOf(schema, definitions);
  const named = {const: name, description: 'Type of this part of the article.', examples: [name]};
  return {
    ...rest,
    title: `${title}Block`,
    properties: {[key]: named, ...properties},
    required: [key, ...required],
  };
};

/** Puts a schema with a title among the definitions, and refers to it there. */
const define = (json, definitions) => {
  const {title} = json;
  if (!title) return json;
  if (JSON.stringify(definitions[title] ?? json) !== JSON.stringify(json))
    throw new Error(`Two schemas are named ${title}`);
  definitions[title] = json;
  return {$ref: `#/$defs/${title}`};
};

const jsonOf = (schema, definitions) => {
  const {type, words, item, minItems, isOneOrMore, hasPlaces, variants, key} = schema;
  if (type) return VALUES[type];
  if (words) return {enum: words, type: 'string'};
  if (variants)
    return {
      oneOf: Object.entries(variants).map(([name, each]) =>
        define(variantOf(key, name, each, definitions), definitions),
      ),
    };
  if (!item) return define(objectOf(schema, definitions), definitions);
  const items = jsonOf(item, definitions);
  if (isOneOrMore) return {anyOf: [items, {type: 'array', items}]};
  if (!hasPlaces) return {type: 'array', items, ...(minItems && {minItems})};
  const known = {contains: {not: {type: 'null'}}};
  return {type: 'array', items: {anyOf: [items, {type: 'null'}]}, ...(minItems && known)};
};

mkdirSync('dist/schemas', {recursive: true});
for (const {tag, shape} of widgets) {
  const definitions = {};
  const {title, description, type, properties, ...rest} = objectOf(shape, definitions);
  const $id = `https://cdn.jsdelivr.net/npm/candor-widgets@${version}/dist/schemas/${tag}.json`;
  const self = {
    type: 'string',
    description: 'Address of the schema of this document, for editors. Widgets ignore it.',
    examples: [$id],
  };
  const document = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id,
    title,
    description,
    type,
    properties: {$schema: self, ...properties},
    ...rest,
    $defs: Object.fromEntries(Object.entries(definitions).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
  writeFileSync(`dist/schemas/${tag}.json`, `${JSON.stringify(document, null, 2)}\n`);
}
