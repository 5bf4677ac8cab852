// Nothing that each widget has for itself alone: one listener of clicks and one observer serve all of a page.
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {all, create, engine, heightOf, place, show, stub, until} from '../helpers/page.js';

const offers = [{url: 'https://shop.example/drift', seller: 'Shop'}];
const cardsIn = (box: Element, count: number): HTMLElement[] => {
  const cards = Array.from({length: count}, (_, i) => create('review-card', {name: `Drift ${i}`, offers}));
  box.append(...cards);
  return cards;
};

/** Clicks a link to a shop, and says what the page was told. */
const click = (card: Element, root: EventTarget = card): string | undefined => {
  let seller: string | undefined;
  const hear = (event: Event): void => {
    seller = (event as CustomEvent<{seller: string}>).detail.seller;
    event.preventDefault();
  };
  root.addEventListener('candor-offer-click', hear, {once: true});
  card.shadowRoot!.querySelector<HTMLElement>('[part=cta]')!.click();
  return seller;
};

const pictureIn = (widget: Element): HTMLImageElement => widget.shadowRoot!.querySelector('img')!;
const PICTURE = '/stories/examples/images/ines.svg';
const SIZELESS = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>')}`;

// WebKit tells a page of no fetch that failed.
const describeFailures = engine === 'webkit' ? (): void => {} : describe;

describeFailures('a picture that does not come', () => {
  for (const image of [
    '/none.jpg',
    'https://picture.invalid/a.jpg',
    {url: '/none.jpg?2', alt: 'A', width: 1200, height: 900},
  ])
    it(`leaves no box for a product, and initials of a person, as ${JSON.stringify(image)}`, async () => {
      const card = await show('review-card', {name: 'Drift', image});
      const profile = await show('author-profile', {name: 'Rosa Vale', image});
      await until(() => !pictureIn(card).hasAttribute('src') && !pictureIn(profile).hasAttribute('src'), 'the failure');
      expect(heightOf(card.shadowRoot!.querySelector('.picture')!)).to.equal(0);
      const avatar = pictureIn(profile);
      expect(avatar.offsetWidth).to.be.above(30);
      expect(avatar.alt).to.equal('RV');
      // Firefox puts the alternative text there, and no mark.
      expect(getComputedStyle(avatar, '::before').content).to.be.oneOf(['"RV"', '-moz-alt-content']);
    });

  it('leaves no room among others, nor in a row of such pictures', async () => {
    const lost = [5, 6].map((n) => ({url: `/none.jpg?${n}`, alt: 'Drift'}));
    const photos = (list: readonly object[]): object => ({quote: 'Good.', author: 'Rosa Vale', images: list});
    const card = await show('review-card', {name: 'Drift', gallery: lost, testimonials: [photos(lost)]});
    const pictures = all<HTMLImageElement>(card, 'img');
    for (const each of pictures) each.loading = 'eager';
    await until(() => pictures.every((each) => !each.hasAttribute('src')), 'the failures');
    for (const row of all(card, '.gallery, .shots')) expect(heightOf(row)).to.equal(0);
    const list = await show('testimonial-list', {testimonials: [photos([{url: PICTURE, alt: 'Drift'}, lost[0]!])]});
    const [here, gone] = all<HTMLImageElement>(list, '.shots img');
    gone!.loading = 'eager';
    await until(() => !gone!.hasAttribute('src'), 'the failure');
    expect(heightOf(here!.parentElement!)).to.be.above(0);
    expect(heightOf(gone!.parentElement!)).to.equal(0);
  });

  it('gives way to one that comes', async () => {
    const profile = await show('author-profile', {name: 'Rosa Vale', image: '/none.jpg?3'});
    await until(() => !pictureIn(profile).hasAttribute('src'), 'the failure');
    profile.data = {name: 'Rosa Vale', image: PICTURE};
    await profile.updateComplete;
    await until(() => pictureIn(profile).naturalWidth, 'the picture');
    expect(pictureIn(profile).getAttribute('src')).to.equal(PICTURE);
  });

  it('takes no other along, nor one without a size', async () => {
    const cards = [PICTURE, PICTURE].map((image) => show('review-card', {name: 'Drift', image}));
    const [one, other] = (await Promise.all(cards)).map(pictureIn);
    other!.src = SIZELESS;
    await Promise.all([one!.decode(), other!.decode()]);
    const failed = await show('review-card', {name: 'Drift', image: '/none.jpg?4'});
    await until(() => !pictureIn(failed).hasAttribute('src'), 'the failure');
    expect(one!.getAttribute('src')).to.equal(PICTURE);
    expect(other!.getAttribute('src')).to.equal(SIZELESS);
  });
});

describe('many widgets', () => {
  it('have no listener and no observer each', async () => {
    const made = new Set<unknown>();
    const collect = <T extends object>(
      target: T,
      name: keyof T,
      pick: (owner: unknown, first: unknown, second: unknown) => unknown,
    ): void => {
      const original = target[name] as (...rest: unknown[]) => unknown;
      stub(target, name, function (this: unknown, ...rest: unknown[]) {
        // Drawing in slices listens once a slice.
        if (!(this instanceof MessagePort)) made.add(pick(this, rest[0], rest[1]));
        return original.apply(this, rest);
      } as T[keyof T]);
    };
    // The page is counted once, and each element that is listened to.
    for (const target of [EventTarget.prototype, window, document])
      collect(target, 'addEventListener', (owner, _type, listener) =>
        owner instanceof Node && owner !== document ? owner : listener,
      );
    for (const {prototype} of [MutationObserver, ResizeObserver, IntersectionObserver])
      collect(prototype, 'observe', (_owner, element) => element);
    const cards = cardsIn(place(), 110);
    for (const card of cards) await (card as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
    expect(made.size).to.be.below(20);
  });

  it('hear each click once, wherever they stand', async () => {
    for (const mode of ['open', 'closed'] as const) {
      const root = place().attachShadow({mode});
      const card = await show('review-card', {name: 'Drift', offers}, root);
      let heard = 0;
      root.addEventListener('candor-offer-click', () => heard++);
      expect(click(card)).to.equal('Shop');
      expect(click(card)).to.equal('Shop');
      expect(heard, mode).to.equal(2);
    }
  });

  it('hear a click that the page lets go no further', async () => {
    const box = place();
    const card = await show('review-card', {name: 'Drift', offers}, box);
    box.addEventListener('click', (event) => event.stopPropagation());
    card.addEventListener('click', (event) => event.stopPropagation());
    expect(click(card)).to.equal('Shop');
  });

  it('hear clicks after all of them were away', async () => {
    const card = await show('review-card', {name: 'Drift', offers});
    const {parentElement: box} = card;
    card.remove();
    box!.append(card);
    await card.updateComplete;
    expect(click(card)).to.equal('Shop');
  });
});
