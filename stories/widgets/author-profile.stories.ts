import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import '../../src/widgets/author-profile/define.js';
import schema from '../../dist/schemas/author-profile.json' with {type: 'json'};
import {argsOf, type Args} from '../helpers/controls.js';
import {exampleOf, examplesOf, smallestOf} from '../helpers/examples.js';
import {pathsOf, shownIn, textOf} from '../helpers/shown.js';
import {states, withProblems} from '../helpers/states.js';
import {widget, widgetMeta} from '../helpers/widget.js';

const TAG = 'author-profile';
const meta: Meta<Args> = {...widgetMeta(TAG, schema), title: 'Widgets/Author profile'};
export default meta;

type Story = StoryObj<Args>;

const [lena, nora] = examplesOf(TAG);

/** Picture, work, biography, links and the latest articles. */
export const Default: Story = {
  args: {...argsOf(schema, exampleOf(TAG)), 'heading-level': 2},
  play: async ({canvasElement}) => {
    const profile = await shownIn(canvasElement, TAG);
    await expect(profile.problems).toEqual([]);
    await expect(profile.content.querySelectorAll('time[datetime]')).toHaveLength(3);
  },
};

/** A name. The initials stand for the picture. */
export const Smallest: Story = {args: argsOf(schema, smallestOf(TAG))};

/** The latest articles come from the feed of the blog, by themselves. */
export const Feed: Story = {
  args: {...argsOf(schema, {...smallestOf(TAG), title: 'About the author', feed: 'blog/feed.xml'}), 'heading-level': 2},
  play: async ({canvasElement}) => {
    const profile = await shownIn(canvasElement, TAG);
    await waitFor(() => expect(profile.content.querySelectorAll('time[datetime]')).toHaveLength(4));
    await expect(profile.problems).toEqual([]);
  },
};

/** One picture of the profile for each kind of data, page and room that it meets. */
export const States: Story = {
  parameters: {controls: {disable: true}},
  render: () =>
    states(
      {what: 'A biography of three paragraphs and four articles, no picture, no links', shown: widget(TAG, nora!)},
      {what: 'A dark page', look: 'dark', shown: widget(TAG, {...lena, title: 'Who writes in the dark'})},
      {what: 'In 320 pixels', width: 320, shown: widget(TAG, {...lena, title: 'Who writes in little room'})},
      {what: 'From right to left', dir: 'rtl', shown: widget(TAG, {...lena, title: 'Who writes from right to left'})},
      {
        what: 'A name as long as names can be, and an address that does not break',
        shown: widget(TAG, {
          name: 'Maximiliane-Apollonia von Traubenstein zu Unterkirchenlamitz-Oberröslau',
          jobTitle: 'Writes about everything that can be turned by hand, and mends most of it afterwards',
          site: 'https://a-very-long-name-for-a-blog-about-grinding-coffee-by-hand-every-morning.example/',
        }),
      },
    ),
};

/** What cannot be used goes alone; the rest is shown, and the author is told. */
export const BrokenData: Story = {
  name: 'Broken data',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(
      widget(TAG, {
        name: 'Lena Marsh',
        image: 'data:image/png;base64,AAAA',
        bio: {text: 'I ran a café for nine years.'},
        site: 'javascript:alert(1)',
        links: [{label: 'About me'}, {label: 'Write to me', url: 'mailto:lena@slowcounter.example'}],
        twitter: '@lena',
      }),
    ),
  play: async ({canvasElement}) => {
    const profile = await shownIn(canvasElement, TAG);
    await expect(pathsOf(profile)).toEqual(['bio', 'image', 'links[0].url', 'site', 'twitter']);
    await expect(textOf(profile)).toContain('Write to me');
  },
};

/** Without a name there is no profile: what stands inside the widget stays. */
export const Fallback: Story = {
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(widget(TAG, {bio: 'I ran a café for nine years.'}, {}, html`<p>Written by Lena Marsh in Ghent.</p>`)),
  play: async ({canvasElement}) => {
    const profile = await shownIn(canvasElement, TAG);
    await expect(profile.problems.map(({path}) => path)).toEqual(['name']);
    await expect(profile.querySelector('p')).toBeVisible();
  },
};
