import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';
import '../../src/i18n/de.define.js';
import type {BuyingChecklist} from '../../src/widgets/buying-checklist/define.js';
import '../../src/widgets/buying-checklist/define.js';
import schema from '../../dist/schemas/buying-checklist.json' with {type: 'json'};
import {argsOf, type Args} from '../helpers/controls.js';
import {exampleOf, smallestOf} from '../helpers/examples.js';
import {pathsOf, shownIn, textOf} from '../helpers/shown.js';
import {states, withProblems} from '../helpers/states.js';
import {widget, widgetMeta} from '../helpers/widget.js';

const TAG = 'buying-checklist';
const meta: Meta<Args> = {...widgetMeta(TAG, schema), title: 'Widgets/Buying checklist'};
export default meta;

type Story = StoryObj<Args>;

const list = exampleOf(TAG);
const boxesIn = (content: ParentNode): HTMLInputElement[] => [
  ...content.querySelectorAll<HTMLInputElement>('input[type=checkbox]'),
];
const reset = (content: ParentNode): HTMLElement => content.querySelector<HTMLElement>('button[name=reset]')!;

/** Items to tick off, some with a hint. */
export const Default: Story = {
  args: {...argsOf(schema, list), 'heading-level': 2, remember: false},
  play: async ({canvasElement}) => {
    const {content} = await shownIn(canvasElement, TAG);
    const status = content.querySelector('[role=status]');
    const [first, second] = boxesIn(content);
    await userEvent.click(first!);
    await userEvent.click(second!);
    await expect(status).toHaveTextContent('2 of 5 checked');
    await userEvent.click(reset(content));
    await expect(status).toHaveTextContent('0 of 5 checked');
    await expect(first).not.toBeChecked();
  },
};

/** One item, under the default heading. */
export const Smallest: Story = {args: argsOf(schema, smallestOf(TAG))};

/** The ticks are stored on the reader's device until the reader unticks everything. */
export const Remember: Story = {
  args: {...argsOf(schema, list), remember: true},
  play: async ({canvasElement}) => {
    const checklist = await shownIn(canvasElement, TAG);
    const parent = checklist.parentElement!;
    const [first] = boxesIn(checklist.content);
    await userEvent.click(first!);
    const again = document.createElement(TAG);
    for (const {name, value} of checklist.attributes) again.setAttribute(name, value);
    parent.append(again);
    await again.updateComplete;
    await expect(boxesIn(again.content)[0]).toBeChecked();
    again.remove();
    await userEvent.click(reset(checklist.content));
    await expect(first).not.toBeChecked();
  },
};

/** The list with different data, pages, widths and directions. */
export const States: Story = {
  parameters: {controls: {disable: true}},
  render: () =>
    states(
      {
        caption: 'Long items, and a hint',
        shown: widget(TAG, {
          title: 'Before you give away the electric grinder that you have had since your first flat',
          items: [
            'Somebody in the house can grind for four while somebody else looks after the eggs, the toast and the child',
            {
              label: 'I have ground with one for a week, and not only on a Sunday',
              hint: 'Borrow one. Almost everybody who owns a hand grinder has an older one in a cupboard, and will be glad to be asked about it; set a reminder for the day on which you promised to bring it back.',
            },
            'I know where the crank goes',
          ],
        }),
      },
      {caption: 'A dark page', look: 'dark', shown: widget(TAG, list)},
      {caption: 'In 320 pixels', width: 320, shown: widget(TAG, list)},
      {caption: 'From right to left', dir: 'rtl', shown: widget(TAG, list)},
      {
        caption: 'In German',
        lang: 'de',
        shown: widget(TAG, {items: ['Ersatzteile gibt es', 'Sie passt in die Schublade']}),
      },
    ),
  play: async ({canvasElement}) => {
    const german = canvasElement.querySelector<BuyingChecklist>('[lang=de] buying-checklist')!;
    await german.updateComplete;
    await expect(german.shadowRoot!.textContent).toContain('0 von 2 erledigt');
  },
};

/** Invalid items are left out and reported to the author; the rest is shown. */
export const BrokenData: Story = {
  name: 'Broken data',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(
      widget(TAG, {
        title: ['Before you order'],
        items: [
          'It holds what I brew at once',
          '',
          {hint: 'Close your hand round a jar.'},
          {label: 'I can hold it', hint: 7},
        ],
      }),
    ),
  play: async ({canvasElement}) => {
    const checklist = await shownIn(canvasElement, TAG);
    await expect(pathsOf(checklist)).toEqual(['items[1]', 'items[2].label', 'items[3].hint', 'title']);
    await expect(boxesIn(checklist.content)).toHaveLength(2);
    await expect(textOf(checklist)).toContain('0 of 2 checked');
  },
};

/** Data that is not JSON, so the fallback is shown. */
export const Fallback: Story = {
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(
      widget(
        TAG,
        'It holds what I brew at once, I can hold it',
        {},
        html`
          <ul>
            <li>It holds what I brew at once</li>
            <li>I can hold it</li>
          </ul>
        `,
      ),
    ),
  play: async ({canvasElement}) => {
    const checklist = await shownIn(canvasElement, TAG);
    await expect(checklist.problems).toHaveLength(1);
    await expect(checklist.querySelector('ul')).toBeVisible();
  },
};
