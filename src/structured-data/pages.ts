import type {ArticleLeaf, BlogPostingLeaf, ProfilePageLeaf, WebPageLeaf} from 'schema-dts';
import {validLanguage} from '../model/language-tag.js';
import type {Article} from '../model/article.js';
import type {Profile} from '../model/profile.js';
import {node} from './node.js';
import {publisherOf, type People} from './people.js';
import type {ItemLeaf} from './products.js';
import type {Part, Scope} from './scope.js';
import {isoDate, plainText, plainTexts} from './text.js';
import {videoNode} from './videos.js';

/** Makes the node of an article. The ratings in it belong to its products. */
const articleNode = (
  part: Part & {readonly model: Article},
  products: readonly ItemLeaf[],
  people: People,
  scope: Scope,
): BlogPostingLeaf | undefined => {
  const {own, page, resolve, idFor, omit} = scope;
  if (own.hasArticle) return omit(part, '', 'The page’s own structured data describes the article already.');
  const {headline, description, image, author, testedBy, reviewedBy, datePublished, dateModified, lang} = part.model;
  const authors = people.authorsOf(author ?? (page.author && [page.author]));
  const reviewers = people.referAll(reviewedBy);
  return node<BlogPostingLeaf>({
    '@type': 'BlogPosting',
    '@id': idFor(headline),
    headline,
    description: plainTexts(description),
    image: image && [resolve(image.url)],
    datePublished: isoDate(datePublished),
    dateModified: isoDate(dateModified),
    inLanguage: validLanguage(lang) ?? validLanguage(page.language),
    author: authors,
    publisher: publisherOf(part.model, scope),
    contributor: people.referAll(testedBy),
    mainEntityOfPage: reviewers.length
      ? node<WebPageLeaf>({'@type': 'WebPage', '@id': page.url, reviewedBy: reviewers})
      : page.url,
    video: part.model.blocks.flatMap((block) =>
      block.block === 'prose' && block.video ? (videoNode(block.video, scope) ?? []) : [],
    ),
    mentions: products.map((product) => ({'@id': product['@id']!})),
  });
};

/** Makes the node of a page about its author. */
const profilePage = (people: People, scope: Scope): ProfilePageLeaf | undefined => {
  const {own, page, resolve, omit} = scope;
  const profiles = scope.partsOf<Profile>('author-profile');
  const [part] = profiles;
  if (scope.kind !== 'about' || !part) return undefined;
  const {author} = people;
  if (!author) return omit(part, '', 'A page is about one author, and this one has several profiles.');
  if (own.hasType('ProfilePage'))
    return omit(part, '', 'The page’s own structured data says already whom it is about.');
  const {entries = []} = part.model;
  return node<ProfilePageLeaf>({
    '@type': 'ProfilePage',
    url: page.url,
    inLanguage: validLanguage(page.language),
    mainEntity: author,
    hasPart: entries.map(({title, url, date, image}) =>
      node<ArticleLeaf>({
        '@type': 'Article',
        headline: plainText(title),
        url: url === undefined ? undefined : resolve(url),
        image: image && resolve(image.url),
        datePublished: isoDate(date),
        author,
      }),
    ),
  });
};

/** Makes the nodes of what a page as a whole is. */
export const pageNodes = (
  products: ReadonlyMap<string, ItemLeaf>,
  people: People,
  scope: Scope,
): (BlogPostingLeaf | ProfilePageLeaf)[] =>
  [
    profilePage(people, scope),
    ...scope.partsOf<Article>('review-article').map((part) => {
      const names = new Set(
        scope
          .partsOf<{readonly name: string}>('review-card')
          .flatMap(({article, model}) => (article === part.model ? [model.name] : [])),
      );
      const mentioned = [...products].filter(([name]) => names.has(name)).map(([, product]) => product);
      return articleNode(part, mentioned, people, scope);
    }),
  ].filter((made) => made !== undefined);
