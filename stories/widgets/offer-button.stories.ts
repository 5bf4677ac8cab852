import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../../src/i18n/de.define.js';
import '../../src/widgets/offer-button/define.js';
import schema from '../../dist/schemas/offer-button.json' with {type: 'json'};
import {argsOf, type Args} from '../helpers/controls.js';
import {exampleOf, smallestOf} from '../helpers/examples.js';
import {pathsOf, shownIn, textOf} from '../helpers/shown.js';
import {states, withProblems} from '../helpers/states.js';
import {widget, widgetMeta} from '../helpers/widget.js';

const TAG = 'offer-button';
const meta: Meta<Args> = {...widgetMeta(TAG, schema), title: 'Widgets/Offer button'};
export default meta;

type Story = StoryObj<Args>;

/** The first shop as a button, the others as text links. */
export const Default: Story = {
  args: {...argsOf(schema, exampleOf(TAG)), 'heading-level': 2},
  play: async ({canvasElement}) => {
    const {content} = await shownIn(canvasElement, TAG);
    for (const link of content.querySelectorAll('a')) await expect(link).toHaveAccessibleName(/\(paid link\)$/);
  },
};

/** Only an address. */
export const Smallest: Story = {args: argsOf(schema, smallestOf(TAG))};

/** Each click fires an event before the link is followed. Nothing is sent over the network. */
export const Clicks: Story = {
  name: 'Heard by the page',
  parameters: {controls: {disable: true}},
  render: () => {
    const said = document.createElement('p');
    said.className = 'caption';
    said.dataset['story'] = 'aside';
    said.textContent = 'Click a link: this page keeps you here, and tells what it heard.';
    const hear = (event: HTMLElementEventMap['candor-offer-click']): void => {
      event.preventDefault();
      said.textContent = JSON.stringify(event.detail);
    };
    return html` <div data-story="frame" @candor-offer-click=${hear}>${widget(TAG, exampleOf(TAG))} ${said}</div> `;
  },
  play: async ({canvasElement}) => {
    const {content} = await shownIn(canvasElement, TAG);
    await userEvent.click([...content.querySelectorAll('a')].at(-1)!);
    await expect(canvasElement.querySelector('.caption')).toHaveTextContent(
      '{"url":"https://beanwright.example/hollinbeck-crank-48","product":"Hollinbeck Crank 48","position":2}',
    );
  },
};

/** A reduced price with its regular one, and a coupon. */
const SALE = {
  url: 'https://kitchenworks.example/hollinbeck-crank-48',
  seller: 'Kitchenworks',
  price: 129,
  priceCurrency: 'EUR',
  priceAsOf: '2026-11-17',
  listPrice: 149,
  listPriceKind: 'regular',
  availability: 'in-stock',
  coupon: {code: 'SLOW10', text: '10 % off orders over 50 €'},
};

/** The code of a coupon is copied with one click, and a word says so. Without a script it can be selected. */
export const Coupon: Story = {
  args: argsOf(schema, {product: 'Hollinbeck Crank 48', offers: [SALE]}),
  play: async ({canvasElement}) => {
    const {content} = await shownIn(canvasElement, TAG);
    await userEvent.click(content.querySelector('button')!);
    await waitFor(() => expect(content.querySelector('[role=status]')).toHaveTextContent('Copied'));
  },
};

/** The links with different data, pages, widths and directions. */
export const States: Story = {
  parameters: {controls: {disable: true}},
  render: () =>
    states(
      {
        caption: 'A price with its date, a note and the availability',
        shown: widget(TAG, {
          product: 'Fernlatch Field 38',
          offers: [
            {
              url: 'https://kitchenworks.example/fernlatch-field-38',
              seller: 'Kitchenworks',
              price: 59,
              priceCurrency: 'EUR',
              priceAsOf: '2026-11-17',
              availability: 'limited',
              note: 'Free returns',
            },
            {
              url: 'https://beanwright.example/fernlatch-field-38',
              seller: 'Beanwright',
              price: 'From 55 € in the shop',
              priceAsOf: '2026-11-12',
            },
          ],
        }),
      },
      {
        caption: 'A price beside the regular one, and a coupon',
        shown: widget(TAG, {product: 'Hollinbeck Crank 48', offers: [SALE]}),
      },
      {
        caption: 'The same in a list, in 320 pixels',
        width: 320,
        shown: widget(TAG, {
          product: 'Hollinbeck Crank 48',
          offers: [
            SALE,
            {...SALE, url: 'https://beanwright.example/crank', seller: 'Beanwright', listPriceKind: 'lowest-30-days'},
          ],
        }),
      },
      {
        caption: 'The lowest of several prices, a used one, and a coupon of which only the code is known',
        shown: widget(TAG, {
          offers: [
            {
              url: 'https://beanwright.example/hollinbeck-crank-48',
              price: 94,
              priceCurrency: 'EUR',
              priceAsOf: '2026-11-17',
              priceFrom: true,
              condition: 'used',
              coupon: 'SLOW10',
            },
          ],
        }),
      },
      {
        caption: 'Two offers from one shop',
        shown: widget(TAG, {
          product: 'Tarnholt No. 2',
          offers: [
            {url: 'https://papergrove.example/tarnholt-no-2', seller: 'Papergrove'},
            {url: 'https://papergrove.example/tarnholt-no-2-used', seller: 'Papergrove', note: 'Used'},
          ],
        }),
      },
      {caption: 'A dark page', look: 'dark', shown: widget(TAG, exampleOf(TAG))},
      {caption: 'In 320 pixels', width: 320, shown: widget(TAG, exampleOf(TAG))},
      {caption: 'From right to left', dir: 'rtl', shown: widget(TAG, exampleOf(TAG))},
      {caption: 'In German', lang: 'de', shown: widget(TAG, {...exampleOf(TAG), lead: 'Die ich behalten habe:'})},
      {
        caption: 'A very long label, in 320 pixels',
        width: 320,
        shown: widget(TAG, {
          offers: [
            {
              url: 'https://kitchenworks.example/hollinbeck-crank-48',
              label: 'Get it from Kitchenworks now: check the price, the colours and the free returns',
            },
          ],
        }),
      },
    ),
};

/** Prices without a date and offers without a valid address are left out and reported to the author; the rest is shown. */
export const BrokenData: Story = {
  name: 'Broken data',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(
      widget(TAG, {
        lead: 7,
        offers: [
          {url: 'https://kitchenworks.example/drift', price: 94, priceCurrency: 'EUR'},
          {url: 'https://www.amazon.com/dp/B000000000', price: '$94', priceAsOf: '2026-11-24'},
          {seller: 'Papergrove'},
          'javascript:alert(1)',
          {
            url: '/drift',
            price: 94,
            priceCurrency: 'EUR',
            priceAsOf: '2026-11-24',
            listPrice: 90,
            listPriceKind: 'regular',
            coupon: {code: 'SLOW10', validUntil: '2020-01-01'},
          },
        ],
      }),
    ),
  play: async ({canvasElement}) => {
    const button = await shownIn(canvasElement, TAG);
    await expect(pathsOf(button)).toEqual([
      'lead',
      'offers[0].price',
      'offers[1].price',
      'offers[2].url',
      'offers[3]',
      'offers[4].coupon',
      'offers[4].listPrice',
    ]);
    await expect(button.content.querySelectorAll('a')).toHaveLength(3);
    await expect(textOf(button)).not.toContain('90');
  },
};

/** Without an address there is no button, so the fallback is shown. */
export const Fallback: Story = {
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(
      widget(
        TAG,
        {offers: []},
        {},
        html`<p><a href="https://kitchenworks.example/drift">See it at Kitchenworks</a></p>`,
      ),
    ),
  play: async ({canvasElement}) => {
    const button = await shownIn(canvasElement, TAG);
    await expect(button.problems).toHaveLength(1);
    await expect(button.querySelector('a')).toBeVisible();
  },
};
