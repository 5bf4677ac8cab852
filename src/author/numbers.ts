/** Reads the numbers in texts of any language. */

/** Zeros of the scripts whose digits are common on the web. */
const ZEROS = [0x06_60, 0x06_f0, 0x09_66, 0x09_e6, 0x0b_e6, 0x0c_66, 0x0e_50, 0xff_10];
const toAscii = (text: string): string =>
  text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = ZEROS.find((each) => code >= each && code < each + 10);
    return zero === undefined ? digit : String(code - zero);
  });

const NUMBER = /\d+(?:[.,٫٬'’]\d+|[ \u00A0\u202F]\d{3}(?!\d))*/g;

/** A number in a text. Which values it can have depends on what its separators mean. */
export interface Figure {
  readonly values: readonly number[];
  readonly index: number;
  readonly length: number;
}

const valuesOf = (written: string): number[] => {
  const parts = written.split(/[.,٫٬'’\s]/);
  const [separator = ''] = /[^\d]/.exec(written) ?? [];
  const whole = Number(parts.join(''));
  if (parts.length === 1) return [whole];
  const decimal = Number(`${parts.slice(0, -1).join('')}.${parts.at(-1)}`);
  if (/\s/.test(separator) && parts.length === 2) return [whole, ...parts.map(Number)];
  if (parts.length > 2) return [whole, decimal];
  return parts[1]!.length === 3 ? [whole, decimal] : [decimal];
};

/** Finds the numbers in a text. */
export const figuresIn = (text: string): Figure[] =>
  [...toAscii(text).matchAll(NUMBER)].map(({0: written, index}) => ({
    values: valuesOf(written),
    index,
    length: written.length,
  }));

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** Checks if a number in a text can be an exact value, which the text may round. */
export const isFigureOf = ({values}: Figure, exact: number): boolean =>
  values.some(
    (value) =>
      Math.abs(value - Math.abs(exact)) <=
      0.5 * 10 ** -decimalsOf(value) * (decimalsOf(exact) > decimalsOf(value) ? 1 : 0) + 1e-9,
  );
