import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import '../../src/widgets/review-article/define.js';
import schema from '../../dist/schemas/review-article.json' with {type: 'json'};
import {argsOf, type Args} from '../helpers/controls.js';
import {articles, smallestOf} from '../helpers/examples.js';
import {pathsOf, shownIn, textOf} from '../helpers/shown.js';
import {states, withProblems} from '../helpers/states.js';
import {widget, widgetMeta} from '../helpers/widget.js';

const TAG = 'review-article';
const meta: Meta<Args> = {...widgetMeta(TAG, schema), title: 'Widgets/Review article'};
export default meta;

type Story = StoryObj<Args>;

const {full, plain} = articles;

const short = {
  headline: 'One Grinder, Six Weeks',
  description: 'A hundred doses by hand, and what is left of the elbow.',
  author: {name: 'Lena Marsh', url: 'https://slowcounter.example/about'},
  datePublished: '2026-11-03',
  blocks: [
    {block: 'disclosure-note', kind: 'affiliate'},
    {
      block: 'prose',
      title: 'How I tested',
      text: 'I ground **twenty grams** at a time, about seven times a day.\n\nEvery tenth dose was timed.',
      points: ['One roast batch, frozen in portions', 'A hundred doses', 'A sieve of 400 microns'],
      image: {
        url: 'examples/images/hollinbeck-crank-48.svg',
        alt: 'A slim steel hand grinder with a long crank',
        width: 800,
        height: 600,
        credit: 'Drawing: Slow Counter',
      },
    },
    {
      block: 'review-card',
      name: 'Hollinbeck Crank 48',
      award: 'The one I kept',
      rating: 4.4,
      summary: 'It is quick, and it leaves almost nothing inside.',
      pros: ['Twenty grams in 38 seconds'],
      cons: ['Crank too long for any drawer I own'],
      offers: [{url: 'https://kitchenworks.example/hollinbeck-crank-48', seller: 'Kitchenworks'}],
    },
  ],
};

/** Three hand grinders and a book, with every feature of the widgets. Everything in it is fictional. */
export const Default: Story = {
  args: {...argsOf(schema, full), 'heading-level': 2},
  play: async ({canvasElement}) => {
    const article = await shownIn(canvasElement, TAG);
    await expect(article.problems).toEqual([]);
    await expect(article.content.querySelectorAll('review-card')).toHaveLength(4);
  },
};

/** A headline and one sentence. */
export const Smallest: Story = {args: argsOf(schema, smallestOf(TAG))};

/** Five book lights as most blogs review them: long names, quotes and one link each; no ratings, prices or pictures. */
export const WordsAlone: Story = {
  name: 'Words alone',
  parameters: {controls: {disable: true}},
  render: () => withProblems(widget(TAG, plain)),
  play: async ({canvasElement}) => {
    const article = await shownIn(canvasElement, TAG);
    await expect(article.content.querySelectorAll('review-card')).toHaveLength(5);
    // The article has no disclosure, so one is added and reported to the author.
    await expect(article.problems).toHaveLength(1);
  },
};

/** One picture of a short article for each kind of page and room that it meets. */
export const States: Story = {
  parameters: {controls: {disable: true}},
  render: () =>
    states(
      {caption: 'Text with a list and a picture, and a review', shown: widget(TAG, short)},
      {caption: 'A dark page', look: 'dark', shown: widget(TAG, {...short, headline: 'One Grinder in the Dark'})},
      {
        caption: 'In 320 pixels',
        width: 320,
        shown: widget(TAG, {...short, headline: 'One Grinder in a Narrow Column'}),
      },
      {
        caption: 'From right to left',
        dir: 'rtl',
        shown: widget(TAG, {...short, headline: 'One Grinder From Right to Left'}),
      },
      {
        caption: 'Top picks without items, which are taken from the reviews of the article',
        shown: widget(TAG, {
          headline: 'Two Grinders',
          blocks: [
            {block: 'top-picks', title: 'The short version'},
            {block: 'review-card', name: 'Crank 48', award: 'Best overall', rating: 4.4, summary: 'Quick.'},
            {block: 'review-card', name: 'Field 38', award: 'Best value', rating: 4, summary: 'Small.'},
          ],
        }),
      },
    ),
};

/** Invalid blocks are left out and reported to the author; the rest is shown. */
export const BrokenData: Story = {
  name: 'Broken data',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(
      widget(TAG, {
        headline: 'One Grinder, Six Weeks',
        published: '2026-11-03',
        blocks: [
          {block: 'prose', text: 'I ground twenty grams at a time.'},
          {block: 'video', url: 'https://slowcounter.example/crank.mp4'},
          {block: 'review-card', rating: 4.4},
          {block: 'review-card', name: 'Hollinbeck Crank 48', rating: 'four', summary: 'It is quick.'},
        ],
      }),
    ),
  play: async ({canvasElement}) => {
    const article = await shownIn(canvasElement, TAG);
    await expect(pathsOf(article)).toEqual(['blocks[1].block', 'blocks[2].name', 'blocks[3].rating', 'published']);
    await expect(article.content.querySelectorAll('review-card')).toHaveLength(1);
    await expect(textOf(article)).toContain('twenty grams');
  },
};

/** Without a headline there is no article, so the fallback is shown. */
export const Fallback: Story = {
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(
      widget(
        TAG,
        {blocks: short.blocks},
        {},
        html`
          <h2>One Grinder, Six Weeks</h2>
          <p>I ground twenty grams at a time, about seven times a day.</p>
        `,
      ),
    ),
  play: async ({canvasElement}) => {
    const article = await shownIn(canvasElement, TAG);
    await expect(article.problems.map(({path}) => path)).toEqual(['headline']);
    await expect(article.querySelector('h2')).toBeVisible();
  },
};
