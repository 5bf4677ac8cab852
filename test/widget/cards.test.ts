// Widgets take fields from the review cards of the page, wherever these are and whenever they come.
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {watchCarriers} from '../../src/widget/carriers.js';
import {
  all,
  create,
  later,
  listen,
  place,
  settled,
  show,
  shownText,
  stub,
  until,
  type AnyWidget,
} from '../helpers/page.js';

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

  it('waits for the file of a card, and is told when the file does not come', async () => {
    const noise = listen();
    const box = place();
    const list = create('top-picks', picks);
    const source = create('review-card');
    source.src = `data:application/json,${encodeURIComponent(JSON.stringify(card))}`;
    box.append(list, source);
    await until(() => shownText(list).includes('Best overall'), 'the card');
    const lost = create('top-picks', {items: [{of: '#lost', name: 'Own name'}]});
    const broken = create('review-card');
    let fail: (reason: Error) => void;
    stub(window, 'fetch', () => new Promise((_, reject) => (fail = reject)));
    broken.src = '/card.json';
    place().append(lost, broken);
    await until(() => shownText(lost).includes('Own name'), 'its own fields');
    expect(lost.problems).to.deep.equal([]);
    fail!(new Error('no network'));
    await until(() => lost.problems.length, 'the problem');
    expect(pathsOf(lost)).to.deep.equal(['items[0].of']);
    expect(noise.events.filter(({target}) => target === list)).to.deep.equal([]);
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

  it('has its own fields when the card is gone, is told so, and takes them again when the card is back', async () => {
    listen();
    const box = place();
    const source = await show('review-card', card, box);
    const list = await show('top-picks', {items: [{...picks.items[0], award: 'Own award'}, {name: 'Other'}]}, box);
    const stars = await show('star-rating', {of: '#northfold-drift'}, box);
    source.remove();
    await until(() => stars.problems.length && list.problems.length, 'the problem');
    expect(pathsOf(stars)).to.include('of');
    expect(pathsOf(list)).to.include('items[0].of');
    expect(modelOf(stars)).to.equal(undefined);
    expect(shownText(list)).to.contain('Other').and.not.contain('Drift');
    box.prepend(source);
    await until(() => modelOf(stars) && /Own award.*Other/s.test(shownText(list)), 'the fields of the card');
    expect([...stars.problems, ...list.problems]).to.deep.equal([]);
  });

  for (const [what, lose] of Object.entries<(source: AnyWidget) => void>({
    'has other data': (source) => (source.data = {...card, name: 'Other name'}),
    'has no more data': (source) => (source.data = null),
    'has data that cannot be used': (source) => (source.data = '[]'),
    'is replaced': (source) => source.replaceWith(create('review-card', {...card, rating: 2})),
  }))
    it(`follows a card that ${what}`, async () => {
      listen();
      const box = place();
      const source = await show('review-card', card, box);
      const stars = await show('star-rating', {of: '#northfold-drift'}, box);
      lose(source);
      const isReplaced = what === 'is replaced';
      await until(() => !shownText(stars).includes('4.5'), 'the loss');
      await until(() => isReplaced === !!modelOf(stars), 'the stars');
      expect(pathsOf(stars).includes('of')).to.equal(!isReplaced);
    });

  it('follows a card in a carrier that is removed, and comes back', async () => {
    listen();
    later(watchCarriers(document));
    const box = place(`<div id="it" data-candor="review-card" data-candor-data='{"name":"Carried","rating":3}'></div>`);
    const stars = await show('star-rating', {of: '#it'}, box);
    await until(() => modelOf(stars), 'the stars');
    const carrier = box.firstElementChild!;
    carrier.remove();
    await until(() => !modelOf(stars), 'the loss');
    box.append(carrier);
    await until(() => modelOf(stars), 'the stars again');
    carrier.setAttribute('data-candor-data', '{"name":"Carried","rating":2}');
    await until(() => shownText(stars).includes('2'), 'the new rating');
  });

  it('follows the card also after it was moved', async () => {
    const box = place();
    const source = await show('review-card', card, box);
    const list = await show('top-picks', picks, box);
    box.prepend(list);
    await list.updateComplete;
    source.data = {...card, award: 'Best for tea'};
    await until(() => shownText(list).includes('Best for tea'), 'the new award');
  });

  it('takes from cards that are drawn among their children, also if that is loaded later', async () => {
    const {console: told} = listen();
    const box = place();
    const list = create('top-picks', picks);
    box.append(list, Object.assign(create('review-card', card), {mode: 'light'}));
    await until(() => shownText(list).includes('Drift'), 'the pick');
    expect(told).to.deep.equal([]);
  });

  it('takes from cards whose data comes from a file', async () => {
    listen();
    const box = place();
    const list = await show('top-picks', picks, box);
    const src = `data:application/json,${encodeURIComponent(JSON.stringify(card))}`;
    box.append(Object.assign(create('review-card'), {src}));
    await until(() => shownText(list).includes('Drift'), 'the pick');
    expect(list.problems).to.deep.equal([]);
  });

  it('is shown as soon as a card comes that was missing', async () => {
    listen();
    const list = await show('top-picks', picks);
    expect(modelOf(list)).to.equal(undefined);
    await show('review-card', card);
    await until(() => modelOf(list), 'the pick');
    expect(list.problems).to.deep.equal([]);
  });

  it('follows a card that has the data again that an earlier widget knew', async () => {
    const box = place();
    const source = await show('review-card', card, box);
    const first = await show('star-rating', {of: '#northfold-drift'}, box);
    source.data = {...card, rating: 2};
    await until(() => shownText(first).includes('2 out'), 'the new rating');
    source.data = card;
    await until(() => shownText(first).includes('4.5'), 'the rating before');
    first.remove();
    source.data = {...card, rating: 2};
    await source.updateComplete;
    const second = await show('star-rating', {of: '#northfold-drift'}, box);
    expect(shownText(second)).to.contain('2 out');
    source.data = card;
    await until(() => shownText(second).includes('4.5'), 'the rating before again');
  });

  for (const [what, of] of [
    ['without an id', '#'],
    ['of its own', '#story'],
  ] as const)
    it(`comes to rest in an article that takes from a card ${what}`, async () => {
      listen();
      const blocks = [
        {block: 'review-card', ...card},
        {block: 'verdict-box', of, summary: 'Buy it.'},
      ];
      const article = create('review-article', {headline: 'It', blocks});
      article.id = 'story';
      let updates = 0;
      const {requestUpdate} = article as never as {requestUpdate(): void};
      Object.assign(article, {requestUpdate: () => updates++ < 50 && requestUpdate.call(article)});
      place().append(article);
      await article.updateComplete;
      await settled();
      expect(all(article, 'verdict-box')).to.have.length(1);
      expect(updates).to.be.below(20);
    });
});
