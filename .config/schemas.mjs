// Writes dist/schemas/<tag>.json: for each widget, its data as a JSON Schema (2020-12), for editors and other programs.
import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {toJsonSchema} from '@valibot/to-json-schema';
import {loadModel} from './model.mjs';

const NOT_BLANK = {minLength: 1, pattern: '\\S'};
const address = (...schemes) => ({
  type: 'string',
  format: 'uri-reference',
  minLength: 1,
  // One of these schemes, or none.
  pattern: `^(?:(?:${schemes.join('|')}):|(?![A-Za-z][A-Za-z0-9+.-]*:))`,
});

/** The values of src/model/values.ts, by name. */
const VALUES = {
  text: {type: 'string', ...NOT_BLANK},
  line: {type: 'string', ...NOT_BLANK},
  url: address('https?', 'mailto', 'tel'),
  imageUrl: address('https?'),
  number: {type: 'number'},
  count: {type: 'integer', minimum: 1},
  flag: {type: 'boolean'},
  scalar: {type: ['string', 'number', 'boolean'], ...NOT_BLANK},
  amount: {type: ['string', 'number'], minimum: 0, ...NOT_BLANK},
  currency: {type: 'string', pattern: '^[A-Z]{3}$'},
};

const {widgets, BEST, WORST} = await loadModel();
/** JSON Schema for what holds where a field is missing. */
const without = (field, rest) => ({anyOf: [{required: [field]}, rest]});
/** JSON Schema for what must have one of its fields; what a block is called is none. */
const anyField = (json) => {
  const fields = Object.keys(json.properties).filter((field) => !('const' in json.properties[field]));
  json.anyOf = fields.map((field) => ({required: [field]}));
};
/** What of the rules across fields a JSON Schema can say. Each is also said in words. */
const RULES = {
  Rating: (json) => {
    const [short, {properties, ...long}] = json.anyOf;
    const {best, worst} = properties;
    json.anyOf = [
      {...short, minimum: WORST, maximum: BEST},
      {
        ...long,
        properties: {...properties, best: {...best, default: BEST}, worst: {...worst, default: WORST}},
        allOf: [
          without('best', {properties: {value: {maximum: BEST}, worst: {exclusiveMaximum: BEST}}}),
          without('worst', {properties: {value: {minimum: WORST}, best: {exclusiveMinimum: WORST}}}),
        ],
      },
    ];
  },
  Offer: (json) => {
    const [short, long] = json.anyOf;
    const dependentRequired = {price: ['priceAsOf']};
    const currency = {anyOf: [{properties: {price: {type: 'string'}}}, {required: ['priceCurrency']}]};
    json.anyOf = [short, {...long, dependentRequired, ...currency}];
  },
  Selection: () => {},
  Latest: (json) => {
    json.anyOf = [{required: ['entries'], properties: {entries: {minItems: 1}}}, {required: ['feed']}];
  },
  Disclosure: anyField,
  Prose: anyField,
  Comparison: (json) => {
    const {items, ...rest} = json.properties;
    json.properties = {items: {...items, contains: {type: 'object'}}, ...rest};
  },
};

const override = ({valibotSchema: schema, jsonSchema}) => {
  const {name, title, description, docs, key, minItems, rules} = schema;
  const json = {...jsonSchema};
  if (schema.type === 'custom') {
    if (!VALUES[name]) throw new Error(`.config/schemas.mjs does not know the value “${name}”`);
    return {...VALUES[name]};
  }
  if (['optional', 'picklist', 'literal', 'nullable', 'variant'].includes(schema.type)) return json;
  if (minItems) json.minItems = minItems;
  if (schema.type === 'object') {
    json.additionalProperties = false;
    if (!json.required.length) delete json.required;
    for (const [field, property] of Object.entries(json.properties)) {
      if (!docs[field].description || !docs[field].examples.length)
        throw new Error(`${title ?? ''}.${field} needs a comment with a sentence and an @example`);
      json.properties[field] = {...property, ...docs[field]};
    }
  }
  if (schema.type === 'union') json.anyOf[0] = {...json.anyOf[0], description: `Short for {"${key}": …}.`};
  if (!title) return json;
  const inWords = RULES[title.replace(/Block$/, '')];
  for (const {expected} of rules ?? []) if (!inWords) throw new Error(`No rule for ${title}: ${expected}`);
  inWords?.(json);
  const words = [
    description,
    ...(rules ?? []).map((rule) => `Expected${rule.key && ` of \`${rule.key}\``}: ${rule.expected}.`),
  ];
  return {title, description: words.filter(Boolean).join(' '), ...json};
};

/** The parts of a schema that have a name. */
const partsOf = ({wrapped, item, options, entries}) =>
  [wrapped, item, ...(options ?? []), ...Object.values(entries ?? {})].filter((it) => it?.type);
const definitionsOf = (schema) =>
  partsOf(schema).flatMap((part) => [
    ...(part.title && /object|union/.test(part.type) ? [part] : []),
    ...definitionsOf(part),
  ]);

export const schemaOf = ({tag, shape}) => {
  const definitions = {};
  for (const part of definitionsOf(shape)) {
    if (definitions[part.title] && definitions[part.title] !== part)
      throw new Error(`Two shapes are named ${part.title}`);
    definitions[part.title] = part;
  }
  const sorted = Object.fromEntries(Object.entries(definitions).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const options = {target: 'draft-2020-12', definitions: sorted, overrideSchema: override};
  const {$schema, $defs = {}, title, description, type, properties, ...rest} = toJsonSchema(shape, options);
  const $id = `candor-widgets/schemas/${tag}.json`;
  const self = {
    type: 'string',
    description: 'The schema of this document, for editors. Widgets ignore it.',
    examples: [$id],
  };
  return {$schema, $id, title, description, type, properties: {$schema: self, ...properties}, ...rest, $defs};
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync('dist/schemas', {recursive: true});
  for (const widget of widgets)
    writeFileSync(`dist/schemas/${widget.tag}.json`, `${JSON.stringify(schemaOf(widget), null, 2)}\n`);
}
