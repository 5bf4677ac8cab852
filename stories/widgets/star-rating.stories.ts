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

/** Stars, the rating as text, what it stands on, and how many ratings it is the mean of. */
export const Default: Story = {
  args: {...argsOf(schema, exampleOf(TAG)), 'heading-level': 2},
  play: async ({canvasElement}) => {
    const rating = await shownIn(canvasElement, TAG);
    await expect(textOf(rating)).toContain('3.3 out of 5');
    await expect(textOf(rating)).toContain('4 ratings');
  },
};

/** A number. */
export const Smallest: Story = {args: argsOf(schema, smallestOf(TAG))};

/** One picture of the rating for each kind of data, page and room that it meets. */
export const States: Story = {
  parameters: {controls: {disable: true}},
  render: () =>
    states(
      {what: 'A rating of a hundred', shown: widget(TAG, {rating: {value: 83, best: 100, worst: 0}, count: 12_000})},
      {what: 'The least of a scale that begins at 0', shown: widget(TAG, {rating: {value: 0, worst: 0}})},
      {what: 'The best, and one rating', shown: widget(TAG, {rating: 5, count: 1})},
      {what: 'A dark page', look: 'dark', shown: widget(TAG, exampleOf(TAG))},
      {what: 'In 200 pixels', width: 200, shown: widget(TAG, exampleOf(TAG))},
      {what: 'From right to left', dir: 'rtl', shown: widget(TAG, {rating: 3.5, count: 4})},
      {what: 'In German', lang: 'de', shown: widget(TAG, {rating: 4.5, count: 1200})},
      {
        what: 'What it stands on, at length and with a link',
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

/** Among other words of the page: the author’s own style puts it in their line. */
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

/** A count that is none goes alone; the rating is shown, and the author is told. */
export const BrokenData: Story = {
  name: 'Broken data',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () => withProblems(widget(TAG, {rating: {value: 4, explanation: ''}, count: 2.5, stars: 4})),
  play: async ({canvasElement}) => {
    const rating = await shownIn(canvasElement, TAG);
    await expect(pathsOf(rating)).toEqual(['count', 'rating.explanation', 'stars']);
    await expect(textOf(rating)).toContain('4 out of 5');
  },
};

/** A rating that no scale has is never shown: what stands inside the widget stays. */
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
