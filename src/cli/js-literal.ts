import type {AnyNode, Node} from 'acorn';

/** A constant value in JavaScript, with its node. */
export interface Literal {
  readonly value: unknown;
  readonly node: Node;
}

const isStringify = ({type, ...node}: AnyNode): boolean => {
  const {object, property, computed} = node as {object?: AnyNode; property?: AnyNode; computed?: boolean};
  const isNamed = (it: AnyNode | undefined, name: string): boolean => it?.type === 'Identifier' && it.name === name;
  return type === 'MemberExpression' && !computed && isNamed(object, 'JSON') && isNamed(property, 'stringify');
};

const nameOf = (key: AnyNode): string | undefined =>
  key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;

/** Evaluates an expression that consists of literals, or is `JSON.stringify` of them; undefined for any other code. */
export const readLiteral = (node: AnyNode | null): Literal | undefined => {
  switch (node?.type) {
    case 'Literal':
      return node.regex ? undefined : {value: node.value, node};
    case 'TemplateLiteral':
      return node.expressions.length ? undefined : {value: node.quasis[0]!.value.cooked, node};
    case 'UnaryExpression': {
      const value = readLiteral(node.argument)?.value;
      return node.operator === '-' && typeof value === 'number' ? {value: -value, node} : undefined;
    }
    case 'ArrayExpression': {
      const items = node.elements.flatMap((each) => readLiteral(each) ?? []);
      return items.length < node.elements.length ? undefined : {value: items.map(({value}) => value), node};
    }
    case 'ObjectExpression': {
      const fields = node.properties.flatMap((each): [string, unknown][] => {
        if (each.type !== 'Property' || each.computed) return [];
        const [name, literal] = [nameOf(each.key), readLiteral(each.value)];
        return name !== undefined && literal ? [[name, literal.value]] : [];
      });
      return fields.length < node.properties.length ? undefined : {value: Object.fromEntries(fields), node};
    }
    case 'CallExpression': {
      const [argument, more] = node.arguments;
      return isStringify(node.callee) && argument && !more ? readLiteral(argument) : undefined;
    }
    default:
      return undefined;
  }
};
