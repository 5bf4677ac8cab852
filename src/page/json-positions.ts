/** Finds values and syntax errors in JSON text. */
import {parseTree, type Node, type ParseError} from 'jsonc-parser';

/** Removes a key, which may contain dots, from the start of a path; undefined if the path does not start with it. */
const withoutKey = (path: string, key: string): string | undefined => {
  if (!path.startsWith(key)) return undefined;
  const rest = path.slice(key.length);
  return rest === '' || rest.startsWith('[') ? rest : rest.startsWith('.') ? rest.slice(1) : undefined;
};

const keyOf = (property: Node): string => property.children![0]!.value as string;

const descend = (node: Node, path: string): number => {
  if (node.type === 'array') {
    const [step, index] = /^\[(\d+)\]\.?/.exec(path) ?? [];
    const item = index && node.children?.[Number(index)];
    return item ? descend(item, path.slice(step!.length)) : node.offset;
  }
  const properties = (node.type === 'object' && path && node.children) || [];
  const [property] = properties
    .filter((each) => withoutKey(path, keyOf(each)) !== undefined)
    // Of duplicate keys, JSON.parse takes the last.
    .toReversed()
    .toSorted((a, b) => keyOf(b).length - keyOf(a).length);
  if (!property) return node.offset;
  const rest = withoutKey(path, keyOf(property))!;
  const value = property.children![1];
  return rest && value ? descend(value, rest) : property.offset;
};

const parse = (json: string, errors: ParseError[] = []): Node | undefined => {
  try {
    return parseTree(json, errors, {disallowComments: true});
  } catch {
    // Thousands of nested brackets overflow the stack of the parser.
    return undefined;
  }
};

/** The tree of the latest text, as callers usually look up many paths in it. */
let last: {readonly json: string; readonly root: Node | undefined} | undefined;

/** Returns the offset of the value at a path, or of the nearest value around it. */
export const offsetOf = (json: string, path: string): number => {
  if (last?.json !== json) last = {json, root: parse(json)};
  return last.root ? descend(last.root, path) : 0;
};

/** Returns the offset of the first syntax error. */
export const syntaxErrorOffset = (text: string): number => {
  const errors: ParseError[] = [];
  parse(text, errors);
  return errors[0]?.offset ?? 0;
};
