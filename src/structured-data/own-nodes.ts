import {slug} from '../model/slug.js';
import type {JsonLdReference} from './graph.js';

interface OwnNode {
  readonly types: readonly string[];
  readonly names: readonly string[];
  readonly id: string | undefined;
  /** True for what the page says to be reviewed, rated or sold, of whatever type. */
  readonly isItem: boolean;
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

const charOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : ' ');

/** Decodes the references to characters with which content management systems write names. */
const decode = (text: string): string =>
  text
    .replaceAll(/&#x([\da-f]+);/gi, (_, code: string) => charOf(parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => charOf(Number(code)))
    .replaceAll(/&\w+;/g, ' ');

/** Lists the nodes of documents, which may have any number of levels. A node of the same id as another one counts for itself. */
const nodesIn = (documents: readonly unknown[]): OwnNode[] => {
  const nodes: OwnNode[] = [];
  const values = [...documents];
  const reviewed = new Set<unknown>();
  for (let it = values.pop(); values.length || it !== undefined; it = values.pop()) {
    if (!isObject(it)) continue;
    const types = typesOf(it['@type']);
    const {name, '@id': id, itemReviewed} = it;
    for (const each of [itemReviewed].flat()) reviewed.add(each);
    const isItem = reviewed.has(it) || ['review', 'aggregateRating', 'offers'].some((property) => property in it);
    const names = textsOf(name).map((each) => slug(decode(each)));
    if (types.length || isItem) nodes.push({types, names, id: typeof id === 'string' ? id : undefined, isItem});
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
  /** Checks for a node of one of these types, or of another that is reviewed, rated or sold, by its name. */
  hasItem(types: readonly string[], name: string): boolean;
}

/** Reads the page's own JSON-LD. */
export const readOwnNodes = (documents: readonly unknown[] = []): OwnNodes => {
  const nodes = nodesIn(documents);
  const named = (name: string): OwnNode[] => nodes.filter(({names}) => names.includes(slug(name)));
  const isOf = (wanted: readonly string[], {types}: OwnNode): boolean => types.some((type) => wanted.includes(type));
  return {
    hasArticle: nodes.some(({types}) => types.some((type) => ARTICLE.test(type))),
    hasType: (type) => nodes.some(({types}) => types.includes(type)),
    find(wanted, name) {
      const found = named(name).filter((each) => isOf(wanted, each));
      const id = found.find((each) => each.id !== undefined)?.id;
      return id === undefined ? found.length > 0 || undefined : {'@id': id};
    },
    hasItem: (wanted, name) => named(name).some((each) => each.isItem || isOf(wanted, each)),
  };
};
