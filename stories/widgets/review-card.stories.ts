import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import '../../src/i18n/de.define.js';
import '../../src/widgets/review-card/define.js';
import schema from '../../dist/schemas/review-card.json' with {type: 'json'};
import {argsOf, type Args} from '../helpers/controls.js';
import {exampleOf, examplesOf, smallestOf} from '../helpers/examples.js';
import {pathsOf, shownIn, textOf} from '../helpers/shown.js';
import {states, withProblems} from '../helpers/states.js';
import {widget, widgetMeta} from '../helpers/widget.js';

const TAG = 'review-card';
const meta: Meta<Args> = {...widgetMeta(TAG, schema), title: 'Widgets/Review card'};
export default meta;

type Story = StoryObj<Args>;

const [crank, field, tarnholt, book, light] = examplesOf(TAG);

/** A card with all features. */
export const Default: Story = {args: {...argsOf(schema, exampleOf(TAG)), 'heading-level': 2}};

/** Only a name. */
export const Smallest: Story = {args: argsOf(schema, smallestOf(TAG))};

/** The card with different data, pages, widths and directions. */
export const States: Story = {
  parameters: {controls: {disable: true}},
  render: () =>
    states(
      {caption: 'A very long name, three long quotes, one link, no rating', shown: widget(TAG, light!)},
      {caption: 'A dark page', look: 'dark', shown: widget(TAG, field!)},
      {caption: 'In 320 pixels', width: 320, shown: widget(TAG, tarnholt!)},
      {
        caption: 'A picture without a size, in 600 pixels',
        width: 600,
        shown: widget(TAG, {...book, testimonials: [], evidence: {}}),
      },
      {
        caption: 'A book by several authors, as it was published',
        shown: widget(TAG, {
          ...book,
          by: ['Aurelio Basten', {name: 'Wiebke Lund', url: 'https://papergrove.example/wiebke-lund'}, 'Tomé Vaz'],
          testimonials: [],
        }),
      },
      {caption: 'From right to left', dir: 'rtl', shown: widget(TAG, {...field, testimonials: []})},
      {
        caption: 'A rating on a scale to 100, and a name without spaces',
        shown: widget(TAG, {
          name: 'Donaudampfschifffahrtsgesellschaftskapitänskajütenkaffeemühlenkurbelgriff',
          rating: {value: 83, best: 100, worst: 0, explanation: 'Points of the club'},
          summary: 'It grinds.',
        }),
      },
    ),
};

/** Words of the widget are in the language of the page; the author's text is unchanged. */
export const German: Story = {
  parameters: {controls: {disable: true}},
  render: () => html`<div lang="de">${widget(TAG, {...crank, testimonials: []})}</div>`,
  play: async ({canvasElement}) => {
    const card = await shownIn(canvasElement, TAG);
    await expect(textOf(card)).toContain('4,4 von 5');
    const page = card.closest<HTMLElement>('[lang]')!;
    page.lang = 'en';
    await Promise.resolve();
    await card.updateComplete;
    await expect(textOf(card)).toContain('4.4 out of 5');
    page.lang = 'de';
    await Promise.resolve();
    await card.updateComplete;
    await expect(textOf(card)).toContain('4,4 von 5');
  },
};

/** Invalid parts are left out and reported to the author; the rest is shown. */
export const BrokenData: Story = {
  name: 'Broken data',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(
      widget(TAG, {
        name: 'Hollinbeck Crank 48',
        position: 'first',
        rating: 7,
        summary: 'The grinder I reach for when nobody is watching.',
        pros: ['Twenty grams for filter in 38 seconds', 38, 'Keeps back only a tenth of a gram'],
        con: ['Crank too long for any drawer I own'],
        offers: [{url: 'javascript:alert(1)'}, 'https://kitchenworks.example/hollinbeck-crank-48'],
      }),
    ),
  play: async ({canvasElement}) => {
    const card = await shownIn(canvasElement, TAG);
    await expect(pathsOf(card)).toEqual(['con', 'offers[0].url', 'position', 'pros[1]', 'rating']);
    await expect(canvasElement.querySelectorAll('.problems li')).toHaveLength(5);
    await expect(textOf(card)).toContain('Keeps back only a tenth of a gram');
    await expect(textOf(card)).not.toContain('38,');
  },
};

/** Data that was cut off is not repaired, so the fallback is shown. */
export const Fallback: Story = {
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(
      widget(
        TAG,
        '{"name": "Hollinbeck Crank 48", "summary": "The grinder I',
        {},
        html`
          <h2>Hollinbeck Crank 48</h2>
          <p>The grinder I reach for when nobody is watching.</p>
        `,
      ),
    ),
  play: async ({canvasElement}) => {
    const card = await shownIn(canvasElement, TAG);
    await expect(card.problems).toHaveLength(1);
    await expect(card.querySelector('h2')).toBeVisible();
  },
};
