// The schemas of the widgets' data, with the doc comments of their fields from the source. Reads dist/.
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseSync} from 'oxc-parser';
import * as candor from '../dist/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Reads the doc comment that ends right before a place: its text on one line, and its examples. */
const readComment = (code, comments, place) => {
  const comment = comments.findLast(({end}) => end <= place);
  if (!comment?.value.startsWith('*') || code.slice(comment.end, place).trim()) return {};
  const text = comment.value.replaceAll(/^\s*\*+ ?/gm, '').trim();
  const [description, ...examples] = text.split(/\s*@example\s+/);
  return {description: description.replaceAll(/\s+/g, ' '), examples: examples.map((json) => JSON.parse(json))};
};

/** The doc comments of each object with fields, by the `entries` of its schema. */
const docs = new Map();

/** Reads the doc comments of a module of src/model, and hands them to the schemas that it exports. */
const readModule = async (name) => {
  const path = `${root}src/model/${name}`;
  const code = readFileSync(path, 'utf8');
  if (!code.includes("from './schema.js'")) return;
  const {program, comments} = parseSync(path, code);
  const commentAt = (place) => {
    try {
      return readComment(code, comments, place);
    } catch (error) {
      throw new Error(`${path}: ${error.message} in the comment before “${code.slice(place, place + 60)}”`, {
        cause: error,
      });
    }
  };

  const variables = new Map();
  const names = new Map();
  for (const statement of program.body) {
    const {type, id, declarations = [], typeAnnotation} = statement.declaration ?? statement;
    for (const declaration of declarations)
      variables.set(declaration.id.name, {init: declaration.init, ...commentAt(statement.start)});
    // `export type ReviewInput = InputOf<typeof reviewShape>` names a schema and describes it.
    if (type !== 'TSTypeAliasDeclaration' || !/^(?:Input|Model)Of$/.test(typeAnnotation.typeName?.name)) continue;
    const schema = typeAnnotation.typeArguments.params[0].exprName?.name;
    const {description} = commentAt(statement.start);
    if (schema && !names.has(schema)) names.set(schema, {title: id.name.replace(/Input$/, ''), description});
  }

  /** Finds the fields of the object that an expression makes, with the title of the variable that stands for it. */
  const objectIn = (node, words) => {
    if (node?.type === 'Identifier' && variables.has(node.name)) {
      const {init, description} = variables.get(node.name);
      const title = node.name.replace(/Shape$/, '').replace(/^./, (first) => first.toUpperCase());
      return objectIn(init, names.get(node.name) ?? words ?? {title, description});
    }
    if (node?.type !== 'CallExpression') return undefined;
    if (node.callee.name === 'shape') return {...words, fields: node.arguments[0].properties};
    return node.arguments.map((each) => objectIn(each, words)).find(Boolean);
  };
  const describe = ({entries, item}, node) => {
    if (item) return describe(item, node);
    const object = objectIn(node);
    if (!entries || !object || docs.has(entries)) return;
    const {fields, ...words} = object;
    docs.set(entries, {
      ...words,
      fields: Object.fromEntries(fields.map(({key, start}) => [key.name, commentAt(start)])),
    });
    for (const {key, value} of fields) describe(entries[key.name], value);
  };
  const module = await import(`../dist/model/${name.replace(/ts$/, 'js')}`);
  for (const [exported, schema] of Object.entries(module))
    if (schema.read) describe(schema, {type: 'Identifier', name: exported});
};
await Promise.all(readdirSync(`${root}src/model`).map(readModule));

/** The title, the description and the doc comments of the fields of a schema for an object. */
export const docsOf = ({entries}) => docs.get(entries) ?? {fields: {}};

const {exports} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const classes = new Map(Object.values(candor).flatMap((it) => (it?.tag && it.shape ? [[it.tag, it]] : [])));
/** The classes of the widgets, in the order of the package's exports. */
export const widgets = Object.keys(exports).flatMap((door) => classes.get(door.slice(2)) ?? []);
