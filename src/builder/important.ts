import type {Path, Schema} from '../model/schema.js';

/** Names of fields that most authors fill in. Required fields always belong to them. */
const OFTEN = new Set(
  `headline title name quote text intro lead summary description bio author rating date source image award pros cons
  testimonials offers offer items rows sections blocks links site feed kind url alt seller price priceCurrency priceAsOf
  type value values unit points tips hint label obtained testedFrom testedUntil method`.split(/\s+/),
);

/** Such fields that are seldom needed in these places. */
const SELDOM = /(?:^|\.)(?:author\.image|author\.url|image\.image|offer\.label|offers\.label|description)$/;

/** Names of the fields of an object: those that are shown at first, and the others. */
export interface Split {
  readonly first: readonly string[];
  readonly more: readonly string[];
}

/** Splits the fields of an object by their importance. */
export const splitFields = ({entries = {}}: Schema, path: Path): Split => {
  const names = Object.keys(entries);
  const around = path.filter((key) => typeof key === 'string').join('.');
  const isFirst = (name: string): boolean =>
    !entries[name]!.isOptional || (OFTEN.has(name) && !SELDOM.test(around ? `${around}.${name}` : name));
  const first = names.filter(isFirst);
  // A single field behind a button would not save room.
  return first.length > names.length - 2 ? {first: names, more: []} : {first, more: names.filter((it) => !isFirst(it))};
};
