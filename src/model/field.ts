/** The kinds of value that the shapes are made of, on valibot. The message of each says, to an author, what it expects. */
import * as v from 'valibot';

const SCHEMES = /^(https?|mailto|tel):$/;
const WEB = /^https?:$/;
// Relative URLs are checked against a page of the web; the base itself is never used.
const scheme = (url: string): string => {
  try {
    return new URL(url, 'https://example.com').protocol;
  } catch {
    return '';
  }
};

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Text, shown as it is. Never empty. */
export const text = v.custom<string>(isText, 'text');

/** A web, mail or telephone address, or one relative to the page. */
export const url = v.custom<string>((value) => isText(value) && SCHEMES.test(scheme(value)), 'a web address');

/** The address of a picture: `http:`, `https:` or relative to the page. */
export const imageUrl = v.custom<string>((value) => isText(value) && WEB.test(scheme(value)), 'the web address of a picture');

/** A finite number. */
export const number = v.custom<number>(Number.isFinite, 'a number');

/** A whole number from 1. */
export const count = v.custom<number>((value) => Number.isInteger(value) && (value as number) > 0, 'a whole number from 1');

/** A language tag, such as `en` or `pt-BR`. */
export const languageTag = v.custom<string>(
  (value) => isText(value) && /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(value),
  'a language tag such as en or pt-BR',
);

/** An ISO 4217 code of three capital letters. */
export const currency = v.custom<string>((value) => isText(value) && /^[A-Z]{3}$/.test(value), 'a currency code such as EUR');

/** Text, a number, or yes and no. */
export const scalar = v.custom<string | number | boolean>(
  (value) => isText(value) || Number.isFinite(value) || typeof value === 'boolean',
  'text, a number, true or false',
);

/** A price: a number from 0, or text that is shown as written. */
export const amount = v.custom<string | number>(
  (value) => isText(value) || (Number.isFinite(value) && (value as number) >= 0),
  'a price, as a number from 0 or as text',
);

/** True or false. */
export const flag = v.boolean('true or false');

/** One word of a few. */
export const choice = <const W extends readonly string[]>(...words: W): v.PicklistSchema<W, string> =>
  v.picklist(words, `one of ${words.join(', ')}`);

/** An object with named fields. */
export const shape = <E extends v.ObjectEntries>(entries: E): v.ObjectSchema<E, string> => v.object(entries, 'an object');

/** A list of any length. */
export const list = <S extends v.GenericSchema>(item: S): v.ArraySchema<S, string> => v.array(item, 'a list');

/** A list that falls when nothing is left in it. */
export const filledList = <S extends v.GenericSchema>(
  item: S,
): v.SchemaWithPipe<readonly [v.ArraySchema<S, string>, v.CheckAction<v.InferOutput<S>[], string>]> =>
  v.pipe(
    list(item),
    v.check((items) => items.length > 0, 'a list with at least one item'),
  );

/** Both forms of a shape: the long one, and the plain value that stands for one of its fields. */
export type Either<S extends v.GenericSchema, L extends v.GenericSchema> = v.LazySchema<
  v.GenericSchema<v.InferInput<S> | v.InferInput<L>, v.InferOutput<L>>
> & {readonly forms: readonly [S, L]};

/** A shape that can also be written as one plain value: `"Lena Marsh"` for `{"name": "Lena Marsh"}`. */
export const either = <S extends v.GenericSchema, L extends v.GenericSchema>(
  plain: S,
  field: keyof v.InferOutput<L> & string,
  long: L,
): Either<S, L> => {
  const lifted = v.pipe(
    plain,
    v.transform((value) => ({[field]: value})),
  );
  const lazy = v.lazy((input) => (typeof input === 'object' && input ? long : lifted));
  return Object.assign(lazy, {forms: [plain, long]}) as unknown as Either<S, L>;
};

/** A rule over a whole that costs one of its fields when it does not hold. */
export const rule = <T extends object>(
  field: keyof T & string,
  holds: (whole: T) => boolean,
  expected: string,
): v.CheckAction<T, string> & {readonly field: string} => Object.assign(v.check(holds, expected), {field});

export const {optional} = v;
