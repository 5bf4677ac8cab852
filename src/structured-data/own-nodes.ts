import {slug} from '../model/slug.js';
import type {JsonLdReference} from './graph.js';

interface OwnNode {
  readonly types: readonly string[];
  readonly name: string;
  readonly id: string | undefined;
}

const ARTICLE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report)$/;

const isObject = (it: unknown): it is Readonly<Record<string, unknown>> => typeof it === 'object' && it !== null;

const typesOf = (type: unknown): string[] =>
  [type]
    .flat()
    .flatMap((each) => (typeof each === 'string' ? [each.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '')] : []));

/** Lists the nodes of a document, at any depth. A node of the same id as another one counts for itself. */
const nodesIn = (it: unknown): OwnNode[] => {
  if (Array.isArray(it)) return it.flatMap(nodesIn);
  if (!isObject(it)) return [];
  const types = typesOf(it['@type']);
  const {name, '@id': id} = it;
  return [
    ...(types.length
      ? [{types, name: typeof name === 'string' ? slug(name) : '', id: typeof id === 'string' ? id : undefined}]
      : []),
    ...Object.values(it).flatMap(nodesIn),
  ];
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
        (each) => each.name === slug(name) && each.types.some((type) => wanted.includes(type)),
      );
      const id = found.find((each) => each.id !== undefined)?.id;
      return id === undefined ? found.length > 0 || undefined : {'@id': id};
    },
  };
};
