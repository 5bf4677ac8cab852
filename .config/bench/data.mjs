// The data of the pages that are measured. Every field of a card differs from card to card, so that no peer can keep any of them fixed.
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const quote = (i, n) => ({
  quote: `After ${i + n} weeks the lid is still tight. It boils fast and pours slowly, and the handle stays cool even when the kettle is full.`,
  author: `${LETTERS[i % 26]}ndra ${LETTERS[(i + n) % 26]}. ${i}`,
});

/** A review with a rank, an image, stars, three testimonials, pros and cons, and an offer. */
export const review = (i, name = `Northfold Drift ${i}`) => ({
  name,
  position: i + 1,
  image: {url: `/picture.svg?${i % 8}`, alt: `Kettle ${i} on a scale`, width: 1200, height: 900},
  rating: (31 + (i % 9)) / 10,
  summary: `The only kettle of the ${i + 5} that I stopped noticing. It reaches its temperature while I grind.`,
  pros: [`Stops without a drip ${i} times`, `Holds ${i} degrees`, `Weighs ${i} grams`],
  cons: [`Lid is fiddly on day ${i}`, `Costs ${i} coins more than the next one`],
  testimonials: [1, 2, 3].map((n) => quote(i, n)),
  offers: [{url: `https://shop.example/kettle-${i}`, seller: `Kitchenworks ${i}`}],
});

const some = (count, make) => Array.from({length: count}, (_, i) => make(i));

export const reviews = (count, name) => some(count, (i) => review(i, name?.(i)));
export const testimonials = (count) => ({testimonials: some(count, (i) => quote(i, 1))});
export const comparison = (columns, rows) => ({
  items: some(columns, (i) => ({name: `Kettle ${i}`})),
  rows: some(rows, (i) => ({name: `Measure ${i}`, values: some(columns, (n) => i * n)})),
});
export const article = (count) => ({
  headline: 'A month with gooseneck kettles',
  blocks: some(count, (i) =>
    i % 4 ? {block: 'prose', text: `Paragraph ${i}. ${quote(i, 1).quote}`} : {block: 'review-card', ...review(i)},
  ),
});

/** Text as the value of an attribute in double quotes, or as content. */
export const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
export const element = (tag, data, content = '') =>
  `<${tag} data="${escape(JSON.stringify(data))}">${content}</${tag}>\n`;
