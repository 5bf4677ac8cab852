import * as expected from './expected.js';
import {filledList, filledPlaces, optional, places, revise, shape, type InputOf, type ModelOf} from './schema.js';
import {line, scalar, url} from './values.js';
import {offerShape} from './offer.js';

const fields = shape({
  /** What is compared, a column each. The first with an award stands out. @example [{"name": "Northfold Drift", "award": "Best overall"}, {"name": "Pallas Everyday"}] */
  items: filledPlaces(
    shape({
      /** The product. @example "Northfold Drift" */
      name: line,
      /** Where its name leads. @example "#northfold-drift" */
      href: optional(url),
      /** What it was chosen for. @example "Best overall" */
      award: optional(line),
      /** Where it can be bought. @example "https://kitchenworks.example/drift" */
      offer: optional(offerShape),
    }),
  ),
  /** What is compared about them. @example [{"name": "Holds temperature", "values": [true, false]}] */
  rows: filledList(
    shape({
      /** What the row is about. @example "Time to 93 °C, 0.6 L" */
      name: line,
      /** A value for each column, in their order: text, a number, true or false, or null where it is not known. @example ["2 min 40 s", "3 min 55 s"] */
      values: places(scalar),
      /** The unit of the numbers in the row. @example "s" */
      unit: optional(line),
    }),
  ),
  /** The caption of the table. @example "The three I would buy again" */
  title: optional(line),
});

/** A column that cannot be used goes with its values, so that the others keep theirs; a row has a value for each column. */
export const comparisonShape = revise(fields, ({items, rows, ...rest}, path, report) => {
  const isUsed = (_: unknown, i: number): boolean => !!items[i];
  return {
    ...rest,
    items: items.filter(isUsed),
    rows: rows.map((row, i) => {
      const {length} = row.values;
      if (length > items.length) report([...path, 'rows', i, 'values'], expected.atMost(items.length), row.values);
      return {...row, values: items.map((_, column) => row.values[column] ?? null).filter(isUsed)};
    }),
  };
});

/** Several products side by side. */
export type ComparisonInput = InputOf<typeof comparisonShape>;
type Checked = ModelOf<typeof comparisonShape>;
/** One of the products that are compared. */
export type ComparedItem = NonNullable<Checked['items'][number]>;
/** A checked comparison: each column has its product, each row a value or `null` for each column. */
export type Comparison = Omit<Checked, 'items'> & {readonly items: readonly ComparedItem[]};
