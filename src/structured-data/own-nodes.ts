import {slug} from '../model/slug.js';
import type {JsonLdReference} from './graph.js';

interface OwnNode {
  readonly types: readonly string[];
  readonly names: readonly string[];
  readonly id: string | undefined;
}

const ARTICLE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report)$/;

const isObject = (it: unknown): it is Readonly<Record<string, unknown>> => typeof it === 'object' && it !== null;

const typesOf = (type: unknown): string[] =>
  [type]
    .flat()
    .flatMap((each) => (typeof each === 'string' ? [each.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '')] : []));

/** Reads one text or several, which may say their language. */
const textsOf = (written: unknown): string[] =>
  [written]
    .flat()
    .map((each) => (isObject(each) ? each['@value'] : each))
    .filter((each) => typeof each === 'string');

/** Lists the nodes of documents, which may have any number of levels. A node of the same id as another one counts for itself. */
const nodesIn = (documents: readonly unknown[]): OwnNode[] => {
  const nodes: OwnNode[] = [];
  const values = [...documents];
  for (let it = values.pop(); values.length || it !== undefined; it = values.pop()) {
    if (!isObject(it)) continue;
    const types = typesOf(it['@type']);
    const {name, '@id': id} = it;
    if (types.length) nodes.push({types, names: textsOf(name).map(slug), id: typeof id === 'string' ? id : undefined});
    for (const each of Object.values(it)) values.push(each);
  }
  return nodes.toReversed();
};

/** The nodes of the page's own JSON-LD. */
export interface OwnNodes {
  readonly hasArticle: boolean;
  hasType(type: string): boolean;
  /** Finds a node of one of these types by its name: a reference to it, or true if it has no id. */
  find(types: readonly string[], name: string): JsonLdReference | true | undefined;
}

/** Reads the page's own JSON-LD. */
export const readOwnNodes = (documents: readonly unknown[] = []): OwnNodes => {
  const nodes = nodesIn(documents);
  return {
    hasArticle: nodes.some(({types}) => types.some((type) => ARTICLE.test(type))),
    hasType: (type) => nodes.some(({types}) => types.includes(type)),
    find(wanted, name) {
      const found = nodes.filter(
        (each) => each.names.includes(slug(name)) && each.types.some((type) => wanted.includes(type)),
      );
      const id = found.find((each) => each.id !== undefined)?.id;
      return id === undefined ? found.length > 0 || undefined : {'@id': id};
    },
  };
};
