import {borrower} from './borrow.js';
import * as expected from './expected.js';
import {
  filledList,
  filledPlaces,
  oneOrMore,
  optional,
  places,
  revise,
  shape,
  type InputOf,
  type ModelOf,
} from './schema.js';
import {line, scalar, text, url} from './values.js';
import {imageShape} from './image.js';
import {offerShape} from './offer.js';
import {personShape} from './person.js';
import {ratingShape} from './rating.js';

const fields = shape({
  /** Products to compare, one for each column. The first with an award is highlighted. @example [{"name": "Northfold Drift", "award": "Best overall"}, {"name": "Pallas Everyday"}] */
  items: filledPlaces(
    borrower(
      shape({
        /** Id of the review card from which name, makers, award, rating, image and first offer are taken that are not written here. @example "#northfold-drift-0-9-l" */
        of: optional(line),
        /** Name of the product. @example "Northfold Drift" */
        name: line,
        /** Makers of the product, such as the authors of a book: a person, or a list. @example "Mara Quill" */
        by: optional(oneOrMore(personShape)),
        /** Link of the name. @example "#northfold-drift" */
        href: optional(url),
        /** Award, such as “Best overall”. @example "Best overall" */
        award: optional(line),
        /** Image of the product. @example "drift.jpg" */
        image: optional(imageShape),
        /** Rating by the author. @example 4.6 */
        rating: optional(ratingShape),
        /** Offer of a shop. Its price is also shown above the column. @example "https://kitchenworks.example/drift" */
        offer: optional(offerShape),
      }),
      'name',
    ),
  ),
  /** Rows of the table. @example [{"name": "Holds temperature", "values": [true, false]}] */
  rows: filledList(
    shape({
      /** Name of the row. @example "Time to 93 °C, 0.6 L" */
      name: line,
      /** Values in the order of the columns: text, a number, true or false, or null if unknown. @example ["2 min 40 s", "3 min 55 s"] */
      values: places(scalar),
      /** Unit of the numbers in the row. @example "s" */
      unit: optional(line),
      /** Explanation of the row, below its name. @example "From 20 °C, measured in the spout" */
      hint: optional(text),
      /** Group of rows, as a heading above the first of adjacent rows with the same group. @example "In use" */
      group: optional(line),
      /** Name of the product with the best value. @example "Northfold Drift" */
      winner: optional(line),
    }),
  ),
  /** Title of the table. @example "The three I would buy again" */
  title: optional(line),
});

/** Schema of a comparison. An invalid column is dropped with its values; missing values become `null`. */
export const comparisonShape = revise(fields, ({items, rows, ...rest}, path, report, written) => {
  const isUsed = (_: unknown, i: number): boolean => !!items[i];
  const names = items.flatMap((item) => item?.name ?? []);
  for (const [i, row] of (written as {rows: unknown[]}).rows.entries()) {
    const {values, winner} = (row ?? {}) as {values?: unknown; winner?: unknown};
    if (typeof winner === 'string' && winner.trim() && !names.includes(winner))
      report([...path, 'rows', i, 'winner'], expected.oneOf(names), winner);
    if (Array.isArray(values) && values.length !== items.length)
      report([...path, 'rows', i, 'values'], expected.valuesFor(items.length), values.length);
  }
  return {
    ...rest,
    items: items.filter(isUsed),
    rows: rows.map(({winner, ...row}) => ({
      ...row,
      values: items.map((_, column) => row.values[column] ?? null).filter(isUsed),
      ...(names.includes(winner!) && {winner}),
    })),
  };
});

/** Several products side by side, as an author writes them. */
export type ComparisonInput = InputOf<typeof comparisonShape>;
type Checked = ModelOf<typeof comparisonShape>;
/** A product in a checked comparison. */
export type ComparedItem = NonNullable<Checked['items'][number]>;
/** A checked comparison, in which each row has a value or `null` for each column. */
export type Comparison = Omit<Checked, 'items'> & {readonly items: readonly ComparedItem[]};
