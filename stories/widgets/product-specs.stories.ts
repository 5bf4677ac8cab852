import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import '../../src/i18n/de.define.js';
import '../../src/widgets/product-specs/define.js';
import schema from '../../dist/schemas/product-specs.json' with {type: 'json'};
import {argsOf, type Args} from '../helpers/controls.js';
import {exampleOf, smallestOf} from '../helpers/examples.js';
import {pathsOf, shownIn, textOf} from '../helpers/shown.js';
import {states, withProblems} from '../helpers/states.js';
import {widget, widgetMeta} from '../helpers/widget.js';

const TAG = 'product-specs';
const meta: Meta<Args> = {...widgetMeta(TAG, schema), title: 'Widgets/Product specs'};
export default meta;

type Story = StoryObj<Args>;

/** Facts of different kinds: a number with its unit, text, true and false. */
export const Default: Story = {
  args: {...argsOf(schema, exampleOf(TAG)), 'heading-level': 2},
  play: async ({canvasElement}) => {
    const {content} = await shownIn(canvasElement, TAG);
    await expect(content.querySelectorAll('dt')).toHaveLength(3);
  },
};

/** One fact. */
export const Smallest: Story = {args: argsOf(schema, smallestOf(TAG))};

/** The facts with different data, pages, widths and directions. */
export const States: Story = {
  parameters: {controls: {disable: true}},
  render: () =>
    states(
      {
        caption: 'A long name and a long value',
        shown: widget(TAG, {
          specs: [
            {
              name: 'What is in the box besides the grinder itself',
              value: 'A brush, a bag of felt, two spare screws, and a card with a number that nobody answers',
            },
            {name: 'Holds', value: 30, unit: 'g'},
          ],
        }),
      },
      {caption: 'A dark page', look: 'dark', shown: widget(TAG, {...exampleOf(TAG), title: 'The sieve, in the dark'})},
      {
        caption: 'In 320 pixels',
        width: 320,
        shown: widget(TAG, {...exampleOf(TAG), title: 'The sieve, in a narrow column'}),
      },
      {
        caption: 'From right to left',
        dir: 'rtl',
        shown: widget(TAG, {...exampleOf(TAG), title: 'The sieve, from right to left'}),
      },
      {caption: 'In German', lang: 'de', shown: widget(TAG, {specs: [{name: 'Deckel', value: true}]})},
    ),
};

/** Invalid facts are left out and reported to the author; the rest is shown. */
export const BrokenData: Story = {
  name: 'Broken data',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(
      widget(TAG, {title: '', specs: [{name: 'Mesh', value: 400, unit: 1}, {name: 'Lid'}, 'Steel'], unit: 'g'}),
    ),
  play: async ({canvasElement}) => {
    const element = await shownIn(canvasElement, TAG);
    await expect(pathsOf(element)).toEqual(['specs[0].unit', 'specs[1].value', 'specs[2]', 'unit']);
    await expect(textOf(element)).toContain('400');
  },
};

/** Without facts there is nothing to show, so the fallback is shown. */
export const Fallback: Story = {
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () => withProblems(widget(TAG, {specs: []}, {}, html`<p>The sieve has a mesh of 400 µm.</p>`)),
  play: async ({canvasElement}) => {
    const element = await shownIn(canvasElement, TAG);
    await expect(element.problems).toHaveLength(1);
    await expect(element.querySelector('p')).toBeVisible();
  },
};
