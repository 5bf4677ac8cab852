// A subclass of a widget, written as in Lit's documentation.
import {expect, nextFrame} from '@open-wc/testing';
import {createComponent} from '@lit/react';
import {
  css,
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type ReactiveController,
} from 'lit';
import React from 'react';
import client from 'react-dom/client';
import dom from 'react-dom';
import type {ReviewInput} from '../../src/model/review.js';
import '../../src/define.js';
import {ReviewCard} from '../../src/widgets/review-card/review-card.js';
import {create, later, listen, place, show as shown, shownText, until, type AnyWidget} from '../helpers/page.js';

/** Counts the updates of its element. */
class Counter implements ReactiveController {
  readonly calls: string[] = [];
  hostConnected(): void {
    this.calls.push('connected');
  }
  hostUpdate(): void {
    this.calls.push('update');
  }
  hostUpdated(): void {
    this.calls.push('updated');
  }
  hostDisconnected(): void {
    this.calls.push('disconnected');
  }
}

class OwnCard extends ReviewCard {
  static override properties: PropertyDeclarations = {
    compact: {type: Boolean},
    mood: {type: String, reflect: true},
  };
  static override styles: CSSResultGroup = [
    ReviewCard.styles,
    css`
      .own {
        color: rgb(1, 2, 3);
      }
    `,
  ];
  declare compact: boolean;
  declare mood: string;
  readonly counter = new Counter();
  readonly calls: string[] = [];
  label = '';

  constructor() {
    super();
    this.compact = false;
    this.mood = 'calm';
    this.addController(this.counter);
  }

  // As in Lit's documentation, without calling super.
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('mood') || changed.has('compact')) this.label = `${this.mood}, ${this.compact ? 'short' : 'long'}`;
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    this.calls.push(`first: ${[...changed.keys()].map(String).join()}`);
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.calls.push(`updated: ${[...changed.keys()].map(String).join()}`);
  }

  protected override render(): unknown {
    return html`<p class="own">${this.label}</p>
      ${super.render()}`;
  }
}
customElements.define('own-card', OwnCard);

const own = (widget: Element): HTMLElement => widget.shadowRoot!.querySelector<HTMLElement>('.own')!;

describe('a subclass after Lit’s documentation', () => {
  it('has reactive properties, with attributes', async () => {
    const card = place(`<own-card compact mood="glad" data='{"name": "Drift"}'></own-card>`)
      .firstElementChild as OwnCard;
    await card.updateComplete;
    expect([card.compact, card.mood]).to.deep.equal([true, 'glad']);
    expect(own(card).textContent).to.equal('glad, short');
    expect(shownText(card)).to.contain('Drift');
    card.compact = false;
    card.mood = 'sad';
    await card.updateComplete;
    expect(own(card).textContent).to.equal('sad, long');
    expect(card.getAttribute('mood')).to.equal('sad');
    card.removeAttribute('compact');
    card.setAttribute('mood', 'fine');
    await card.updateComplete;
    expect(own(card).textContent).to.equal('fine, long');
  });

  it('has the styles of both classes', async () => {
    const card = create('own-card', {name: 'Drift'});
    place().append(card);
    await card.updateComplete;
    expect(getComputedStyle(own(card)).color).to.equal('rgb(1, 2, 3)');
    // The other holds what all widgets have from the page, once for all.
    const [first, ...others] = [card, await shown('star-rating', {rating: 4})].map(
      ({shadowRoot}) => shadowRoot!.adoptedStyleSheets,
    );
    expect(first!.filter((sheet) => !others[0]!.includes(sheet))).to.have.length(1);
  });

  it('gets the callbacks of the first and of later updates, with the changed properties', async () => {
    const card = create('own-card', {name: 'Drift'}) as unknown as OwnCard;
    place().append(card);
    await card.updateComplete;
    expect(card.calls).to.have.length(2);
    expect(card.calls[0]).to.contain('compact').and.contain('mood').and.contain('data');
    card.data = {name: 'Other'};
    await card.updateComplete;
    expect(card.calls[2]).to.equal('updated: data');
    expect(await card.updateComplete).to.equal(true);
  });

  it('supports reactive controllers', async () => {
    const card = create('own-card', {name: 'Drift'}) as unknown as OwnCard;
    place().append(card);
    await card.updateComplete;
    card.remove();
    expect(card.counter.calls).to.deep.equal(['connected', 'update', 'updated', 'disconnected']);
  });

  it('works with createComponent of @lit/react, with properties and events', async () => {
    const {console} = listen();
    const Card = createComponent({
      tagName: 'own-card',
      elementClass: OwnCard,
      react: React,
      events: {onProblem: 'candor-problem'},
    });
    const root = client.createRoot(place());
    later(() => root.unmount());
    const heard: Event[] = [];
    let card: OwnCard | null = null;
    const show = (data: ReviewInput, compact: boolean): void => {
      const props = {
        data,
        compact,
        onProblem: (event: Event) => heard.push(event),
        ref: (it: OwnCard | null) => void (card = it ?? card),
      };
      dom.flushSync(() => root.render(React.createElement(Card, props)));
    };
    show({name: 'Drift'}, true);
    await until(() => card && shownText(card).includes('Drift'), 'the data');
    expect(own(card!).textContent).to.equal('calm, short');
    show({name: 'Other', rating: 9}, false);
    await until(() => shownText(card!).includes('Other'), 'the new data');
    expect(own(card!).textContent).to.equal('calm, long');
    expect(heard).to.have.length(1);
    expect(console).to.have.length(1);
    expect(card!.hasAttribute('data')).to.equal(false);
  });
});

describe('an error in one widget', () => {
  class BrokenCard extends ReviewCard {
    protected override render(): unknown {
      if (this.model?.name === 'Broken') throw new Error('no view');
      if (this.model?.name === 'Half')
        return html`<p>Half</p>
          <p
            .textContent=${{
              toString: () => {
                throw new Error('no text');
              },
            }}
          ></p>`;
      return super.render();
    }
  }
  customElements.define('broken-card', BrokenCard);

  for (const name of ['Broken', 'Half'])
    it(`R32: shows its fallback, is reported, and affects nothing else: ${name}`, async () => {
      const noise = listen();
      const box = place(
        `<broken-card data='{"name": "${name}"}'><b>Fallback</b></broken-card><review-card data='{"name": "Whole"}'></review-card>`,
      );
      const [broken, whole] = [...box.children] as AnyWidget[];
      await broken!.updateComplete;
      await whole!.updateComplete;
      expect(broken!.firstElementChild!.getBoundingClientRect().height).to.be.above(5);
      expect(shownText(broken!)).to.equal('');
      expect(shownText(whole!)).to.contain('Whole');
      expect(broken!.problems).to.have.length(1);
      expect(noise.console).to.have.length(1);
      expect(noise.events).to.have.length(1);
      expect(noise.errors).to.deep.equal([]);
    });

  it('R32: comes once for each update, even if every update fails', async () => {
    const noise = listen();
    let updates = 0;
    class FailingCard extends ReviewCard {
      protected override willUpdate(): void {
        if (updates++ < 20) throw new Error('no update');
      }
    }
    customElements.define('failing-card', FailingCard);
    const card = place('<failing-card data=\'{"name": "A"}\'><b>Fallback</b></failing-card>').firstElementChild!;
    await nextFrame();
    expect(updates).to.equal(1);
    card.firstElementChild!.replaceWith('Other');
    await nextFrame();
    expect(updates).to.equal(2);
    expect(card.getBoundingClientRect().height).to.be.above(5);
    expect(noise.console).to.have.length(1);
  });

  it('R32: ends with the next data', async () => {
    listen();
    const card = create('broken-card', {name: 'Half'});
    place().append(card);
    await card.updateComplete;
    card.data = {name: 'Whole'};
    await card.updateComplete;
    expect(shownText(card)).to.contain('Whole').and.not.contain('Half');
    expect(card.problems).to.deep.equal([]);
    card.data = {name: 'Broken'};
    await card.updateComplete;
    expect(shownText(card)).to.equal('');
  });
});
