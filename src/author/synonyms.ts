/** Words that mean the same field in other formats, in order of preference. */
const SYNONYMS: readonly string[] = [
  'name title headline heading product term label itemReviewed',
  'url href link address permalink site',
  'summary description excerpt text body content quote review verdict intro lead reviewBody articleBody',
  'rating score stars grade value ratingValue reviewRating aggregateRating',
  'best bestRating max maximum',
  'worst worstRating min minimum',
  'image picture photo img thumbnail avatar thumbnailUrl',
  'pros advantages positives plus likes positiveNotes',
  'cons disadvantages negatives minus dislikes drawbacks negativeNotes',
  'author reviewer writer person user by',
  'by author creator maker writer manufacturer director artist',
  'pages numberOfPages pageCount',
  'edition bookEdition version softwareVersion',
  'format bookFormat binding',
  'datePublished date published created',
  'dateModified updated modified lastmod',
  'seller shop store merchant vendor retailer',
  'offers offer links prices buttons',
  'price cost amount lowPrice',
  'testimonials quotes reviews comments',
  'items products picks entries list',
  'specs details features attributes facts properties additionalProperty',
  'bestFor audience suits',
  'jobTitle role job occupation',
  'bio about biography',
  'prose text paragraph html markdown p',
  'review-card review product card',
  'disclosure-note disclosure affiliate',
  'comparison-table comparison table',
  'offer-button button offer cta',
  'testimonial-list testimonials quotes',
  'faq-list faq questions accordion',
  'questions faq items entries mainEntity',
  'question q name title',
  'answer a text acceptedAnswer',
  'pros-cons proscons pros cons',
  'product-specs specs specifications',
  'in-stock instock available instoreonly onlineonly',
  'limited limitedavailability',
  'pre-order preorder presale',
  'back-order backorder',
  'discontinued',
  'out-of-stock outofstock soldout unavailable reserved',
  'bought purchased own',
  'provided gift free sample',
  'loaned borrowed rented',
];

const plain = (word: string): string => word.toLowerCase().replaceAll(/[\s_-]|^https?:\/\/schema\.org\/|^schema:/g, '');
const GROUPS = SYNONYMS.map((line) => line.split(' '));

/** Returns the name that was probably meant by another word for the same thing. */
export const meant = (word: string, names: readonly string[]): string | undefined =>
  GROUPS.filter((group) => group.some((each) => plain(each) === plain(word)))
    .flat()
    .find((each) => names.includes(each));
