import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import '../../src/i18n/de.define.js';
import '../../src/widgets/star-rating/define.js';
import schema from '../../dist/schemas/star-rating.json' with {type: 'json'};
import {argsOf, type Args} from '../helpers/controls.js';
import {exampleOf, smallestOf} from '../helpers/examples.js';
import {pathsOf, shownIn, textOf} from '../helpers/shown.js';
import {states, withProblems} from '../helpers/states.js';
import {widget, widgetMeta} from '../helpers/widget.js';

const TAG = 'star-rating';
const meta: Meta<Args> = {...widgetMeta(TAG, schema), title: 'Widgets/Star rating'};
export default meta;

type Story = StoryObj<Args>;

/** Stars, the rating as text, its basis, and the number of ratings. */
export const Default: Story = {
  args: {...argsOf(schema, exampleOf(TAG)), 'heading-level': 2},
  play: async ({canvasElement}) => {
    const rating = await shownIn(canvasElement, TAG);
    await expect(textOf(rating)).toContain('3.3 out of 5');
    await expect(textOf(rating)).toContain('4 ratings');
  },
};

/** Only a number. */
export const Smallest: Story = {args: argsOf(schema, smallestOf(TAG))};

/** The rating with different data, pages, widths and directions. */
export const States: Story = {
  parameters: {controls: {disable: true}},
  render: () =>
    states(
      {
        caption: 'A rating in percent',
        shown: widget(TAG, {rating: {value: 83, best: 100, worst: 0}, count: 12_000}),
      },
      {caption: 'Points out of 20', shown: widget(TAG, {rating: {value: 16.5, best: 20, worst: 0}})},
      {caption: 'Points out of 10', shown: widget(TAG, {rating: {value: 8.5, best: 10}, count: 4})},
      {caption: 'The lowest rating on a scale from 0', shown: widget(TAG, {rating: {value: 0, worst: 0}})},
      {caption: 'The highest rating, from one person', shown: widget(TAG, {rating: 5, count: 1})},
      {caption: 'A dark page', look: 'dark', shown: widget(TAG, exampleOf(TAG))},
      {caption: 'In 200 pixels', width: 200, shown: widget(TAG, exampleOf(TAG))},
      {caption: 'From right to left', dir: 'rtl', shown: widget(TAG, {rating: 3.5, count: 4})},
      {caption: 'In German', lang: 'de', shown: widget(TAG, {rating: 4.5, count: 1200})},
      {
        caption: 'A long basis with a link',
        shown: widget(TAG, {
          rating: {
            value: 4.2,
            explanation:
              'Mean of four criteria, each measured twice: once new, once after six weeks. [How I test](/test)',
          },
        }),
      },
    ),
  play: async ({canvasElement}) => {
    const german = await shownIn(canvasElement, '[lang=de] star-rating');
    await expect(textOf(german)).toContain('4,5 von 5');
    await expect(textOf(german)).toContain('1.200 Bewertungen');
  },
};

/** Other signs than stars, by a custom property of the page. */
export const Signs: Story = {
  parameters: {controls: {disable: true}},
  render: () => html`
    <style>
      .hearts {
        --candor-rating-shape: heart;
      }
      .circles {
        --candor-rating-shape: circle;
      }
      .squares {
        --candor-rating-shape: square;
      }
      .diamonds {
        --candor-rating-shape: diamond;
      }
    </style>
    ${states(
      ...['stars', 'hearts', 'circles', 'squares', 'diamonds'].map((shape) => ({
        caption: shape,
        shown: html`<div class=${shape} data-story="frame">${widget(TAG, {rating: 3.5})}</div>`,
      })),
    )}
  `,
};

/** In a line of text, with a style of the page. */
export const Inline: Story = {
  name: 'In a line of text',
  parameters: {controls: {disable: true}},
  render: () => html`
    <style>
      .line star-rating {
        display: inline-block;
        vertical-align: bottom;
        margin-inline-start: 0.5em;
      }
    </style>
    <p class="line">Fernlatch Field 38 ${widget(TAG, {rating: 4})}</p>
  `,
};

/** An invalid count is left out and reported to the author; the rating is shown. */
export const BrokenData: Story = {
  name: 'Broken data',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () => withProblems(widget(TAG, {rating: {value: 4, explanation: 7}, count: 2.5, stars: 4})),
  play: async ({canvasElement}) => {
    const rating = await shownIn(canvasElement, TAG);
    await expect(pathsOf(rating)).toEqual(['count', 'rating.explanation', 'stars']);
    await expect(textOf(rating)).toContain('4 out of 5');
  },
};

/** A rating outside its scale is not shown, so the fallback is shown. */
export const Fallback: Story = {
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () => withProblems(widget(TAG, {rating: 7}, {}, html`<p>Four stars</p>`)),
  play: async ({canvasElement}) => {
    const rating = await shownIn(canvasElement, TAG);
    await expect(rating.problems.map(({path}) => path)).toEqual(['rating']);
    await expect(rating.querySelector('p')).toBeVisible();
  },
};
