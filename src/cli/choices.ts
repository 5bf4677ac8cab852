import {InvalidArgumentError, type Argument, type Option} from 'commander';
import {suggest} from './nearest.js';

/** Restricts an option or an argument to these values. The error for any other value suggests the nearest one. */
export const withChoices = <T extends Argument | Option>(target: T, values: readonly string[]): T => {
  target.choices(values).argParser((value: string) => {
    if (values.includes(value)) return value;
    throw new InvalidArgumentError(suggest(value, values));
  });
  return target;
};
