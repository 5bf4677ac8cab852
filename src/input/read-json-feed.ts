import {textOf} from './feed-text.js';
import {resolve, toItem, type FeedItem} from './feed-item.js';

type Fields = Readonly<Record<string, unknown>> | null | undefined;

const isText = (value: unknown): value is string => typeof value === 'string' && !!value.trim();
const textIn = (fields: Fields, ...names: string[]): string | undefined =>
  names.map((name) => fields?.[name]).find(isText);

const authorsIn = (fields: Fields): string[] =>
  [fields?.['authors'], fields?.['author']].flat().flatMap((author) => textIn(author as Fields, 'name') ?? []);

/**
 * Reads the articles of a JSON Feed.
 *
 * @throws {SyntaxError} if the text is not JSON
 * @throws {Error} if it is not such a feed
 */
export const readJsonFeed = (text: string, feed: string): (FeedItem | undefined)[] => {
  const whole = JSON.parse(text) as Fields;
  const items = whole?.['items'];
  if (!Array.isArray(items)) throw new Error('JSON without items');
  return items.map((item: Fields) => {
    const authors = authorsIn(item);
    const tags = item?.['tags'];
    return toItem(
      {
        title: textIn(item, 'title'),
        text: textIn(item, 'summary', 'content_text') ?? textOf(textIn(item, 'content_html') ?? ''),
        url: resolve(textIn(item, 'url', 'external_url'), feed),
        date: textIn(item, 'date_published', 'date_modified'),
        category: Array.isArray(tags) ? tags.find(isText) : undefined,
        image: resolve(textIn(item, 'image', 'banner_image'), feed),
      },
      authors.length ? authors : authorsIn(whole),
    );
  });
};
