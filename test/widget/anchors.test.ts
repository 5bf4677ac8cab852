// Links to review cards and to sections of guides.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/widgets/review-card/define.js';
import '../../src/widgets/top-picks/define.js';
import {below, cardIn, hasFocus, isAtTop, keepAddress} from '../helpers/anchors.js';
import {
  create,
  follow,
  later,
  listen,
  openPage,
  place,
  settled,
  show,
  shownMarkup,
  until,
  type AnyWidget,
} from '../helpers/page.js';

const NAME = 'Tarnholt No. 2';
const HASH = '#tarnholt-no-2';

const linkOf = (picks: Element): HTMLAnchorElement =>
  picks.shadowRoot!.querySelector<HTMLAnchorElement>('[part=name] a')!;
const showPicks = (href?: string): Promise<AnyWidget> =>
  show('top-picks', {items: [{name: NAME, ...(href && {href})}]});

describe('a link to a review card', () => {
  beforeEach(keepAddress);

  it('finds a card by its name', async () => {
    const link = linkOf(await showPicks());
    const card = await show('review-card', {name: NAME}, below());
    await follow(link);
    expect(location.hash).to.equal(HASH);
    expect(isAtTop(card)).to.equal(true);
    expect(hasFocus(cardIn(card.shadowRoot!))).to.equal(true);
    expect(card.getAttributeNames(), 'the author’s tag stays as it is').to.deep.equal([]);
  });

  it('finds a card by its id', async () => {
    const link = linkOf(await showPicks('#the-second'));
    const card = await show('review-card', {name: NAME}, below());
    card.id = 'the-second';
    await follow(link);
    expect(location.hash).to.equal('#the-second');
    expect(isAtTop(card)).to.equal(true);
    expect(hasFocus(cardIn(card.shadowRoot!))).to.equal(true);
  });

  it('prefers an id to a name', async () => {
    const link = linkOf(await showPicks());
    await show('review-card', {name: NAME});
    const other = await show('review-card', {name: 'Another'}, below());
    other.id = HASH.slice(1);
    await follow(link);
    expect(hasFocus(cardIn(other.shadowRoot!))).to.equal(true);
  });

  it('finds a card in another shadow tree', async () => {
    const link = linkOf(await showPicks());
    const outer = below().attachShadow({mode: 'open'});
    const inner = outer.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
    const card = await show('review-card', {name: NAME}, inner);
    await follow(link);
    expect(location.hash).to.equal(HASH);
    expect(isAtTop(card)).to.equal(true);
    expect(hasFocus(cardIn(card.shadowRoot!))).to.equal(true);
  });

  for (const id of ['', 'the-second']) {
    it(`reaches a card whose content was in the page before the script, ${id ? 'by its id' : 'by its name'}`, async () => {
      const link = linkOf(await showPicks(id && `#${id}`));
      const first = await show('review-card', {name: NAME});
      const content = shownMarkup(first);
      first.remove();
      const box = below();
      box.innerHTML = `<review-card ${id && `id="${id}"`}>${content}</review-card>`;
      const card = box.firstElementChild as AnyWidget;
      await card.updateComplete;
      await follow(link);
      expect(location.hash).to.equal(id ? `#${id}` : HASH);
      expect(isAtTop(card)).to.equal(true);
      expect(hasFocus(cardIn(card))).to.equal(true);
    });
  }

  it('finds a card, not the element with the same id that it replaced', async () => {
    const link = linkOf(await showPicks());
    const box = below();
    box.innerHTML = `<review-card><h3 data-field="name" id="${HASH.slice(1)}">${NAME}</h3></review-card>`;
    const card = box.firstElementChild as AnyWidget;
    await until(() => card.shadowRoot?.querySelector('article'), 'the card');
    await follow(link);
    expect(isAtTop(card)).to.equal(true);
    expect(hasFocus(cardIn(card.shadowRoot!))).to.equal(true);
  });

  it('finds elements of the page, and does not change them', async () => {
    const link = linkOf(await showPicks('#method'));
    const box = below();
    box.innerHTML = '<h2 id="method">How I tested</h2>';
    const markup = box.innerHTML;
    await follow(link);
    expect(location.hash).to.equal('#method');
    expect(isAtTop(box.firstElementChild!)).to.equal(true);
    expect(box.innerHTML).to.equal(markup);
  });

  it('finds percent-encoded names', async () => {
    const name = 'Über-Mühle 100% “käsig”';
    const card = await show('review-card', {name}, below());
    for (const href of [undefined, '#%C3%BCber-m%C3%BChle-100-k%C3%A4sig']) {
      scrollTo(0, 0);
      const picks = await show('top-picks', {items: [{name, ...(href && {href})}]});
      await follow(linkOf(picks));
      expect(isAtTop(card)).to.equal(true);
    }
  });

  it('can be followed with the keyboard, and moves the focus', async () => {
    const link = linkOf(await showPicks());
    const card = await show('review-card', {name: NAME, offers: ['/buy']}, below());
    link.focus();
    await sendKeys({press: 'Enter'});
    await settled();
    expect(hasFocus(cardIn(card.shadowRoot!))).to.equal(true);
    await sendKeys({press: 'Tab'});
    expect(hasFocus(card.shadowRoot!.querySelector('a'))).to.equal(true);
  });

  it('can be followed again after scrolling away', async () => {
    const link = linkOf(await showPicks());
    const card = await show('review-card', {name: NAME}, below());
    await follow(link);
    scrollTo(0, 0);
    await follow(link);
    expect(isAtTop(card)).to.equal(true);
  });

  it('can be undone with the back button, which restores the position', async () => {
    const view = await openPage('<!doctype html><title>A page</title>');
    const {document: page} = view;
    page.body.innerHTML =
      '<div style="height: 500px"></div><div class="a"></div><div style="height: 4000px"></div><div class="b"></div><div style="height: 4000px"></div>';
    for (const [selector, tag, data] of [
      ['.a', 'top-picks', {items: [{name: NAME}]}],
      ['.b', 'review-card', {name: NAME}],
    ] as const) {
      const widget = create(tag, data);
      page.querySelector(selector)!.append(widget);
      await widget.updateComplete;
    }
    view.scrollTo(0, 120);
    await until(() => view.scrollY === 120, 'the reader’s place');
    await new Promise(requestAnimationFrame);
    await follow(linkOf(page.querySelector('top-picks')!));
    expect(view.location.hash).to.equal(HASH);
    expect(view.scrollY).to.be.above(3000);
    view.history.back();
    await until(() => view.location.hash === '' && view.scrollY === 120, 'the place before');
  });

  it('stays on a page with a base element', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = '/somewhere/else/';
    later(() => base.remove());
    const {pathname} = location;
    const link = linkOf(await showPicks());
    const card = await show('review-card', {name: NAME}, below());
    await follow(link);
    expect([location.pathname, location.hash]).to.deep.equal([pathname, HASH]);
    expect(isAtTop(card)).to.equal(true);
  });

  for (const key of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey']) {
    it(`is the browser’s with ${key}`, async () => {
      const link = linkOf(await showPicks());
      await show('review-card', {name: NAME}, below());
      let isFollowed = false;
      const stop = (event: Event): void => {
        isFollowed = !event.defaultPrevented;
        event.preventDefault();
      };
      window.addEventListener('click', stop, {once: true});
      link.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, [key]: true}));
      expect(isFollowed).to.equal(true);
      expect(location.hash).to.equal('');
    });
  }

  for (const href of [undefined, '#nowhere', '#100%', '#', '#%E0%A4%A', '#/a/b']) {
    it(`does no harm when it leads nowhere, as ${href ?? 'a name without a card'}`, async () => {
      const noise = listen();
      const {pathname} = location;
      const link = linkOf(await showPicks(href));
      await show('review-card', {name: 'Another'}, below());
      await follow(link);
      expect(location.pathname).to.equal(pathname);
      expect(scrollY).to.equal(0);
      expect(hasFocus(document.body)).to.equal(true);
      expect(noise).to.deep.equal({console: [], errors: [], events: []});
    });
  }

  it('does nothing if the page has prevented the default', async () => {
    const link = linkOf(await showPicks());
    await show('review-card', {name: NAME}, below());
    link.addEventListener('click', (event) => event.preventDefault());
    await follow(link);
    expect(location.hash).to.equal('');
    expect(scrollY).to.equal(0);
  });

  describe('to one of several cards', () => {
    const names = ['Learn C#', 'Learn C++', 'Learn C'];
    const cardsIn = (box: Element): AnyWidget[] => [...box.querySelectorAll<AnyWidget>('review-card')];
    const showCards = async (box: Element, list: readonly string[]): Promise<void> => {
      for (const name of list) await show('review-card', {name}, box);
    };
    const linksOf = (picks: Element): HTMLAnchorElement[] => [
      ...picks.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part=name] a'),
    ];

    it('whose names make the same anchor, leads to the card of its own name', async () => {
      const links = linksOf(await show('top-picks', {items: names.map((name) => ({name}))}));
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['#learn-c', '#learn-c-2', '#learn-c-3']);
      const box = below();
      await showCards(box, names.toReversed());
      for (const [i, link] of links.entries()) {
        await follow(link);
        expect(hasFocus(cardIn(cardsIn(box)[2 - i]!.shadowRoot!)), names[i]).to.equal(true);
      }
    });

    it('leads to that of its own post', async () => {
      const box = place('<div></div><div></div>');
      for (const post of box.children) {
        await show('top-picks', {items: [{name: NAME}]}, post);
        await showCards(post, [NAME]);
      }
      for (const post of box.children) {
        await follow(linkOf(post.querySelector('top-picks')!));
        expect(hasFocus(cardIn(cardsIn(post)[0]!.shadowRoot!))).to.equal(true);
      }
    });

    it('leads to the next one where posts have no element of their own', async () => {
      const box = place();
      for (let post = 0; post < 2; post++) {
        await show('top-picks', {items: [{name: NAME}]}, box);
        await showCards(box, [NAME]);
      }
      for (const [i, picks] of [...box.querySelectorAll('top-picks')].entries()) {
        await follow(linkOf(picks));
        expect(hasFocus(cardIn(cardsIn(box)[i]!.shadowRoot!))).to.equal(true);
      }
    });
  });

  it('opens what the card is folded in', async () => {
    const link = linkOf(await showPicks());
    const box = below();
    box.innerHTML = '<details><summary>More</summary><details><summary>Even more</summary><p></p></details></details>';
    const card = await show('review-card', {name: NAME}, box.querySelector('p')!);
    await follow(link);
    expect([...box.querySelectorAll('details')].map(({open}) => open)).to.deep.equal([true, true]);
    expect(isAtTop(card)).to.equal(true);
  });

  it('can be the page’s own, or that of another element with a shadow root', async () => {
    const box = place(`<a href="${HASH}">a</a> <a href="${location.href.split('#')[0]}${HASH}">b</a> <p></p>`);
    box.querySelector('p')!.attachShadow({mode: 'open'}).innerHTML = `<a href="${HASH}"><b>c</b></a>`;
    const card = await show('review-card', {name: NAME}, below());
    for (const link of [...box.querySelectorAll('a'), box.querySelector('p')!.shadowRoot!.querySelector('b')!]) {
      scrollTo(0, 0);
      await follow(link);
      expect(isAtTop(card), link.outerHTML).to.equal(true);
      expect(hasFocus(cardIn(card.shadowRoot!))).to.equal(true);
    }
  });

  it('of the page to an element of the page is left to the browser', async () => {
    const box = place('<a href="#method">a</a>');
    below().innerHTML = '<h2 id="method">How I tested</h2>';
    await show('review-card', {name: NAME});
    let isLeft = false;
    const see = (event: Event): void => void (isLeft = !event.defaultPrevented);
    window.addEventListener('click', see, {once: true});
    await follow(box.querySelector('a')!);
    expect(isLeft).to.equal(true);
    expect(document.querySelector(':target')?.id).to.equal('method');
  });
});
