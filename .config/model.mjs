// The model as documents need it: the schemas of src/model, together with the comments above them, which readers of a page
// do not download.
import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {MagicString} from 'magic-string';
import {parseSync} from 'oxc-parser';
import {walk} from './rollup/walk.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The functions of src/model/schema.ts, each of which also keeps what it was called with, under Valibot's names. */
const TELLING = `
  import * as model from './schema.ts';
  import {inWords} from './expected.ts';
  export const value = (kind, check, expected = kind) =>
    ({...model.value(kind, check, expected), type: 'custom', expected: inWords(expected)});
  export const choice = (...options) => ({...model.choice(...options), type: 'picklist'});
  export const optional = (wrapped) => ({...model.optional(wrapped), type: 'optional'});
  export const list = (item) => ({...model.list(item), type: 'array'});
  export const filledList = (item) => ({...model.filledList(item), type: 'array', minItems: 1});
  export const places = (item) => ({...model.places(item), type: 'array', item: {type: 'nullable', wrapped: item}});
  export const revise = (base, change) => model.revise(base, change);
  export const variant = (key, entries) => ({
    ...model.variant(key, entries),
    type: 'variant',
    key,
    entries: undefined,
    options: Object.entries(entries).map(([name, it]) => ({
      ...it,
      title: it.title + 'Block',
      entries: {[key]: {...model.choice(name), type: 'literal', literal: name}, ...it.entries},
      docs: {[key]: {description: 'What the part is.', examples: [name]}, ...it.docs},
    })),
  });
  export const shape = (entries, docs) => ({...model.shape(entries), type: 'object', docs});
  export const either = (plain, key, long) => ({...model.either(plain, key, long), type: 'union', key});
  export const rule = (base, key, expected, holds) =>
    ({...model.rule(base, key, expected, holds), rules: [...(base.rules ?? []), {key, expected: inWords(expected)}]});
  export const filled = (base) => ({...model.filled(base), rules: [{key: '', expected: inWords('field')}]});
  export const field = model.field;
  export const kindOf = model.kindOf;
  export const named = (words, it) => (typeof it?.read === 'function' ? {...it, ...words} : it);
`;

/** The doc comment that ends right before a place: its sentences on one line, its examples. */
const readComment = (code, comments, place) => {
  const comment = comments.findLast(({end}) => end <= place);
  if (!comment?.value.startsWith('*') || code.slice(comment.end, place).trim()) return {};
  const text = comment.value.replaceAll(/^\s*\*+ ?/gm, '').trim();
  const [description, ...examples] = text.split(/\s*@example\s+/);
  return {description: description.replaceAll(/\s+/g, ' '), examples: examples.map((json) => JSON.parse(json))};
};

const titleOf = (name) => name.replace(/(?:Shape|Input)$/, '').replace(/^./, (first) => first.toUpperCase());

/** Hands every comment of a module to the call that it stands above. */
const tell = (path) => {
  const code = readFileSync(path, 'utf8');
  const {program, comments} = parseSync(path, code);
  const text = new MagicString(code);
  const commentAt = (place) => {
    try {
      return readComment(code, comments, place);
    } catch (error) {
      throw new Error(`${path}: ${error.message}, in the comment before ${code.slice(place, place + 60)}`, {
        cause: error,
      });
    }
  };

  // `export type ReviewInput = InferInput<typeof reviewShape>` names a schema, and says what it is.
  const types = new Map();
  walk(program, ({type, declaration, start}) => {
    if (type !== 'ExportNamedDeclaration' || declaration?.type !== 'TSTypeAliasDeclaration') return;
    const {typeName, typeArguments} = declaration.typeAnnotation;
    const schema = /^Infer(?:In|Out)put$/.test(typeName?.name) && typeArguments.params[0].exprName?.name;
    if (schema && !types.has(schema))
      types.set(schema, {title: titleOf(declaration.id.name), description: commentAt(start).description});
  });

  for (const statement of program.body) {
    const declaration = statement.declaration ?? statement;
    for (const {id, init} of declaration.declarations ?? []) {
      if (init?.type !== 'CallExpression') continue;
      const {description} = commentAt(statement.start);
      const words = {name: id.name, title: titleOf(id.name), description, ...types.get(id.name)};
      text.appendRight(init.start, `named(${JSON.stringify(words)}, `).appendLeft(init.end, ')');
    }
  }

  walk(program, ({type, callee, arguments: [entries] = []}) => {
    if (type !== 'CallExpression' || callee.name !== 'shape' || entries?.type !== 'ObjectExpression') return;
    const docs = entries.properties.map(({key, start}) => [key.name ?? key.value, commentAt(start)]);
    text.appendRight(entries.end, `, ${JSON.stringify(Object.fromEntries(docs))}`);
  });
  return `import {named} from './schema.js';\n${text.toString()}`;
};

const telling = {
  name: 'telling',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^\.\/schema\.js$/}, ({resolveDir}) => ({
      path: `${resolveDir}/schema.js`,
      namespace: 'telling',
    }));
    onResolve({filter: /\.ts$/, namespace: 'telling'}, ({path, resolveDir}) => ({path: join(resolveDir, path)}));
    onLoad({filter: /./, namespace: 'telling'}, () => ({contents: TELLING, resolveDir: `${root}src/model`}));
    onLoad({filter: /src[\\/]model[\\/].*\.ts$/}, ({path}) =>
      basename(path) === 'schema.ts' ? undefined : {contents: tell(path), loader: 'ts'},
    );
  },
};

/** What the model is loaded by. */
const ENTRY = `export * from './index.ts'; export {BEST, WORST} from './model/rating.ts';`;

/**
 * Every widget's class, in the order of the package's exports. Of its `shape`, each part is a schema of src/model that also
 * has Valibot's `type` and, where the source says so: `name`, `title`, `description`; `docs` with `description` and `examples` for each entry
 * of an object; `minItems`; `key`, the field that a short form is; `expected`; `rules`. With them come the best and the worst rating when an author does not say.
 */
export const loadModel = async () => {
  const {outputFiles} = await build({
    stdin: {contents: ENTRY, resolveDir: `${root}src`},
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    plugins: [telling],
  });
  const doors = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  const widgets = new Map(Object.values(doors).flatMap((it) => (it?.tag && it.shape ? [[it.tag, it]] : [])));
  const {exports} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const {BEST, WORST} = doors;
  return {widgets: Object.keys(exports).flatMap((door) => widgets.get(door.slice(2)) ?? []), BEST, WORST};
};
