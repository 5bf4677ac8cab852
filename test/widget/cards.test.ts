// Widgets take fields from the review cards of the page, wherever these are and whenever they come.
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {watchCarriers} from '../../src/widget/carriers.js';
import {create, later, listen, place, show, shownText, until, type AnyWidget} from '../helpers/page.js';

const card = {
  name: 'Northfold Drift',
  rating: 4.5,
  award: 'Best overall',
  offers: ['https://kitchenworks.example/drift'],
};
const picks = {items: [{of: '#northfold-drift'}]};
const modelOf = (widget: AnyWidget): unknown => (widget as unknown as {model: unknown}).model;
const pathsOf = ({problems}: AnyWidget): string[] => problems.map(({path}) => path);

describe('data that takes fields from a review card', () => {
  it('has them in all widgets, also before the card', async () => {
    const box = place();
    const list = create('top-picks', picks);
    const table = create('comparison-table', {...picks, rows: [{name: 'Weight', values: [1]}]});
    const verdict = create('verdict-box', {of: '#northfold-drift', summary: 'Buy it.'});
    const stars = create('star-rating', {of: '#northfold-drift'});
    const button = create('offer-button', {of: '#northfold-drift'});
    box.append(list, table, verdict, stars, button, create('review-card', card));
    for (const widget of [list, table, verdict, stars, button]) {
      await widget.updateComplete;
      expect(widget.problems).to.deep.equal([]);
    }
    expect(shownText(list)).to.contain('Northfold Drift').and.contain('4.5').and.contain('Best overall');
    expect(shownText(table)).to.contain('Northfold Drift').and.contain('4.5');
    expect(shownText(verdict)).to.contain('4.5').and.contain('kitchenworks.example');
    expect(shownText(stars)).to.contain('4.5');
    expect(shownText(button)).to.contain('kitchenworks.example');
  });

  it('follows the card', async () => {
    const box = place();
    const source = await show('review-card', card, box);
    const list = await show('top-picks', picks, box);
    source.data = {...card, award: 'Best for tea'};
    await until(() => shownText(list).includes('Best for tea'), 'the new award');
  });

  it('knows a card by the id of its element, of its carrier, and in another shadow tree', async () => {
    const stop = watchCarriers(document);
    later(stop);
    const box = place(
      `<review-card id="one" data='{"name":"First"}'></review-card>
       <div id="two" data-candor="review-card" data-candor-data='{"name":"Second"}'></div>`,
    );
    const inner = box.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
    inner.append(create('review-card', {name: 'Third'}));
    const list = await show('top-picks', {items: ['one', 'two', 'third'].map((id) => ({of: `#${id}`}))}, box);
    await until(() => /First.*Second.*Third/s.test(shownText(list)), 'all three');
  });

  it('takes from the cards of an article, in the article and beside it', async () => {
    const blocks = [
      {block: 'disclosure-note', kind: 'affiliate'},
      {block: 'verdict-box', of: '#northfold-drift', summary: 'Buy it.'},
      {block: 'review-card', ...card},
    ];
    const box = place();
    const article = await show('review-article', {headline: 'It', blocks}, box);
    expect(article.problems).to.deep.equal([]);
    const stars = await show('star-rating', {of: '#northfold-drift'}, box);
    expect(shownText(stars)).to.contain('4.5');
  });

  it('has its own fields where there is no such card, else the fallback, and the author is told', async () => {
    const noise = listen();
    const own = await show('top-picks', {items: [{of: '#nowhere', name: 'Own name'}]});
    expect(shownText(own)).to.contain('Own name');
    expect(pathsOf(own)).to.deep.equal(['items[0].of']);
    const none = create('top-picks', {items: [{of: '#nowhere'}]});
    none.textContent = 'The fallback';
    place().append(none);
    await none.updateComplete;
    expect(modelOf(none)).to.equal(undefined);
    expect(none.innerText).to.contain('The fallback');
    expect(pathsOf(none)).to.include('items[0].of');
    expect(noise.console).to.have.length(2);
  });

  it('is shown as soon as a card comes that was missing', async () => {
    listen();
    const list = await show('top-picks', picks);
    expect(modelOf(list)).to.equal(undefined);
    await show('review-card', card);
    await until(() => modelOf(list), 'the pick');
    expect(list.problems).to.deep.equal([]);
  });
});
