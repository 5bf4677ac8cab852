// The room that the page's style keeps for a widget until it is drawn.
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {upgradeCarriers} from '../../src/widget/carriers.js';
import {all, create, heightOf, place, stub, until, type AnyWidget} from '../helpers/page.js';

const ROOM = 2000;
const STYLE = `<style>:is(review-card, [data-candor="review-card"]) { display: block; min-block-size: var(--_candor-reserved, ${ROOM}px); }</style>`;
const DATA = '{"name": "Drift"}';

describe('the room that a page keeps', () => {
  it('is given back when the widget is drawn', async () => {
    const box = place(STYLE);
    const card = create('review-card', {name: 'Drift'});
    box.append(card);
    expect(heightOf(card)).to.equal(ROOM);
    await card.updateComplete;
    expect(heightOf(card)).to.be.within(20, 500);
  });

  it('is kept while a file is on its way', async () => {
    let answer!: (response: Response) => void;
    stub(window, 'fetch', () => new Promise<Response>((resolve) => (answer = resolve)));
    const card = place(`${STYLE}<review-card src="drift.json"></review-card>`).querySelector<AnyWidget>('review-card')!;
    await card.updateComplete;
    expect(heightOf(card)).to.equal(ROOM);
    answer(new Response(DATA));
    await until(() => heightOf(card) < ROOM, 'the card');
  });

  it('is given back by a widget without data', async () => {
    const box = place(`${STYLE}<review-card>Fallback</review-card>`);
    const card = box.querySelector<AnyWidget>('review-card')!;
    await card.updateComplete;
    expect(heightOf(card)).to.be.within(10, 500);
  });

  it('is given back by a carrier', async () => {
    const box = place(`${STYLE}<div data-candor="review-card" data-candor-data='${DATA}'></div>`);
    const carrier = box.querySelector('[data-candor]')!;
    expect(heightOf(carrier)).to.equal(ROOM);
    upgradeCarriers(box);
    await until(() => heightOf(carrier) < ROOM, 'the card');
    expect(heightOf(carrier)).to.be.within(20, 500);
  });
});

describe('a long list', () => {
  it('is drawn in portions, in order, and complete with updateComplete', async () => {
    const testimonials = Array.from({length: 100}, (_, i) => ({quote: `Quote ${i}.`}));
    const list = create('testimonial-list', {testimonials});
    place().append(list);
    const counts = new Set<number>();
    const observer = new MutationObserver(() => counts.add(all(list, '[part=quote]').length));
    observer.observe(list.shadowRoot!, {childList: true, subtree: true});
    await list.updateComplete;
    observer.disconnect();
    const quotes = all(list, '[part=quote]');
    expect(quotes.map(({textContent}) => Number(/\d+/.exec(textContent)![0]))).to.deep.equal(
      testimonials.map((_, i) => i),
    );
    expect(counts.size).to.be.above(1);
    list.data = {testimonials: testimonials.map(({quote}) => ({quote: `New ${quote}`}))};
    await list.updateComplete;
    expect(all(list, '[part=quote]')).to.deep.equal(quotes);
    expect(quotes.every(({textContent}) => textContent.includes('New'))).to.equal(true);
  });
});
