// Addresses that end in the anchor of a card. In a page of their own, since they are followed once.
import {expect} from '@open-wc/testing';
import '../../src/widgets/review-card/define.js';
import '../../src/widgets/top-picks/define.js';
import {below, cardIn, hasFocus, isAtTop, keepAddress} from '../helpers/anchors.js';
import {create, place, settled, show, until} from '../helpers/page.js';

const NAME = 'Tarnholt No. 2';
const HASH = '#tarnholt-no-2';

describe('an address with the name of a card', () => {
  beforeEach(keepAddress);

  const goTo = (hash: string): void => history.replaceState(null, '', hash);

  for (const [name, hash] of [
    [NAME, HASH],
    ['Über-Mühle 100%', '#%C3%BCber-m%C3%BChle-100'],
    ['Ke\u0301ttle', '#k\u00E9ttle'],
    ['手動ミル', '#手動ミル'],
  ] as const)
    it(`leads to ${name}, which is drawn later, as ${hash}`, async () => {
      goTo(hash);
      await show('review-card', {name: 'Another'});
      const card = create('review-card');
      below().append(card);
      await card.updateComplete;
      expect(scrollY).to.equal(0);
      card.data = {name};
      await until(() => isAtTop(card), 'the card');
      expect(hasFocus(cardIn(card.shadowRoot!))).to.equal(true);
    });

  it('leads to the card that the pick with this link names', async () => {
    goTo('#learn-c');
    await show('top-picks', {items: [{name: 'Learn C++'}, {name: 'Learn C#'}]});
    const box = below();
    const cards = [];
    for (const name of ['Learn C#', 'Learn C++']) cards.push(await show('review-card', {name}, box));
    await settled();
    expect(hasFocus(cardIn(cards[1]!.shadowRoot!))).to.equal(true);
  });

  it('leads to the card with this number where there are no picks', async () => {
    goTo('#learn-c-2');
    const box = below();
    const cards = [];
    for (const name of ['Learn C#', 'Learn C++']) cards.push(await show('review-card', {name}, box));
    await settled();
    expect(hasFocus(cardIn(cards[1]!.shadowRoot!))).to.equal(true);
    expect(isAtTop(cards[1]!)).to.equal(true);
  });

  it('leads to the right one of a hundred cards', async () => {
    goTo('#card-90');
    const box = place();
    const cards = Array.from({length: 100}, (_, i) =>
      create('review-card', {name: `Card ${i}`, summary: 'It is quick. '.repeat(i + 1)}),
    );
    box.append(...cards);
    await settled();
    expect(hasFocus(cardIn(cards[90]!.shadowRoot!))).to.equal(true);
    await until(() => Math.abs(cards[90]!.getBoundingClientRect().top) < 2, 'the card at the top');
  });

  it('leads nowhere once the reader does something else', async () => {
    goTo(HASH);
    await show('review-card', {name: 'Another'});
    window.dispatchEvent(new WheelEvent('wheel'));
    await show('review-card', {name: NAME}, below());
    expect(scrollY).to.equal(0);
    expect(hasFocus(document.body)).to.equal(true);
  });

  if ('navigation' in window)
    it('leads to the card when the address is changed, and back to where the reader was', async () => {
      place('', 'block-size: 300px');
      const card = await show('review-card', {name: NAME}, below());
      scrollTo(0, 100);
      await until(() => scrollY === 100, 'the reader’s place');
      await new Promise(requestAnimationFrame);
      location.hash = HASH;
      await until(() => isAtTop(card), 'the card');
      history.back();
      await until(() => location.hash === '' && scrollY === 100, 'the place before');
    });
});
