import type {ArgTypes} from '@storybook/web-components-vite';
import type {WidgetTag} from '../../src/model/shapes.js';
import {argsOf, documentOf, keyOf, type Args} from './controls.js';
import {drawn} from './drawn.js';
import {fieldsOf, propertiesOf, resolve, type Field, type JsonSchema} from './schema.js';

const WORDS = 'Other words';

/** Returns values that the control of a field can be set to. */
const valuesFor = ({editor, schema}: Pick<Field, 'editor' | 'schema'>, value: unknown): readonly unknown[] => {
  const {enum: words = [], examples = [], minimum, maximum} = schema;
  const values = {
    choice: words,
    flag: [!value],
    number: [...examples, Number(value ?? 0) + 1, minimum, maximum].filter((each) => each !== undefined),
    text: [...examples, WORDS],
    lines: [WORDS],
    rows: [WORDS],
    object: examples,
    data: examples,
  }[editor];
  return [...values.filter((each) => each !== value), undefined];
};

/** Writes a document in which every field has its example. */
const filled = (root: JsonSchema): object => {
  const fill = (schema: JsonSchema): unknown => {
    const {editor, schema: own} = resolve(schema, root);
    if (editor !== 'object') return own.examples?.[0];
    return Object.fromEntries(propertiesOf(own).map(([name, each]) => [name, fill(each)]));
  };
  return fill(root) as object;
};

const fieldsByKey = (schema: JsonSchema): ReadonlyMap<string, Field> =>
  new Map(fieldsOf(schema).map((field) => [keyOf(field.path), field]));

/** Returns values to which an argument can be set, beside the one that it has. */
type Alternatives = (key: string, value: unknown) => readonly unknown[];

/** Makes a function that finds alternatives for the arguments of a widget. */
export const alternativesIn = (schema: JsonSchema, argTypes: ArgTypes): Alternatives => {
  const fields = fieldsByKey(schema);
  const examples = argsOf(schema, filled(schema));
  return (key, value) => {
    const field = fields.get(key);
    const {options = []} = argTypes[key] as {options?: readonly unknown[]};
    if (field) return [examples[key], ...valuesFor(field, value)];
    // Labels are an object as JSON, and most widgets show few of them.
    return key === 'labels' ? [] : [...options, true, 4, undefined];
  };
};

/** Data of a widget: a typical document, and one with only the required fields. */
interface Documents {
  readonly example: object;
  readonly smallest: object;
}

/**
 * Leaves controls to the arguments that change what a widget shows: a number for search engines, say, needs none. A control that
 * has an effect only with another field, or only without it, is offered on that condition.
 */
export const withEffects = (
  tag: WidgetTag,
  schema: JsonSchema,
  argTypes: ArgTypes,
  {example, smallest}: Documents,
): ArgTypes => {
  const alternatives = alternativesIn(schema, argTypes);
  const full = {...argsOf(schema, filled(schema)), ...argsOf(schema, example)};
  const small = argsOf(schema, smallest);
  const optional = [...fieldsByKey(schema)].filter(([, {isRequired}]) => !isRequired).map(([key]) => key);

  const names = Object.keys(argTypes).filter((name) => !fieldsByKey(schema).has(name));
  const draw = (args: Args): string =>
    drawn(tag, documentOf(schema, args), Object.fromEntries(names.map((name) => [name, args[name]])));
  const hasEffect = (key: string, args: Args): boolean => {
    const before = draw(args);
    return alternatives(key, args[key]).some((value) => draw({...args, [key]: value}) !== before);
  };
  const without = (key: string): Args => ({...full, [key]: undefined});

  const whenAbsent = (key: string, others: readonly string[]): object | undefined => {
    const other = others.find((each) => each !== key && hasEffect(key, without(each)));
    return other ? {if: {arg: other, truthy: false}} : undefined;
  };
  /** Returns the condition on which a control has an effect; undefined if it never has one. */
  const conditionOf = (key: string): object | undefined => {
    const isEffective = hasEffect(key, full);
    if (hasEffect(key, small)) return isEffective ? {} : whenAbsent(key, optional);
    if (!isEffective) return whenAbsent(key, Object.keys(small));
    // Of two fields that need each other, the first is always offered. Attributes come after all fields.
    const before = optional.includes(key) ? optional.slice(0, optional.indexOf(key)) : optional;
    const needed = before.findLast((other) => !hasEffect(key, without(other)));
    return needed ? {if: {arg: needed}} : {};
  };

  return Object.fromEntries(
    Object.entries(argTypes).map(([key, argType]) => {
      const hidden = {control: false, table: {...argType?.table, disable: true}};
      return [key, {...argType, ...(conditionOf(key) ?? hidden)}];
    }),
  );
};
