import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';
import '../../src/i18n/de.define.js';
import '../../src/widgets/faq-list/define.js';
import schema from '../../dist/schemas/faq-list.json' with {type: 'json'};
import {argsOf, type Args} from '../helpers/controls.js';
import {exampleOf, smallestOf} from '../helpers/examples.js';
import {pathsOf, shownIn, textOf} from '../helpers/shown.js';
import {states, withProblems} from '../helpers/states.js';
import {widget, widgetMeta} from '../helpers/widget.js';

const TAG = 'faq-list';
const meta: Meta<Args> = {...widgetMeta(TAG, schema), title: 'Widgets/FAQ list'};
export default meta;

type Story = StoryObj<Args>;

/** Questions, each of which opens its answer. */
export const Default: Story = {
  args: {...argsOf(schema, exampleOf(TAG)), 'heading-level': 2},
  play: async ({canvasElement}) => {
    const {content} = await shownIn(canvasElement, TAG);
    const [question] = content.querySelectorAll('summary');
    const answer = question!.parentElement!.querySelector('p');
    await expect(answer).not.toBeVisible();
    await userEvent.click(question!);
    await expect(answer).toBeVisible();
  },
};

/** One question. */
export const Smallest: Story = {args: argsOf(schema, smallestOf(TAG))};

/** The questions with different data, pages, widths and directions. */
export const States: Story = {
  parameters: {controls: {disable: true}},
  render: () =>
    states(
      {
        caption: 'A long question, in 320 pixels',
        width: 320,
        shown: widget(TAG, {
          questions: [
            {
              question: 'If I already have a grinder that does what I want, why on earth should I buy another one?',
              answer: 'You should not.',
            },
            {question: 'Donaudampfschifffahrtsgesellschaftskaffeemühle?', answer: 'Sold out.'},
          ],
        }),
      },
      {caption: 'A dark page', look: 'dark', shown: widget(TAG, {...exampleOf(TAG), title: 'Asked in the dark'})},
      {
        caption: 'From right to left',
        dir: 'rtl',
        shown: widget(TAG, {...exampleOf(TAG), title: 'Asked from right to left'}),
      },
      {caption: 'In German', lang: 'de', shown: widget(TAG, {questions: [{question: 'Pfeift er?', answer: 'Nein.'}]})},
    ),
};

/** Questions without an answer are left out and reported to the author; the rest is shown. */
export const BrokenData: Story = {
  name: 'Broken data',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(
      widget(TAG, {
        questions: [{question: 'Does it whistle?', answer: 'No.'}, {question: 'Why?'}, 'How?'],
        name: 'Asked more than once',
      }),
    ),
  play: async ({canvasElement}) => {
    const element = await shownIn(canvasElement, TAG);
    await expect(pathsOf(element)).toEqual(['name', 'questions[1].answer', 'questions[2]']);
    await expect(textOf(element)).toContain('Does it whistle?');
  },
};

/** Without questions there is nothing to show, so the fallback is shown. */
export const Fallback: Story = {
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () => withProblems(widget(TAG, {questions: []}, {}, html`<p>Ask me by mail.</p>`)),
  play: async ({canvasElement}) => {
    const element = await shownIn(canvasElement, TAG);
    await expect(element.problems).toHaveLength(1);
    await expect(element.querySelector('p')).toBeVisible();
  },
};
