// Generates data from a schema, most of it valid.
import * as fc from 'fast-check';
import type {Schema, ValueType} from '../../src/model/schema.js';

const WORDS = [
  'It|holds|93 °C|a * b|**strong**|*em*|`code`|[label](https://example.com/a_(b))|\\|***|**x*|*|[|]|](|`',
  '<b>|&amp;|"|\'|-->|<!--|</script>|{{x}}|!|, |0.9|true|4,5|🙂|שלום|2026-06-25|June 25, 2026',
  '\n|\n\n|  |\t|\r\n|\u00A0|\u2028',
].flatMap((words) => words.split('|'));
const words = fc
  .oneof(
    fc
      .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({unit: 'grapheme', maxLength: 4})), {maxLength: 6})
      .map((it) => it.join('')),
    fc.array(fc.constantFrom(...WORDS), {minLength: 1, maxLength: 8}).map((it) => it.join(' ')),
    fc.constantFrom(
      '2026-06-25',
      '2026-06-25T09:30:00+02:00',
      'June 25, 2026',
      '0.9',
      'true',
      'In stock',
      'Kitchenworks',
    ),
    fc.string({unit: 'binary-ascii', minLength: 1, maxLength: 12}).map((it) => it.replaceAll('\0', '')),
  )
  .filter((it) => !!it.trim());
const numbers = fc.oneof(
  fc.double({noNaN: true, noDefaultInfinity: true}),
  fc.integer(),
  fc.constantFrom(0, -0, 4.6, 1e21, 1e-7),
);
const addresses = fc.oneof(
  fc.webUrl({withQueryParameters: true, withFragments: true}),
  fc.constantFrom('/about', 'drift.jpg', '#top', '?a=1&b=2', 'mailto:lena@example.com', ' /spaces "quoted" ', 'a\nb'),
);

const VALUES: Readonly<Record<ValueType, fc.Arbitrary<unknown>>> = {
  url: addresses,
  page: addresses.filter((it) => !it.startsWith('mailto')),
  image: addresses.filter((it) => !it.startsWith('mailto')),
  number: fc.oneof(fc.integer({min: 1, max: 5}), fc.double({min: 1, max: 5, noNaN: true}), numbers),
  count: fc.integer({min: 1, max: 1e9}),
  flag: fc.boolean(),
  scalar: fc.oneof(words, numbers, fc.boolean()),
  amount: fc.oneof(words, numbers),
  currency: fc.constantFrom('EUR', 'USD'),
  region: fc.constantFrom('GB', 'JP'),
  line: words,
  text: words,
};

/** Generates data for a schema. Some of it breaks rules that involve several fields. */
export const documentsFor = (schema: Schema): fc.Arbitrary<unknown> => {
  const {type, words: options, item, isOneOrMore, hasPlaces, entries = {}, variants, short, key} = schema;
  if (type) return VALUES[type];
  if (options) return fc.constantFrom(...options);
  if (item) {
    const each = documentsFor(item);
    const items = fc.array(hasPlaces ? fc.option(each) : each, {minLength: 1, maxLength: 3});
    return isOneOrMore ? fc.oneof(each, items) : items;
  }
  if (variants)
    return fc.oneof(
      ...Object.entries(variants).map(([name, it]) =>
        documentsFor(it).map((data) => ({[key!]: name, ...(data as object)})),
      ),
    );
  const fields = Object.fromEntries(Object.entries(entries).map(([name, it]) => [name, documentsFor(it)]));
  const requiredKeys = Object.keys(entries).filter((name) => !entries[name]!.isOptional);
  const long = fc.record<Record<string, unknown>>(fields, {requiredKeys});
  return short ? fc.oneof(documentsFor(short), long) : long;
};
