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

/** The newest three of those that are given, with date, category and a picture where there is one. */
export const Default: Story = {
  args: {...argsOf(schema, slow), 'heading-level': 2},
  play: async ({canvasElement}) => {
    const latest = await shownIn(canvasElement, TAG);
    await expect(latest.problems).toEqual([]);
    await expect(latest.content.querySelectorAll('time[datetime]')).toHaveLength(3);
  },
};

/** A title. */
export const Smallest: Story = {args: argsOf(schema, smallestOf(TAG))};

/** The entries come from the feed of the blog, by themselves: RSS, Atom or JSON Feed. */
export const Feed: Story = {
  args: {...argsOf(schema, {feed: FEED, title: 'New on Slow Counter'}), 'heading-level': 2},
  play: async ({canvasElement}) => {
    const latest = await shownIn(canvasElement, TAG);
    await waitFor(() => expect(latest.content.querySelectorAll('time[datetime]')).toHaveLength(5));
    await expect(latest.problems).toEqual([]);
    await expect(textOf(latest)).toContain('June 18, 2026');
  },
};

/** One picture of the list for each kind of data, page and room that it meets. */
export const States: Story = {
  parameters: {controls: {disable: true}},
  // A server that does not answer.
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
      {what: 'A feed that is on its way', shown: widget(TAG, {feed: 'blog/slow.xml', title: 'New on a slow server'})},
      {what: 'A feed that has come, and a limit', shown: widget(TAG, {feed: FEED, limit: 2, title: 'Two from a feed'})},
      {what: 'A feed that is not there', shown: widget(TAG, {feed: 'blog/nowhere.xml', title: 'New on no server'})},
      {what: 'A dark page', look: 'dark', shown: widget(TAG, {...slow, title: 'New in the dark'})},
      {what: 'In 320 pixels', width: 320, shown: widget(TAG, {...slow, title: 'New in little room'})},
      {what: 'From right to left', dir: 'rtl', shown: widget(TAG, {...slow, title: 'New from right to left'})},
      {
        what: 'Titles alone, and one as long as titles can be',
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

/** What cannot be used goes alone; the rest is shown, and the author is told. */
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

/** Without entries and without a feed there is nothing to show: what stands inside the widget stays. */
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

/** A feed of another site is not asked for. What stands inside the widget stays, and the author is told why. */
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
