import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import '../../src/i18n/de.define.js';
import '../../src/widgets/pros-cons/define.js';
import schema from '../../dist/schemas/pros-cons.json' with {type: 'json'};
import {argsOf, type Args} from '../helpers/controls.js';
import {exampleOf, smallestOf} from '../helpers/examples.js';
import {pathsOf, shownIn, textOf} from '../helpers/shown.js';
import {states, withProblems} from '../helpers/states.js';
import {widget, widgetMeta} from '../helpers/widget.js';

const TAG = 'pros-cons';
const meta: Meta<Args> = {...widgetMeta(TAG, schema), title: 'Widgets/Pros and cons'};
export default meta;

type Story = StoryObj<Args>;

/** A title over both lists. */
export const Default: Story = {
  args: {...argsOf(schema, exampleOf(TAG)), 'heading-level': 2},
  play: async ({canvasElement}) => {
    const {content} = await shownIn(canvasElement, TAG);
    await expect(content.querySelectorAll('li')).toHaveLength(5);
  },
};

/** One of the lists, whose heading takes the place of the title. */
export const Smallest: Story = {args: argsOf(schema, smallestOf(TAG))};

/** The lists with different data, pages, widths and directions. */
export const States: Story = {
  parameters: {controls: {disable: true}},
  render: () =>
    states(
      {caption: 'Only disadvantages', shown: widget(TAG, {cons: ['Six guests are six minutes', 'It squeaks']})},
      {caption: 'Without a title', shown: widget(TAG, {...exampleOf(TAG), title: ''})},
      {
        caption: 'A dark page',
        look: 'dark',
        shown: widget(TAG, {...exampleOf(TAG), title: 'Is grinding in the dark for you?'}),
      },
      {
        caption: 'In 320 pixels',
        width: 320,
        shown: widget(TAG, {...exampleOf(TAG), title: 'Is a narrow grinder for you?'}),
      },
      {
        caption: 'From right to left',
        dir: 'rtl',
        shown: widget(TAG, {...exampleOf(TAG), title: 'Is grinding from right to left for you?'}),
      },
      {caption: 'In German', lang: 'de', shown: widget(TAG, {pros: ['Weckt niemanden'], cons: ['Dauert eine Minute']})},
    ),
};

/** Invalid parts are left out and reported to the author; the rest is shown. */
export const BrokenData: Story = {
  name: 'Broken data',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () => withProblems(widget(TAG, {title: 7, pros: ['It wakes nobody', null, 3], cons: 'none'})),
  play: async ({canvasElement}) => {
    const element = await shownIn(canvasElement, TAG);
    await expect(pathsOf(element)).toEqual(['cons', 'pros[1]', 'pros[2]', 'title']);
    await expect(textOf(element)).toContain('It wakes nobody');
  },
};

/** Without advantages and disadvantages there is nothing to show, so the fallback is shown. */
export const Fallback: Story = {
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(widget(TAG, {title: 'Is it for you?'}, {}, html`<p>It wakes nobody, and takes a minute.</p>`)),
  play: async ({canvasElement}) => {
    const element = await shownIn(canvasElement, TAG);
    await expect(element.problems).toHaveLength(1);
    await expect(element.querySelector('p')).toBeVisible();
  },
};
