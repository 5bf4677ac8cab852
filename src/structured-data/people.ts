import type {IdReference, OrganizationLeaf, PersonLeaf} from 'schema-dts';
import type {Article} from '../model/article.js';
import type {Organization, Person} from '../model/person.js';
import type {Profile} from '../model/profile.js';
import {node} from './node.js';
import type {Part, Scope} from './scope.js';
import {plainTexts} from './text.js';

/** Maximum length of a name. Google shows no review whose author has a longer one. */
const NAME_LENGTH = 99;

/** Returns the bare name of a person, or undefined if Google would not take it for one. */
export const bareName = (name: string): string | undefined => {
  const bare = name.trim().replace(/^by\s+/i, '');
  return bare && bare.length <= NAME_LENGTH ? bare : undefined;
};

/** A person in a graph: a reference, or a node of its own where the page has one without an id. */
export type PersonReference = IdReference | PersonLeaf;

/** Collects the people of a page. What widgets say about the same person is one node. */
export class People {
  readonly #scope: Scope;
  readonly #nodes = new Map<string, PersonLeaf>();
  /** The person whose profile is on the page, if there is exactly one. */
  readonly author: PersonReference | undefined;

  constructor(scope: Scope) {
    this.#scope = scope;
    const profiles = scope.partsOf<Profile>('author-profile');
    const references = profiles.map(({model}) => this.#addProfile(model));
    const [first] = references;
    this.author = references.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : undefined;
  }

  /** The nodes of the people. */
  get nodes(): readonly PersonLeaf[] {
    return [...this.#nodes.values()];
  }

  /** Refers to a person, of whom a byline shows the name as a link. */
  refer({name, url, credentials, sameAs = [], organization}: Person): PersonReference | undefined {
    const address = url && /^(?:https?:|[^:]*$)/i.test(url) ? this.#scope.resolve(url) : undefined;
    const isElsewhere = address !== undefined && !this.#scope.isOnSite(address);
    return this.#add(name, {
      url: address,
      sameAs: [...(isElsewhere ? [address] : []), ...sameAs.map((each) => this.#scope.resolve(each))],
      hasCredential:
        credentials === undefined ? undefined : {'@type': 'EducationalOccupationalCredential', name: credentials},
      affiliation: organization && organizationNode(organization, this.#scope),
    });
  }

  /** Refers to several people, to each once. */
  referAll(people: readonly Person[] = []): readonly PersonReference[] {
    const found = people.flatMap((each) => this.refer(each) ?? []);
    return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
  }

  /** Refers to the authors that some widget names, or else to the person whose profile is on the page. */
  authorsOf(authors: readonly Person[] = []): readonly PersonReference[] {
    return authors.length || !this.author ? this.referAll(authors) : [this.author];
  }

  #addProfile({name, jobTitle, image, bio, location, site, links = []}: Profile): PersonReference | undefined {
    const {resolve, isOnSite} = this.#scope;
    const pages = links.map(({url}) => resolve(url)).filter((url) => /^(?:https?:|[^:]*$)/i.test(url));
    return this.#add(name, {
      url: (site && resolve(site)) ?? pages.find(isOnSite),
      image: image && resolve(image.url),
      jobTitle,
      description: plainTexts(bio),
      homeLocation: location === undefined ? undefined : {'@type': 'Place', name: location},
      sameAs: pages.filter((url) => !isOnSite(url)),
    });
  }

  #add(
    name: string,
    facts: {readonly [K in keyof PersonLeaf]?: PersonLeaf[K] | undefined},
  ): PersonReference | undefined {
    const bare = bareName(name);
    if (bare === undefined) return undefined;
    const own = this.#scope.own.find(['Person'], bare);
    if (own) return own === true ? {'@type': 'Person', name: bare} : own;
    const known = this.#nodes.get(bare);
    const id = known?.['@id'] ?? this.#scope.idFor(bare);
    // The profile takes precedence.
    this.#nodes.set(bare, {...node<PersonLeaf>({'@type': 'Person', '@id': id, name: bare, ...facts}), ...known});
    return {'@id': id};
  }
}

/** Makes the node of an organization that somebody belongs to. */
export const organizationNode = ({name, url, logo}: Organization, {resolve}: Scope): OrganizationLeaf =>
  node<OrganizationLeaf>({
    '@type': 'Organization',
    name,
    url: url === undefined ? undefined : resolve(url),
    logo: logo && resolve(logo.url),
  });

/** Makes the node of the blog that publishes an article, or a reference to the page's own one. */
export const publisherOf = (
  {publisher}: Article,
  {own, resolve, idFor}: Scope,
): IdReference | OrganizationLeaf | undefined => {
  if (!publisher) return undefined;
  const {name, url} = publisher;
  const known = own.find(['Organization', 'Person', 'NewsMediaOrganization', 'OnlineBusiness'], name);
  if (known && known !== true) return known;
  if (known) return {'@type': 'Organization', name};
  return node<OrganizationLeaf>({
    '@type': 'Organization',
    '@id': idFor(name),
    name,
    url: url === undefined ? undefined : resolve(url),
  });
};

/** Returns the names of the site and the people who write it, whose own products they cannot review. */
export const ownNames = (part: Part, {page, partsOf}: Scope): readonly string[] => {
  const {publisher, author} = part.article ?? {};
  const profiles = partsOf<Profile>('author-profile').map(({model}) => model.name);
  return [page.site, publisher?.name, ...(author ?? []).map(({name}) => name), ...profiles].filter(
    (name) => name !== undefined,
  );
};
