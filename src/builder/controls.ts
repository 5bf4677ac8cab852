import {check} from '../input/check.js';
import * as expected from '../model/expected.js';
import {ratingShape} from '../model/rating.js';
import type {Schema} from '../model/schema.js';

/** Control with which a value is edited. */
export type Control =
  | 'line'
  | 'text'
  | 'date'
  | 'address'
  | 'number'
  | 'flag'
  | 'value'
  | 'price'
  | 'currency'
  | 'choice'
  | 'rating'
  | 'group'
  | 'list';

const CONTROLS = {
  line: 'line',
  text: 'text',
  url: 'address',
  page: 'address',
  image: 'address',
  number: 'number',
  count: 'number',
  flag: 'flag',
  scalar: 'value',
  amount: 'price',
  currency: 'currency',
  region: 'line',
} as const satisfies Readonly<Record<NonNullable<Schema['type']>, Control>>;

/** Checks if a schema is one of dates: they are lines, and only what the schema says of a wrong value tells them apart. */
const isDate = (schema: Schema): boolean => check(schema, {wrong: true}).problems[0]?.expected === expected.date;

/** Chooses the control for a schema. */
export const controlFor = (schema: Schema): Control => {
  const {type, words, item, entries} = schema;
  if (item) return 'list';
  if (words) return 'choice';
  if (entries) return entries === ratingShape.entries ? 'rating' : 'group';
  if (type === 'line' && isDate(schema)) return 'date';
  return type ? CONTROLS[type] : 'group';
};
