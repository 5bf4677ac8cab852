import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import '../../src/widgets/comparison-table/define.js';
import schema from '../../dist/schemas/comparison-table.json' with {type: 'json'};
import {argsOf, type Args} from '../helpers/controls.js';
import {exampleOf, examplesOf, smallestOf} from '../helpers/examples.js';
import {pathsOf, shownIn, textOf} from '../helpers/shown.js';
import {states, withProblems} from '../helpers/states.js';
import {widget, widgetMeta} from '../helpers/widget.js';

const TAG = 'comparison-table';
const meta: Meta<Args> = {...widgetMeta(TAG, schema), title: 'Widgets/Comparison table'};
export default meta;

type Story = StoryObj<Args>;

const grinders = exampleOf(TAG);

/** Eight book lights, with some values unknown. */
const lights = {
  title: 'Eight book lights, side by side',
  items: [
    {name: 'Duskfinch', offer: {url: 'https://papergrove.example/duskfinch', seller: 'Papergrove'}},
    {
      name: 'Pellmoth Mini',
      award: 'Best for the coat',
      offer: {url: 'https://papergrove.example/pellmoth-mini', seller: 'Papergrove'},
    },
    {name: 'Novarrin Neck'},
    {name: 'Tallowby Panel', award: 'Best for big books'},
    {name: 'Mothwing Slim', offer: {url: 'https://readinglamp.example/mothwing', seller: 'Reading Lamp'}},
    {name: 'Nightjar 2'},
    {name: 'Larkglow'},
    {name: 'Sable Page'},
  ],
  rows: [
    {name: 'Weight', values: [96, 31, 142, 210, 44, 88, 61, 120], unit: 'g'},
    {name: 'Hours on the lowest level, with the amber light', values: [61, 12.5, 80, null, 20, 44, 38, 26], unit: 'h'},
    {name: 'Amber light', values: [true, false, true, false, true, true, null, true]},
    {name: 'Wakes a light sleeper', values: [false, true, false, false, true, false, true, false]},
    {
      name: 'Best for',
      values: ['Most nights', 'Travel', 'Knitting', 'Atlases', 'Paperbacks', 'Bunk beds', 'Trains', 'Glossy pages'],
    },
  ],
};

const [first, second, third] = examplesOf('review-card').map((card) => (card as {name: string}).name);

/** Three products, with the first highlighted and links to shops in the last row. */
export const Default: Story = {args: {...argsOf(schema, grinders), 'heading-level': 2}};

/** Two products and one row. */
export const Smallest: Story = {args: argsOf(schema, smallestOf(TAG))};

/** Columns that have no room scroll sideways. The name of a row is above its values and does not scroll. */
export const ManyColumns: Story = {
  name: 'Many columns',
  args: argsOf(schema, lights),
  play: async ({canvasElement}) => {
    const table = await shownIn(canvasElement, TAG);
    await expect(textOf(table)).toContain('12.5 h');
  },
};

/** Two kettles, of which one wins most rows. */
const duel = {
  title: 'Drift or Everyday',
  items: [
    {name: 'Northfold Drift', rating: 4.6, image: 'examples/images/hollinbeck-crank-48.svg'},
    {name: 'Pallas Everyday', rating: 3.9, image: 'examples/images/fernlatch-field-38.svg'},
  ],
  rows: [
    {name: 'Time to 93 °C', values: ['2 min 40 s', '3 min 55 s'], group: 'In use', winner: 'Northfold Drift'},
    {name: 'Drips after a pour', values: [0, 3], group: 'In use', hint: 'Of *fifty* pours', winner: 'Northfold Drift'},
    {name: 'Holds temperature', values: [true, true], group: 'In use'},
    {name: 'Capacity', values: [0.9, 0.8], unit: 'L', group: 'Size'},
    {name: 'Weight', values: [940, 780], unit: 'g', group: 'Size', winner: 'Pallas Everyday'},
    {name: 'Warranty', values: ['2 years', '2 years'], group: 'Size'},
    {name: 'Noise', values: [null, 61], unit: 'dB', group: 'Size'},
  ],
};

/** Two products face to face: the name of a row is above its values, and the better value has a sign. */
export const Versus: Story = {
  args: {...argsOf(schema, duel), layout: 'versus'},
  // Only two products have this layout.
  argTypes: {layout: {control: {type: 'inline-radio'}, table: {disable: false}}},
};

/** From six rows on, readers can hide those whose values are all the same. Rows with unknown values stay. */
export const OnlyDifferences: Story = {
  name: 'Only differences',
  args: argsOf(schema, duel),
  play: async ({canvasElement}) => {
    const table = await shownIn(canvasElement, TAG);
    const box = table.shadowRoot!.querySelector<HTMLInputElement>('input')!;
    box.click();
    await expect(table.shadowRoot!.querySelector('[role=status]')).toHaveTextContent('5 of 7 rows');
    box.click();
  },
};

/** The table with different data, pages, widths and directions. */
export const States: Story = {
  parameters: {controls: {disable: true}},
  render: () =>
    states(
      {caption: 'A dark page', look: 'dark', shown: widget(TAG, grinders)},
      {caption: 'Eight products on a page with an accent', look: 'sepia', shown: widget(TAG, lights)},
      {caption: 'In 320 pixels: each row is a card', width: 320, shown: widget(TAG, grinders)},
      {caption: 'From right to left', dir: 'rtl', shown: widget(TAG, grinders)},
      {
        caption: 'Eight products from right to left',
        dir: 'rtl',
        shown: widget(TAG, {...lights, title: 'The same lights, from right to left'}),
      },
      {
        caption: 'Very long names',
        shown: widget(TAG, {
          title: 'Three lights, by their full names',
          items: [{name: first, award: 'Best overall'}, {name: second}, {name: third}],
          rows: [
            {name: 'Weight', values: ['96 g', '142 g', '31 g']},
            {name: 'Amber light', values: [true, true, false]},
          ],
        }),
      },
      {
        caption: 'Two products without an award, and long words',
        shown: widget(TAG, {
          items: [{name: 'Crank'}, {name: 'Kaffeemühlenkurbelgriffverlängerung'}],
          rows: [{name: 'Fits', values: ['Every drawer', 'Donaudampfschifffahrtsgesellschaftskapitänskajüten']}],
        }),
      },
    ),
};

/** An invalid column is left out with its values and reported to the author, as is a row with too few or too many values. */
export const BrokenData: Story = {
  name: 'Broken data',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(
      widget(TAG, {
        title: 'The three grinders, side by side',
        items: [
          {name: 'Hollinbeck Crank 48', award: 48},
          {title: 'Fernlatch Field 38'},
          {name: 'Tarnholt No. 2', href: 'javascript:alert(1)'},
        ],
        rows: [
          {name: 'Time for 20 g', values: [38, 71, 124], unit: 's'},
          {name: 'Weight', values: ['640 g']},
          {name: 'Left inside', values: [0.1, 0.3, 0.9, 1.4], unit: 'g'},
          {values: [1, 2, 3]},
        ],
      }),
    ),
  play: async ({canvasElement}) => {
    const table = await shownIn(canvasElement, TAG);
    await expect(pathsOf(table)).toEqual([
      'items[0].award',
      'items[1].name',
      'items[1].title',
      'items[2].href',
      'rows[1].values',
      'rows[2].values',
      'rows[3].name',
    ]);
    await expect(canvasElement.querySelectorAll('.problems li')).toHaveLength(7);
    await expect(textOf(table)).toMatch(/38 s\s*124 s/);
  },
};

/** Without rows there is no table, so the fallback is shown. */
export const Fallback: Story = {
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(
      widget(
        TAG,
        {items: [{name: 'Hollinbeck Crank 48'}, {name: 'Tarnholt No. 2'}], rows: []},
        {},
        html`<p>The Crank 48 grinds 20 g in 38 seconds, the No. 2 in 124.</p>`,
      ),
    ),
  play: async ({canvasElement}) => {
    const table = await shownIn(canvasElement, TAG);
    await expect(table.querySelector('p')).toBeVisible();
  },
};
