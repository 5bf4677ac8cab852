import type {BookFormatType, OrganizationLeaf} from 'schema-dts';
import type {Review} from '../model/review.js';
import {node} from './node.js';
import type {People} from './people.js';
import {isoDate} from './text.js';

type ItemType = NonNullable<Review['itemType']>;

/** Types that are works, which have authors and publishers. */
const WORKS: ReadonlySet<ItemType> = new Set(['Book', 'Course', 'Game', 'Movie', 'Recipe', 'SoftwareApplication']);

/** Formats of books in schema.org, by the words for them. */
const FORMATS: readonly (readonly [RegExp, BookFormatType])[] = [
  [/audio|hörbuch|luisterboek|ljudbok|オーディオ|오디오|有声/i, 'https://schema.org/AudiobookFormat'],
  [/e-?book|kindle|epub|e-?bok\b|電子|전자책|电子/i, 'https://schema.org/EBook'],
  [/graphic novel|comic|manga/i, 'https://schema.org/GraphicNovel'],
  [
    /hard-?(?:cover|back)|gebunden|relié|rilegat|tapa dura|capa dura|inbunden|精装|ハードカバー|양장/i,
    'https://schema.org/Hardcover',
  ],
  [
    /paperback|soft-?cover|taschenbuch|broché|poche|rústica|tapa blanda|brossura|capa comum|pocket|平装|文庫/i,
    'https://schema.org/Paperback',
  ],
];

/** The year of a work is a date in ISO 8601. */
const YEAR = /^[1-9]\d{3}$/;

/** Tells whether a card is about a work that says who made it. */
export const isAuthored = ({itemType, by}: Review): boolean => !!by && !!itemType && WORKS.has(itemType);

/** Makes the properties of a work: who made it, and how it was published. A product has only the date. */
export const workOf = (type: ItemType, card: Review, people: People) => {
  const {by = [], publisher, published, edition, format = '', pages} = card;
  const date = isoDate(published) ?? YEAR.exec(published ?? '')?.[0];
  if (!WORKS.has(type)) return {releaseDate: type === 'Product' ? date : undefined};
  const makers = people.referAll(by);
  return {
    [type === 'Movie' ? 'director' : 'author']: makers,
    publisher: publisher === undefined ? undefined : node<OrganizationLeaf>({'@type': 'Organization', name: publisher}),
    datePublished: date,
    [type === 'Book' ? 'bookEdition' : type === 'SoftwareApplication' ? 'softwareVersion' : 'version']: edition,
    ...(type === 'Book' && {
      bookFormat: FORMATS.find(([words]) => words.test(format))?.[1],
      numberOfPages: pages,
    }),
  };
};
