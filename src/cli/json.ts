/** Places in JSON as text. */
import {parseTree, type Node, type ParseError} from 'jsonc-parser';

/** What is left of a path after a key, which may itself hold dots; nothing where the path does not begin with it. */
const after = (path: string, key: string): string | undefined => {
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
    .filter((each) => after(path, keyOf(each)) !== undefined)
    // The parser of JSON takes the last of those with one name.
    .toReversed()
    .toSorted((a, b) => keyOf(b).length - keyOf(a).length);
  if (!property) return node.offset;
  const rest = after(path, keyOf(property))!;
  const value = property.children![1];
  return rest && value ? descend(value, rest) : property.offset;
};

const parse = (json: string, errors: ParseError[] = []): Node | undefined => {
  try {
    return parseTree(json, errors, {disallowComments: true});
  } catch {
    // Thousands of brackets within each other are more than the parser can hold.
    return undefined;
  }
};

/** Of one text, many places may be asked for. */
let last: {readonly json: string; readonly root: Node | undefined} | undefined;

/** Where the value at a path of `check` stands, or the nearest that is there around it. */
export const offsetOf = (json: string, path: string): number => {
  if (last?.json !== json) last = {json, root: parse(json)};
  return last.root ? descend(last.root, path) : 0;
};

/** Where a text stops being JSON. */
export const damageIn = (text: string): number => {
  const errors: ParseError[] = [];
  parse(text, errors);
  return errors[0]?.offset ?? 0;
};
