// Documents that the builder reads and makes.
import {expect} from '@open-wc/testing';
import {byText, drawn, fill, find, markup, openText, page, start, waitUntil, widget} from '../helpers/builder.js';

it('gives the advice of the author’s check', async () => {
  await fill('#field-name', 'Drift');
  await fill('#field-offers-add', '');
  find('#field-offers-add').click();
  await drawn();
  await fill('#field-offers-0-url', 'https://shop.example/drift');
  expect(find('#form').textContent).to.match(/disclosure note/);
});

it('keeps the draft of each widget on this device', async () => {
  await fill('#field-name', 'Drift');
  byText('.chooser button', 'Verdict box').click();
  await drawn();
  await fill('#field-summary', 'Buy it.');
  page.remove();
  await start();
  expect(widget().localName).to.equal('verdict-box');
  expect(widget().data).to.deep.equal({summary: 'Buy it.'});
  byText('.chooser button', 'Review card').click();
  await drawn();
  expect(widget().data).to.deep.equal({name: 'Drift'});
});

it('opens what was copied for any platform', async () => {
  await fill('#field-name', 'Drift');
  await fill('#field-rating-value', '4.5');
  const data = widget().data;
  for (const {value} of find<HTMLSelectElement>('#platform').options) {
    const select = find<HTMLSelectElement>('#platform');
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await drawn();
    const text = markup();
    find('#new').click();
    await drawn();
    find('#open').click();
    find<HTMLTextAreaElement>('#open-text').value = text;
    find('dialog button[type=submit]').click();
    await waitUntil(() => !find<HTMLDialogElement>('dialog').open, `the text for ${value} is opened`);
    await drawn();
    expect(widget().data).to.deep.equal(data, value);
  }
});

it('opens a page of this site, and says why another cannot be read', async () => {
  find('#open').click();
  find<HTMLInputElement>('#open-address').value = '/blog/article.html';
  find('dialog button[type=submit]').click();
  await waitUntil(
    () => page.querySelector('.page > review-article'),
    'the page is read, with the file that has the data',
  );
  find('#open').click();
  find<HTMLInputElement>('#open-address').value = 'https://elsewhere.example/';
  find('dialog button[type=submit]').click();
  await waitUntil(() => find('[role=alert]').textContent.includes('another site'), 'the reason is told');
  find<HTMLDialogElement>('dialog').close();
});

it('shows how a table is read before it is opened, and lets that be changed', async () => {
  await openText('Who,What,Stars\nInes,"Boils fast, pours slow.",5\nTom,Fine.,4');
  const select = (name: string): HTMLSelectElement => find(`[aria-label="${name}"]`);
  const choose = async (control: HTMLSelectElement, value: string): Promise<void> => {
    control.value = value;
    control.dispatchEvent(new Event('change'));
    await drawn();
  };
  await choose(find('#table-kind'), 'testimonials');
  expect(select('Field of the column Stars').value).to.equal('rating');
  await choose(select('Field of the column Who'), 'author');
  await choose(select('Field of the column What'), 'quote');
  expect(find('.columns-table').textContent).to.include('pours slow');
  await expect(find('dialog')).to.be.accessible();
  find('.found button').click();
  await drawn();
  expect(widget().data).to.deep.equal({
    testimonials: [
      {quote: 'Boils fast, pours slow.', author: 'Ines', rating: 5},
      {quote: 'Fine.', author: 'Tom', rating: 4},
    ],
  });
});

it('opens what other plugins wrote, and tells what was left out', async () => {
  const product = {
    '@type': 'Product',
    name: 'Drift',
    offers: {'@type': 'Offer', price: 94, url: 'https://shop.example'},
  };
  await openText(
    `<script type="application/ld+json">${JSON.stringify([product, {...product, name: 'Pallas'}])}</script>`,
  );
  expect(find('.notes').textContent).to.include('price 94 is left out');
  byText('dialog button', 'Make an article').click();
  await drawn();
  await fill('#field-headline', 'Two kettles');
  expect(widget().localName).to.equal('review-article');
  expect((widget().data as {blocks: {name?: string}[]}).blocks.flatMap(({name}) => name ?? [])).to.deep.equal([
    'Drift',
    'Pallas',
  ]);
});

it('makes an article of several widgets and of text', async () => {
  await fill('#field-name', 'Drift');
  find('#to-article').click();
  byText('.chooser button', 'Review article').click();
  await drawn();
  await fill('#field-headline', 'A kettle');
  byText('.adders button', '+ Text').click();
  await drawn();
  await fill('#field-blocks-1-text', 'I took it home.');
  find('#field-blocks-1-up').click();
  await drawn();
  expect(widget().data).to.deep.equal({
    headline: 'A kettle',
    blocks: [
      {block: 'prose', text: 'I took it home.'},
      {block: 'review-card', name: 'Drift'},
    ],
  });
  await expect(page).to.be.accessible();
});

it('is accessible in every state', async () => {
  await expect(page).to.be.accessible();
  find('#field-testimonials-add').click();
  await drawn();
  await fill('#field-rating-value', '7');
  find('#open').click();
  await expect(page).to.be.accessible();
  find<HTMLDialogElement>('dialog').close();
  byText('.chooser button', 'Comparison table').click();
  await drawn();
  await expect(page).to.be.accessible();
});

it('shows a widget legibly on every page of the preview', async () => {
  await fill('#field-award', 'Best overall');
  await fill('#field-rating-value', '4');
  for (const look of ['dark', 'serif', 'light']) {
    find<HTMLInputElement>(`input[name=look][value=${look}]`).click();
    await drawn();
    await expect(find('#preview')).to.be.accessible();
  }
});
