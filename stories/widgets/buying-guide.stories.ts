import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';
import '../../src/i18n/de.define.js';
import '../../src/widgets/buying-guide/define.js';
import schema from '../../dist/schemas/buying-guide.json' with {type: 'json'};
import {argsOf, type Args} from '../helpers/controls.js';
import {exampleOf, examplesOf, smallestOf} from '../helpers/examples.js';
import {pathsOf, shownIn, textOf} from '../helpers/shown.js';
import {states, withProblems} from '../helpers/states.js';
import {widget, widgetMeta} from '../helpers/widget.js';

const TAG = 'buying-guide';
const meta: Meta<Args> = {...widgetMeta(TAG, schema), title: 'Widgets/Buying guide'};
export default meta;

type Story = StoryObj<Args>;

const [grinders, lights] = examplesOf(TAG) as {title: string; sections: {title: string}[]}[];

/** Text, terms, audiences, tips, lists and checklists, with links to the sections at the top. */
export const Default: Story = {
  args: {...argsOf(schema, exampleOf(TAG)), 'heading-level': 2},
  play: async ({canvasElement}) => {
    const guide = await shownIn(canvasElement, TAG);
    const [box] = guide.content.querySelectorAll('input');
    await userEvent.click(guide.content.querySelector('label b')!);
    await expect(box).toBeChecked();
    await userEvent.click(box!);
  },
};

/** A heading and one section. */
export const Smallest: Story = {args: argsOf(schema, smallestOf(TAG))};

/** The links at the top jump to a section and move the focus there. */
export const Jump: Story = {
  name: 'Links to sections',
  parameters: {controls: {disable: true}},
  render: () => widget(TAG, lights!),
  play: async ({canvasElement}) => {
    const guide = await shownIn(canvasElement, TAG);
    const {href} = location;
    await userEvent.click(guide.content.querySelectorAll('a')[4]!);
    await expect(location.hash).toBe('#five-tips-for-the-first-week');
    await expect(guide.shadowRoot!.activeElement).toHaveTextContent(/^\s*Five tips for the first week/);
    history.replaceState(null, '', href);
  },
};

/** The guide with different data, pages, widths and directions. */
export const States: Story = {
  parameters: {controls: {disable: true}},
  render: () =>
    states(
      {caption: 'A dark page', look: 'dark', shown: widget(TAG, {...grinders, title: 'How to choose in the dark'})},
      {
        caption: 'In 320 pixels',
        width: 320,
        shown: widget(TAG, {...grinders, title: 'How to choose in a narrow column'}),
      },
      {caption: 'From right to left', dir: 'rtl', shown: widget(TAG, {...grinders, title: 'How to choose, mirrored'})},
      {
        caption: 'In an article, one heading level deeper',
        shown: widget(
          TAG,
          {title: 'How to choose, further down', sections: grinders!.sections.slice(-1)},
          {'heading-level': 3},
        ),
      },
      {
        caption: 'In German, two sections of the same heading',
        lang: 'de',
        shown: widget(TAG, {
          title: 'Welche Handmühle?',
          sections: [
            {title: 'Mahlwerk', text: 'Stahl schneidet, Keramik bricht.'},
            {title: 'Tipps', tips: ['Den Körper ruhig halten.', 'Die Mühle etwas neigen.']},
            {title: 'Reinigen', text: 'Einmal in der Woche bürsten.'},
            {title: 'Tipps', points: ['Stahl nie waschen', 'Die Einstellung aufschreiben']},
          ],
        }),
      },
    ),
  play: async ({canvasElement}) => {
    const german = await shownIn(canvasElement, '[lang=de] buying-guide');
    await expect(german.content.querySelector('[role=group]')).toHaveAccessibleName('In diesem Ratgeber');
    const ids = [...german.content.querySelectorAll('[id]')].map(({id}) => id);
    await expect(new Set(ids).size).toBe(4);
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
        title: 'How to choose a hand grinder',
        intro: ['Two things decide.'],
        sections: [
          {
            title: 'Words on the box',
            features: [{term: 'Stepped', description: 'It moves in clicks.'}, {term: 'Burr'}],
          },
          {text: 'Nobody knows what this is about.'},
          {title: 'Tips for less work', tips: ['Hold it low.', 2], bestFor: {lead: 'You, if:', items: []}},
        ],
      }),
    ),
  play: async ({canvasElement}) => {
    const guide = await shownIn(canvasElement, TAG);
    await expect(pathsOf(guide)).toEqual([
      'intro',
      'sections[0].features[1].description',
      'sections[1].title',
      'sections[2].bestFor.items',
      'sections[2].tips[1]',
    ]);
    await expect(textOf(guide)).toContain('Hold it low.');
    await expect(textOf(guide)).not.toContain('Nobody knows');
  },
};

/** Without a section there is no guide, so the fallback is shown. */
export const Fallback: Story = {
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(
      widget(
        TAG,
        {title: 'How to choose a hand grinder', sections: []},
        {},
        html`
          <h2>How to choose a hand grinder</h2>
          <p>Steel cuts, ceramic breaks.</p>
        `,
      ),
    ),
  play: async ({canvasElement}) => {
    const guide = await shownIn(canvasElement, TAG);
    await expect(guide.problems).toHaveLength(1);
    await expect(guide.querySelector('h2')).toBeVisible();
  },
};
