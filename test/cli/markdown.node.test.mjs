// The findings of `check` in Markdown.
import {test} from 'node:test';
import {assertFound} from '../helpers/cli.mjs';

const inPosts = (cases) => assertFound('md', cases);
const POINTED = `<review-card data='{"name": "A", ‸"rating": 9}'></review-card>`;
const WRONG = POINTED.replace('‸', '');

test('widgets are found where Markdown has HTML, at the lines of the file', async () => {
  const posts = [
    POINTED,
    `---\ntitle: A\n---\n\n# A\n\n${POINTED}\n`,
    `Text before ${POINTED} and after`,
    `- item\n\n  ${POINTED}`,
    `> <review-card\n>   data='{"name": "A",\n>   ‸"rating": 9}'></review-card>`,
    `<div>\n${POINTED}\n\n**text**\n\n</div>`,
    `<div data-candor="review-card">\n\n<h3 data-field="name">A</h3>\n\n‸<b data-field="rating">9</b>\n\n</div>`,
    `# A\r\n\r\n${POINTED}\r\n`,
  ];
  await inPosts(posts.map((post) => [post, 'data rating']));
});

test('code and front matter contain no widgets', async () => {
  const posts = [
    `\`${WRONG}\``,
    `\`\`\`html\n${WRONG}\n\`\`\``,
    `    ${WRONG}`,
    `---\ntitle: "${WRONG}"\n---\nText`,
    `+++\ntitle = "${WRONG}"\n+++\nText`,
    `\\${WRONG}`,
    '[A](<review-card>) and a < b',
  ];
  await inPosts(posts.map((post) => [post]));
});

test('blocks of code in the language candor are widgets', async () => {
  await inPosts([
    ['```candor\nreview-card\n{"name": "A",\n ‸"rating": 9}\n```', 'data rating'],
    ['- item\n\n  ~~~candor\n  review-card {"name": "A",\n  ‸"rating": 9}\n  ~~~', 'data rating'],
    ['> ```candor\n> review-card\n> {"name": "A", ‸"rating": 9}\n> ```', 'data rating'],
    ['‸```candor\nreview-crad\n{"name": "A"}\n```', 'name'],
    ['\n‸```candor review-card\n{"name": "A"}\n```', 'markdown'],
    ['```candor\nreview-card\n{"name": "A"‸\n```', 'json'],
    ['```candor\nreview-card\n{"name": "A",‸}\n```', 'repaired'],
    ['```candor\nreview-card\n{"name": "A"}\n```'],
  ]);
});

test('a tag that Markdown treats as text is an error', async () => {
  await inPosts([
    [`<review-card data='{"name": "A",\n\n"rating": 4}'></review-card>`, '1:1 markdown'],
    [`Text\n<review-card\n  data='{"name": "A"}'\n></review-card>`, '2:1 markdown'],
  ]);
});

test('a script within a line is a warning, because Markdown changes its characters', async () => {
  const script = '<script type="application/json">{"rating": 4}</script>';
  await inPosts([
    [`<star-rating>${script}</star-rating>`, '1:14 markdown'],
    [`<star-rating>\n${script}\n</star-rating>`],
  ]);
});

test('advice is for the page as a whole: its widgets of either kind, and its links', async () => {
  const note = '```candor\ndisclosure-note\n{"kind": "affiliate"}\n```\n\n';
  const card = `<review-card data='{"name": "A", "offers": ["https://shop.example/a"]}'></review-card>\n`;
  const links = '\n[B](https://shop.example/b), [C][c], [D](/d)\n\n[c]: https://shop.example/c\n';
  await inPosts([[note + card], [`${card}\n${note}`, '1:1 disclosure'], [note + card + links, '8:1 rel', '10:1 rel']]);
});

test('the page’s own words tell of paid links, if they come first', async () => {
  const link = '[A](https://amzn.to/3x)';
  const own = 'This post contains\n*affiliate* [links](/disclosure).';
  await inPosts([
    [`# A\n\n${own}\n\n${link}`, '6:1 rel'],
    [`# A\n\n${link}\n\n${own}`, '3:1 disclosure', '3:1 rel'],
    [`# No affiliate links\n\n${link}`, '3:1 disclosure', '3:1 rel'],
  ]);
});
