import manifest from '../../dist/custom-elements.json' with {type: 'json'};

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly summary?: string;
  readonly attributes?: readonly (Named & {readonly type?: {readonly text: string}; readonly default?: string})[];
  readonly events?: readonly (Named & {readonly type?: {readonly text: string}})[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly (Named & {readonly default?: string})[];
}

/** An attribute of a widget. */
export interface Attribute {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly isFlag: boolean;
  /** Value of a new element, in words; empty if there is none. */
  readonly default: string;
  /** Allowed words, if its documentation names them. */
  readonly options: readonly string[];
  /** Minimum and maximum, if its documentation has a range such as `2 to 6`. */
  readonly range: readonly [number, number] | undefined;
}

/** Documentation of a widget from the published manifest. */
export interface Declared {
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  readonly events: readonly Required<Named>[];
  readonly parts: readonly Required<Named>[];
  readonly tokens: readonly (Required<Named> & {readonly default: string})[];
}

const declarations = (manifest.modules as readonly {readonly declarations?: readonly Declaration[]}[]).flatMap(
  ({declarations = []}) => declarations,
);

const attributesOf = ({attributes = []}: Declaration): Attribute[] =>
  attributes
    .filter(({name}, i) => attributes.findIndex((other) => other.name === name) === i)
    .map(({name, description = '', type, default: value = '""'}) => {
      const text = type?.text ?? 'string';
      const [, least, most] = /\b(\d+) to (\d+)\b/.exec(description) ?? [];
      const words = [...(text.includes("'") ? text.matchAll(/'([^']*)'/g) : description.matchAll(/`([\w-]+)`/g))];
      return {
        name,
        description,
        type: text,
        isFlag: text === 'boolean',
        default: String(JSON.parse(value)),
        options: words.flatMap(([, word]) => word || []),
        range: least && most ? ([Number(least), Number(most)] as const) : undefined,
      };
    });

const named = ({name, description = ''}: Named): Required<Named> => ({name, description});

/** Finds the documentation of a tag in the manifest. */
export const declaredOf = (tag: string): Declared => {
  const found = declarations.find(({tagName}) => tagName === tag);
  if (!found) throw new Error(`The manifest has no <${tag}>.`);
  return {
    tag,
    summary: found.summary ?? '',
    description: found.description ?? '',
    attributes: attributesOf(found),
    events: (found.events ?? []).map(named),
    parts: (found.cssParts ?? []).map(named),
    tokens: (found.cssProperties ?? []).map((token) => ({...named(token), default: token.default ?? ''})),
  };
};
