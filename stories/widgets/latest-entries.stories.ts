import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import '../../src/widgets/latest-entries/define.js';
import schema from '../../dist/schemas/latest-entries.json' with {type: 'json'};
import {argsOf, type Args} from '../helpers/controls.js';
import {exampleOf, smallestOf} from '../helpers/examples.js';
import {pathsOf, shownIn, textOf} from '../helpers/shown.js';
import {states, withProblems} from '../helpers/states.js';
import {widget, widgetMeta} from '../helpers/widget.js';

const TAG = 'latest-entries';
const meta: Meta<Args> = {...widgetMeta(TAG, schema), title: 'Widgets/Latest entries'};
export default meta;

type Story = StoryObj<Args>;

const FEED = 'blog/feed.xml';
const slow = exampleOf(TAG) as {entries: object[]};

/** The newest three entries in the data, with date, category and picture. */
export const Default: Story = {
  args: {...argsOf(schema, slow), 'heading-level': 2},
  play: async ({canvasElement}) => {
    const latest = await shownIn(canvasElement, TAG);
    await expect(latest.problems).toEqual([]);
    await expect(latest.content.querySelectorAll('time[datetime]')).toHaveLength(3);
  },
};

/** Only a title. */
export const Smallest: Story = {
  args: argsOf(schema, smallestOf(TAG)),
  // There is one entry.
  parameters: {controls: {exclude: ['limit']}},
};

/** The entries are loaded from the feed of the blog: RSS, Atom or JSON Feed. */
export const Feed: Story = {
  args: {...argsOf(schema, {feed: FEED, title: 'New on Slow Counter'}), 'heading-level': 2},
  play: async ({canvasElement}) => {
    const latest = await shownIn(canvasElement, TAG);
    await waitFor(() => expect(latest.content.querySelectorAll('time[datetime]')).toHaveLength(5));
    await expect(latest.problems).toEqual([]);
    await expect(textOf(latest)).toContain('June 18, 2026');
  },
};

/** The list with different data, pages, widths and directions. */
export const States: Story = {
  parameters: {controls: {disable: true}},
  // Simulates a server that does not answer.
  beforeEach: () => {
    const {fetch} = globalThis;
    globalThis.fetch = (input, init) =>
      input instanceof URL && input.pathname.endsWith('/slow.xml') ? new Promise(() => {}) : fetch(input, init);
    return () => {
      globalThis.fetch = fetch;
    };
  },
  render: () =>
    states(
      {caption: 'A feed that is loading', shown: widget(TAG, {feed: 'blog/slow.xml', title: 'New on a slow server'})},
      {caption: 'A loaded feed, with a limit', shown: widget(TAG, {feed: FEED, limit: 2, title: 'Two from a feed'})},
      {
        caption: 'A feed that does not exist',
        shown: widget(TAG, {feed: 'blog/nowhere.xml', title: 'New on no server'}),
      },
      {caption: 'A dark page', look: 'dark', shown: widget(TAG, {...slow, title: 'New in the dark'})},
      {caption: 'In 320 pixels', width: 320, shown: widget(TAG, {...slow, title: 'New in a narrow column'})},
      {caption: 'From right to left', dir: 'rtl', shown: widget(TAG, {...slow, title: 'New from right to left'})},
      {
        caption: 'Only titles, one of them very long',
        shown: widget(TAG, {
          title: 'Without dates',
          entries: [
            {title: 'Why I Stopped Finishing Books', url: 'https://slowcounter.example/books'},
            {
              title:
                'Seven Hand Grinders, Two Hundred Cups, One Sore Elbow: What I Learned in a Year of Turning Cranks Before Six in the Morning, and Which Three I Kept',
              url: 'https://slowcounter.example/two-hundred-cups',
            },
            {title: 'A Note to Myself'},
          ],
        }),
      },
    ),
  play: async ({canvasElement}) => {
    const [busy, come, failed] = canvasElement.querySelectorAll(TAG);
    await waitFor(() => expect(come!.content.querySelectorAll('li')).toHaveLength(2));
    await waitFor(() => expect(textOf(failed!)).toContain('could not be loaded'));
    await expect(busy!.content.querySelector('[aria-busy=true]')).toBeVisible();
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
        title: 'New on Slow Counter',
        limit: 0,
        entries: [
          {title: 'One Mug for Everything', url: 'javascript:alert(1)', date: '2026-11-12'},
          {url: 'https://slowcounter.example/second-cup'},
          {title: 'The Scale Under the Cup', tags: ['scales']},
        ],
      }),
    ),
  play: async ({canvasElement}) => {
    const latest = await shownIn(canvasElement, TAG);
    await expect(pathsOf(latest)).toEqual(['entries[0].url', 'entries[1].title', 'entries[2].tags', 'limit']);
    await expect(latest.content.querySelectorAll('li')).toHaveLength(2);
  },
};

/** There are no entries and no feed, so the fallback is shown. */
export const Fallback: Story = {
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(
      widget(TAG, {title: 'New'}, {}, html`<p><a href="https://slowcounter.example/archive">All articles</a></p>`),
    ),
  play: async ({canvasElement}) => {
    const latest = await shownIn(canvasElement, TAG);
    await expect(latest.problems).toHaveLength(1);
    await expect(latest.querySelector('p')).toBeVisible();
  },
};

/** Feeds on other sites are not requested. The fallback is shown, and the reason is reported to the author. */
export const ForeignFeed: Story = {
  name: 'Feed of another site',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(
      widget(
        TAG,
        {feed: 'https://slowcounter.example/feed.xml'},
        {},
        html`<p><a href="https://slowcounter.example/archive">All articles</a></p>`,
      ),
    ),
  play: async ({canvasElement}) => {
    const latest = await shownIn(canvasElement, TAG);
    await waitFor(() => expect(latest.problems.map(({path}) => path)).toEqual(['feed']));
    await expect(latest.querySelector('p')).toBeVisible();
  },
};
