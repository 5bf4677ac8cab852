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

/** The author's own text, with a link to more information. */
export const Default: Story = {
  args: {...argsOf(schema, exampleOf(TAG)), 'heading-level': 2},
  play: async ({canvasElement}) => {
    const note = await shownIn(canvasElement, TAG);
    await expect(note.content.querySelector('[role=note]')).toBeVisible();
    await expect(note.content.querySelector('a')).toHaveAttribute('href', 'https://slowcounter.example/how-i-test');
  },
};

/** Only a kind, with its default sentence. */
export const Smallest: Story = {args: argsOf(schema, smallestOf(TAG))};

/** The default sentence of each kind. */
export const Kinds: Story = {
  parameters: {controls: {disable: true}},
  render: () =>
    states(
      {caption: 'affiliate', shown: widget(TAG, {kind: 'affiliate'})},
      {caption: 'amazon, in the words that Amazon requires', shown: widget(TAG, {kind: 'amazon'})},
      {
        caption: 'amazon, with text of the author',
        shown: widget(TAG, {kind: 'amazon', text: 'It changes nothing about what I write.'}),
      },
      {caption: 'gift', shown: widget(TAG, {kind: 'gift', policyUrl: '/how-i-test'})},
      {caption: 'paid', shown: widget(TAG, {kind: 'paid'})},
    ),
  play: async ({canvasElement}) => {
    const notes = [...canvasElement.querySelectorAll(TAG)];
    await Promise.all(notes.map(({updateComplete}) => updateComplete));
    await expect(
      notes.filter((note) => textOf(note).includes('As an Amazon Associate I earn from qualifying purchases.')),
    ).toHaveLength(2);
  },
};

/** The note with different data, pages, widths and directions. */
export const States: Story = {
  parameters: {controls: {disable: true}},
  render: () =>
    states(
      {
        caption: 'Several paragraphs, with inline marks',
        shown: widget(TAG, {
          text: 'Tarnholt sent me the No. 2 *free of charge*.\n\nThey did **not** see this review before you did, and [the raffle](/raffle) has the grinder now.',
        }),
      },
      {caption: 'A dark page', look: 'dark', shown: widget(TAG, exampleOf(TAG))},
      {caption: 'In 320 pixels', width: 320, shown: widget(TAG, exampleOf(TAG))},
      {caption: 'From right to left', dir: 'rtl', shown: widget(TAG, {kind: 'affiliate', policyUrl: '/how-i-test'})},
      {caption: 'In German', lang: 'de', shown: widget(TAG, {kind: 'amazon', policyUrl: '/how-i-test'})},
    ),
};

/** Invalid parts are left out and reported to the author; the rest is shown. */
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

/** Without a kind or a text there is no note, so the fallback is shown. */
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
