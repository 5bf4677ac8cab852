// Scripts of a page may add properties to `Object.prototype`.
import {expect} from '@open-wc/testing';
import '../../src/widgets/review-card/define.js';
import {later, place, type AnyWidget} from '../helpers/page.js';

it('a widget reads its data where objects inherit names from the page', async () => {
  Object.assign(Object.prototype, {extra: () => {}});
  later(() => delete (Object.prototype as {extra?: unknown}).extra);
  const box = place(`<review-card data='{"name":"Card","author":"Lena"}'><b>Fallback</b></review-card>`);
  const card = box.firstElementChild as AnyWidget;
  await card.updateComplete;
  expect(card.problems).to.deep.equal([]);
  expect(card.shadowRoot!.textContent).to.contain('Card');
});
