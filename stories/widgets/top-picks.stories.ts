import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../../src/i18n/de.define.js';
import '../../src/widgets/review-card/define.js';
import '../../src/widgets/top-picks/define.js';
import schema from '../../dist/schemas/top-picks.json' with {type: 'json'};
import {argsOf, type Args} from '../helpers/controls.js';
import {exampleOf, examplesOf, smallestOf} from '../helpers/examples.js';
import {pathsOf, shownIn, textOf} from '../helpers/shown.js';
import {states, withProblems} from '../helpers/states.js';
import {widget, widgetMeta} from '../helpers/widget.js';

const TAG = 'top-picks';
const meta: Meta<Args> = {...widgetMeta(TAG, schema), title: 'Widgets/Top picks'};
export default meta;

type Story = StoryObj<Args>;

const picks = exampleOf(TAG) as {items: {name: string}[]};
const lights = (examplesOf('review-card') as {name: string; offers?: unknown[]}[]).filter(({name}) => name.length > 60);

/** Picks with rank, award, name, rating, summary, picture and offer. */
export const Default: Story = {
  args: {...argsOf(schema, picks), 'heading-level': 2},
  play: async ({canvasElement}) => {
    const {content} = await shownIn(canvasElement, TAG);
    await expect(content.querySelectorAll('ol > li')).toHaveLength(4);
  },
};

/** A name. */
export const Smallest: Story = {args: argsOf(schema, smallestOf(TAG))};

/** Names, buttons and pictures are aligned in columns. */
export const Wide: Story = {
  args: {...argsOf(schema, picks)},
  parameters: {width: 'wide'},
};

/** Each name links to the review of that product, anywhere on the page. */
export const Jump: Story = {
  name: 'Leads to the reviews',
  parameters: {controls: {disable: true}},
  render: () => html`
    ${widget(TAG, {title: 'The two that I kept', items: [{name: 'Hollinbeck Crank 48'}, {name: 'Fernlatch Field 38'}]})}
    ${widget('review-card', {name: 'Hollinbeck Crank 48', summary: 'The grinder I reach for when nobody is watching.'})}
    ${widget('review-card', {name: 'Fernlatch Field 38', summary: 'It fits in a mug.'})}
  `,
  play: async ({canvasElement}) => {
    const {content} = await shownIn(canvasElement, TAG);
    const [, card] = canvasElement.querySelectorAll('review-card');
    await card!.updateComplete;
    const {href} = location;
    await userEvent.click([...content.querySelectorAll('a')].at(-1)!);
    await expect(location.hash).toBe('#fernlatch-field-38');
    await waitFor(() => expect(card!.shadowRoot!.activeElement).toHaveAccessibleName('Fernlatch Field 38'));
    history.replaceState(null, '', href);
  },
};

/** The list with different data, pages, widths and directions. */
export const States: Story = {
  parameters: {controls: {disable: true}},
  render: () =>
    states(
      {
        caption: 'Very long names, with offers',
        shown: widget(TAG, {
          title: 'I tested these five book lights',
          items: lights.map(({name, offers}) => ({name, offer: offers?.[0]})),
        }),
      },
      {
        caption: 'Only long names, in 320 pixels',
        width: 320,
        shown: widget(TAG, {title: 'I read by these', items: lights.map(({name}) => ({name}))}),
      },
      {
        caption: 'Only short names',
        shown: widget(TAG, {title: 'In one glance', items: picks.items.map(({name}) => ({name}))}),
      },
      {caption: 'A dark page', look: 'dark', shown: widget(TAG, {...picks, title: 'The short version, in the dark'})},
      {
        caption: 'In 320 pixels',
        width: 320,
        shown: widget(TAG, {...picks, title: 'The short version, in a narrow column'}),
      },
      {caption: 'From right to left', dir: 'rtl', shown: widget(TAG, {...picks, title: 'The short version, mirrored'})},
      {
        caption: 'In German, without a heading, with more than nine picks',
        lang: 'de',
        shown: widget(TAG, {
          items: Array.from({length: 11}, (_, i) => ({name: `Handmühle ${i + 1}`, ...(i < 2 && {rating: 4.5 - i})})),
        }),
      },
    ),
};

/** Picks without a name are left out and reported to the author; the rest is shown. */
export const BrokenData: Story = {
  name: 'Broken data',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(
      widget(TAG, {
        title: 'The short version',
        items: [
          {name: 'Hollinbeck Crank 48', rating: 'four', href: 'javascript:alert(1)'},
          {award: 'Best value'},
          {name: 'Tarnholt No. 2', image: 'data:image/png;base64,AAAA', offer: {seller: 'Kitchenworks'}},
        ],
      }),
    ),
  play: async ({canvasElement}) => {
    const list = await shownIn(canvasElement, TAG);
    await expect(pathsOf(list)).toEqual([
      'items[0].href',
      'items[0].rating',
      'items[1].name',
      'items[2].image',
      'items[2].offer.url',
    ]);
    await expect(list.content.querySelectorAll('ol > li')).toHaveLength(2);
    await expect(textOf(list)).toContain('Tarnholt No. 2');
  },
};

/** Without picks there is no list, so the fallback is shown. */
export const Fallback: Story = {
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(
      widget(
        TAG,
        {title: 'The short version', items: []},
        {},
        html`
          <ol>
            <li>Hollinbeck Crank 48</li>
            <li>Fernlatch Field 38</li>
          </ol>
        `,
      ),
    ),
  play: async ({canvasElement}) => {
    const list = await shownIn(canvasElement, TAG);
    await expect(list.querySelector('ol')).toBeVisible();
  },
};
