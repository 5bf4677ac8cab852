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

/** Picture, job, biography, links and latest articles. */
export const Default: Story = {
  args: {...argsOf(schema, exampleOf(TAG)), 'heading-level': 2},
  play: async ({canvasElement}) => {
    const profile = await shownIn(canvasElement, TAG);
    await expect(profile.problems).toEqual([]);
    await expect(profile.content.querySelectorAll('time[datetime]')).toHaveLength(3);
  },
};

/** Only a name. Initials replace the picture. */
export const Smallest: Story = {args: argsOf(schema, smallestOf(TAG))};

/** The articles are loaded from the feed of the blog. */
export const Feed: Story = {
  args: {...argsOf(schema, {...smallestOf(TAG), title: 'About the author', feed: 'blog/feed.xml'}), 'heading-level': 2},
  play: async ({canvasElement}) => {
    const profile = await shownIn(canvasElement, TAG);
    await waitFor(() => expect(profile.content.querySelectorAll('time[datetime]')).toHaveLength(4));
    await expect(profile.problems).toEqual([]);
  },
};

/** The profile with different data, pages, widths and directions. */
export const States: Story = {
  parameters: {controls: {disable: true}},
  render: () =>
    states(
      {caption: 'A biography of three paragraphs and four articles, no picture, no links', shown: widget(TAG, nora!)},
      {caption: 'A dark page', look: 'dark', shown: widget(TAG, {...lena, title: 'Who writes in the dark'})},
      {caption: 'In 320 pixels', width: 320, shown: widget(TAG, {...lena, title: 'Who writes in a narrow column'})},
      {
        caption: 'From right to left',
        dir: 'rtl',
        shown: widget(TAG, {...lena, title: 'Who writes from right to left'}),
      },
      {
        caption: 'A very long name and address',
        shown: widget(TAG, {
          name: 'Maximiliane-Apollonia von Traubenstein zu Unterkirchenlamitz-Oberröslau',
          jobTitle: 'Writes about everything that can be turned by hand, and mends most of it afterwards',
          site: 'https://a-very-long-name-for-a-blog-about-grinding-coffee-by-hand-every-morning.example/',
        }),
      },
    ),
};

/** Invalid parts are left out and reported to the author; the rest is shown. */
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

/** Without a name there is no profile, so the fallback is shown. */
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
