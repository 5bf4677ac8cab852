import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import '../../src/i18n/de.define.js';
import '../../src/widgets/disclosure-note/define.js';
import schema from '../../dist/schemas/disclosure-note.json' with {type: 'json'};
import {argsOf, type Args} from '../helpers/controls.js';
import {exampleOf, smallestOf} from '../helpers/examples.js';
import {pathsOf, shownIn, textOf} from '../helpers/shown.js';
import {states, withProblems} from '../helpers/states.js';
import {widget, widgetMeta} from '../helpers/widget.js';

const TAG = 'disclosure-note';
const meta: Meta<Args> = {...widgetMeta(TAG, schema), title: 'Widgets/Disclosure note'};
export default meta;

type Story = StoryObj<Args>;

/** What the author says, and a link to more. */
export const Default: Story = {
  args: {...argsOf(schema, exampleOf(TAG)), 'heading-level': 2},
  play: async ({canvasElement}) => {
    const note = await shownIn(canvasElement, TAG);
    await expect(note.content.querySelector('[role=note]')).toBeVisible();
    await expect(note.content.querySelector('a')).toHaveAttribute('href', 'https://slowcounter.example/how-i-test');
  },
};

/** A kind, whose sentence the widget brings. */
export const Smallest: Story = {args: argsOf(schema, smallestOf(TAG))};

/** The sentence of each kind. */
export const Kinds: Story = {
  parameters: {controls: {disable: true}},
  render: () =>
    states(
      {what: 'affiliate', shown: widget(TAG, {kind: 'affiliate'})},
      {what: 'amazon: word for word as Amazon asks', shown: widget(TAG, {kind: 'amazon'})},
      {
        what: 'amazon, with words of the author after it',
        shown: widget(TAG, {kind: 'amazon', text: 'It changes nothing about what I write.'}),
      },
      {what: 'gift', shown: widget(TAG, {kind: 'gift', policyUrl: '/how-i-test'})},
      {what: 'paid', shown: widget(TAG, {kind: 'paid'})},
    ),
  play: async ({canvasElement}) => {
    const notes = [...canvasElement.querySelectorAll(TAG)];
    await Promise.all(notes.map(({updateComplete}) => updateComplete));
    await expect(
      notes.filter((note) => textOf(note).includes('As an Amazon Associate I earn from qualifying purchases.')),
    ).toHaveLength(2);
  },
};

/** One picture of the note for each kind of data, page and room that it meets. */
export const States: Story = {
  parameters: {controls: {disable: true}},
  render: () =>
    states(
      {
        what: 'Several paragraphs, with marks',
        shown: widget(TAG, {
          text: 'Tarnholt sent me the No. 2 *free of charge*.\n\nThey did **not** see this review before you did, and [the raffle](/raffle) has the grinder now.',
        }),
      },
      {what: 'A dark page', look: 'dark', shown: widget(TAG, exampleOf(TAG))},
      {what: 'In 320 pixels', width: 320, shown: widget(TAG, exampleOf(TAG))},
      {what: 'From right to left', dir: 'rtl', shown: widget(TAG, {kind: 'affiliate', policyUrl: '/how-i-test'})},
      {what: 'In German', lang: 'de', shown: widget(TAG, {kind: 'amazon', policyUrl: '/how-i-test'})},
    ),
};

/** What cannot be used goes alone; the rest is shown, and the author is told. */
export const BrokenData: Story = {
  name: 'Broken data',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(
      widget(TAG, {kind: 'ebay', text: 'I earn by some links.', policyUrl: 'javascript:alert(1)', url: '/how'}),
    ),
  play: async ({canvasElement}) => {
    const note = await shownIn(canvasElement, TAG);
    await expect(pathsOf(note)).toEqual(['kind', 'policyUrl', 'url']);
    await expect(textOf(note)).toContain('I earn by some links.');
  },
};

/** With nothing to say there is no note: what stands inside the widget stays. */
export const Fallback: Story = {
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () => withProblems(widget(TAG, {}, {}, html`<p>I earn when you buy through some of these links.</p>`)),
  play: async ({canvasElement}) => {
    const note = await shownIn(canvasElement, TAG);
    await expect(note.problems).toHaveLength(1);
    await expect(note.querySelector('p')).toBeVisible();
  },
};
