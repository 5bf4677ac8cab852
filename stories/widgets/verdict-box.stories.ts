import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import '../../src/i18n/de.define.js';
import '../../src/widgets/verdict-box/define.js';
import schema from '../../dist/schemas/verdict-box.json' with {type: 'json'};
import {argsOf, type Args} from '../helpers/controls.js';
import {exampleOf, smallestOf} from '../helpers/examples.js';
import {pathsOf, shownIn, textOf} from '../helpers/shown.js';
import {states, withProblems} from '../helpers/states.js';
import {widget, widgetMeta} from '../helpers/widget.js';

const TAG = 'verdict-box';
const meta: Meta<Args> = {...widgetMeta(TAG, schema), title: 'Widgets/Verdict box'};
export default meta;

type Story = StoryObj<Args>;

const verdict = exampleOf(TAG);

/** A large rating, the verdict, whom the product suits and whom not, and a link to a shop. */
export const Default: Story = {args: {...argsOf(schema, verdict), 'heading-level': 2}};

/** One sentence, under the default heading. */
export const Smallest: Story = {args: argsOf(schema, smallestOf(TAG))};

/** The box with different data, pages, widths and directions. */
export const States: Story = {
  parameters: {controls: {disable: true}},
  render: () =>
    states(
      {
        caption: 'No rating, and only whom it suits',
        shown: widget(TAG, {
          title: 'Borrow the book first',
          summary: 'Ninety-six pages that may save you the price of a grinder. The library has it.',
          bestFor: ['Anyone who is about to order', 'Rainy Sundays'],
        }),
      },
      {
        caption: 'A rating on a scale to 100, with its basis',
        shown: widget(TAG, {
          title: 'The Field is enough for weekends',
          summary: 'It takes twice the time and costs less than half.',
          rating: {value: 83, best: 100, worst: 0, explanation: 'Mean of time, evenness, noise and cleaning'},
          offer: 'https://beanwright.example/fernlatch-field-38',
        }),
      },
      {caption: 'A dark page', look: 'dark', shown: widget(TAG, {...verdict, title: 'Buy it in the dark'})},
      {caption: 'In 320 pixels', width: 320, shown: widget(TAG, {...verdict, title: 'Buy it in a narrow column'})},
      {caption: 'From right to left', dir: 'rtl', shown: widget(TAG, {...verdict, title: 'Buy it from right to left'})},
      {
        caption: 'In German',
        lang: 'de',
        shown: widget(TAG, {...verdict, title: 'Wer täglich mahlt, nimmt die Crank 48'}),
      },
      {
        caption: 'A very long heading and text',
        shown: widget(TAG, {
          title:
            'Buy the Crank 48 if you grind every day, the Field if you travel, and neither if there is a good café on your way to work',
          summary:
            'It costs a little more than twice the Field and gives back half a minute a dose.\n\nThat is three hours a year even if you stop at one cup. I did not believe it either, so I counted.',
          rating: 4.4,
          notFor: ['People whose kitchen drawer is already so full that it opens only with a knife'],
        }),
      },
    ),
  play: async ({canvasElement}) => {
    const german = await shownIn(canvasElement, '[lang=de] verdict-box');
    await expect(textOf(german)).toContain('4,4 von 5');
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
        title: 'Buy the Crank 48',
        summary: 'It gives back half a minute a dose.',
        rating: 7,
        bestFor: 'Daily brewers',
        notFor: ['Small drawers', 3],
        offer: {url: 'javascript:alert(1)', seller: 'Kitchenworks'},
      }),
    ),
  play: async ({canvasElement}) => {
    const box = await shownIn(canvasElement, TAG);
    await expect(pathsOf(box)).toEqual(['bestFor', 'notFor[1]', 'offer.url', 'rating']);
    await expect(textOf(box)).toContain('Small drawers');
    await expect(box.content.querySelector('a')).toBeNull();
  },
};

/** Without a verdict there is no box, so the fallback is shown. */
export const Fallback: Story = {
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () => withProblems(widget(TAG, {rating: 4.4}, {}, html`<p>Buy the Crank 48 if you grind every day.</p>`)),
  play: async ({canvasElement}) => {
    const box = await shownIn(canvasElement, TAG);
    await expect(box.problems.map(({path}) => path)).toEqual(['summary']);
    await expect(box.querySelector('p')).toBeVisible();
  },
};
