/**
 * The check: keeps what fits the schema and drops what does not, at the smallest loss.
 *
 * Valibot says whether a value fits; this walk over the same schemas decides what goes. An optional field goes alone, a
 * list loses the item, an object goes when a required field does. Each loss is one problem.
 */
import * as v from 'valibot';
import {describe, type Problem} from './problem.js';

type Rule = v.CheckAction<unknown, string> & {readonly field?: string};

/** What the walk needs to know of any schema. */
interface Node extends v.GenericSchema {
  readonly message?: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly wrapped?: Node;
  readonly getter?: (input: unknown) => Node;
  readonly pipe?: readonly [unknown, ...Rule[]];
}

/** What is left of the data, and what was wrong with it. */
export interface Checked<T> {
  /** The data that can be shown; absent when nothing is left. */
  readonly model?: T | undefined;
  readonly problems: readonly Problem[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Checks data against the schema of a shape.
 *
 * @param schema a schema of `model/`
 * @param input anything; nothing is thrown
 */
export const check = <S extends v.GenericSchema>(schema: S, input: unknown): Checked<v.InferOutput<S>> => {
  const problems: Problem[] = [];

  const fail = (path: string, expected: string, value: unknown): undefined => {
    problems.push({path, expected, found: describe(value)});
  };

  /** Visits a place that can go alone: what is lost with it is lost here. */
  const visitOrDrop = (node: Node, value: unknown, path: string): unknown => {
    const before = problems.length;
    const kept = visit(node, value, path);
    if (kept === undefined) problems.forEach((each, i) => i >= before && (problems[i] = {...each, lost: path}));
    return kept;
  };

  const visitObject = (entries: NonNullable<Node['entries']>, value: Record<string, unknown>, path: string): unknown => {
    const prefix = path && `${path}.`;
    const kept: Record<string, unknown> = {};
    let whole = true;
    for (const [key, node] of Object.entries(entries)) {
      const field = visit(node, value[key], prefix + key);
      if (field !== undefined) kept[key] = field;
      else if (!node.wrapped) whole = false;
    }
    for (const key of Object.keys(value))
      if (!Object.hasOwn(entries, key) && key !== '$schema')
        fail(prefix + key, `only the fields ${Object.keys(entries).join(', ')}`, value[key]);
    return whole ? kept : undefined;
  };

  const visitWhole = (node: Node, value: unknown, path: string): unknown => {
    if (node.getter) return visit(node.getter(value), value, path);
    if (node.entries && isObject(value)) return visitObject(node.entries, value, path);
    if (node.item && Array.isArray(value))
      return value.map((item, i) => visitOrDrop(node.item!, item, `${path}[${i}]`)).filter((item) => item !== undefined);
    return fail(path, node.message!, value);
  };

  /** The value as the model has it; undefined when it does not fit. */
  const visit = (node: Node, value: unknown, path: string): unknown => {
    if (node.wrapped) return value === undefined ? value : visitOrDrop(node.wrapped, value, path);
    if (!(node.getter || node.entries || node.item)) {
      const {success, output, issues} = v.safeParse(node, value);
      return success ? output : fail(path, issues[0].message, value);
    }
    const before = problems.length;
    const kept = visitWhole(node, value, path) as Record<string, unknown> | undefined;
    if (kept === undefined) return kept;
    const prefix = path && `${path}.`;
    for (const {requirement, message, field} of (node.pipe?.slice(1) ?? []) as Rule[]) {
      if (requirement(kept)) continue;
      if (field) {
        fail(prefix + field, message, kept[field]);
        delete kept[field];
      } else {
        // A list that is empty because its items were dropped has been explained already.
        if (problems.length === before) fail(path, message, value);
        return undefined;
      }
    }
    return kept;
  };

  const model = visitOrDrop(schema as unknown as Node, input, '') as v.InferOutput<S> | undefined;
  return {model, problems};
};
