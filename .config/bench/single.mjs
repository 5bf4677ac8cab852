// Single widgets that show very much.
import {visit} from './browser.mjs';
import {article, comparison, element, testimonials} from './data.mjs';
import {goal, ratio} from './table.mjs';

const ROUNDS = 3;
const WIDGETS = Object.entries({
  quotes: ['testimonial-list', testimonials(1000)],
  table: ['comparison-table', comparison(50, 100)],
  few: ['review-article', article(200)],
  many: ['review-article', article(1000)],
});

export const single = async ({browser, cards: {ours}}) => {
  const seen = {};
  for (let i = 0; i < ROUNDS; i++)
    for (const [name, [tag, data]] of WIDGETS)
      (seen[name] ??= []).push(await visit(browser, {...ours, tag, count: 1, body: element(tag, data), traced: true}));
  const of = (name, figure) => seen[name].map((each) => each[figure]);
  return [
    goal('longest task, a list of 1,000 quotes', of('quotes', 'longest'), 200, 'ms'),
    goal('longest task, a table of 50 × 100', of('table', 'longest'), 200, 'ms'),
    ratio('growth of the main thread, 1,000 : 200 blocks', of('many', 'main'), of('few', 'main'), 5.5),
  ];
};
