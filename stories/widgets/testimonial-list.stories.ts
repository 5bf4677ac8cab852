import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import '../../src/widgets/testimonial-list/define.js';
import schema from '../../dist/schemas/testimonial-list.json' with {type: 'json'};
import {argsOf, type Args} from '../helpers/controls.js';
import {exampleOf, examplesOf, smallestOf} from '../helpers/examples.js';
import {pathsOf, shownIn, textOf} from '../helpers/shown.js';
import {states, withProblems} from '../helpers/states.js';
import {widget, widgetMeta} from '../helpers/widget.js';

const TAG = 'testimonial-list';
const meta: Meta<Args> = {...widgetMeta(TAG, schema), title: 'Widgets/Testimonial list'};
export default meta;

type Story = StoryObj<Args>;

const letters = exampleOf(TAG) as {testimonials: object[]};
const [, , , , light] = examplesOf('review-card') as {testimonials: object[]}[];

/** Quotes with ratings, sources and verification, their mean rating, and a note on the selection. */
export const Default: Story = {args: {...argsOf(schema, letters), 'heading-level': 2, layout: 'list'}};

/** One anonymous quote. */
export const Smallest: Story = {
  args: argsOf(schema, smallestOf(TAG)),
  parameters: {controls: {exclude: ['limit']}},
};

/** Two columns, if there is enough space. */
export const Grid: Story = {
  args: {...argsOf(schema, letters), layout: 'grid'},
  parameters: {width: 'wide'},
  play: async ({canvasElement}) => {
    const list = await shownIn(canvasElement, TAG);
    await expect(textOf(list)).toMatch(/4 ratings/);
  },
};

/** Twelve quotes about a made-up kettle. */
const many = {
  title: 'What readers say about the Drift',
  limit: 4,
  testimonials: Array.from({length: 12}, (_, i) => ({
    quote: `Morning ${i + 1} with the kettle: ${i % 3 ? 'it poured as slowly as I wanted.' : 'the lid still needs two hands.'}`,
    author: `Reader ${i + 1}`,
    rating: 5 - ((i * 2) % 5),
    date: `2026-${String(1 + (i % 9)).padStart(2, '0')}-14`,
    topics: [i % 3 ? 'Pouring' : 'Lid'],
    ...(i === 2 && {title: 'Slow, as it should be', reply: {text: 'Thank you for writing.', author: 'Lena Marsh'}}),
  })),
};

/** The first four of twelve quotes, a summary of their ratings, and from six quotes on controls to sort and filter them. */
export const ManyQuotes: Story = {
  name: 'Many quotes',
  args: argsOf(schema, many),
  play: async ({canvasElement}) => {
    const list = await shownIn(canvasElement, TAG);
    await expect(textOf(list)).toContain('Show all 12 quotes');
    await expect(list.shadowRoot!.querySelectorAll('select')).toHaveLength(3);
  },
};

/** The list with different data, pages, widths and directions. */
export const States: Story = {
  parameters: {controls: {disable: true}},
  render: () =>
    states(
      {
        caption: 'Long quotes with names but no ratings',
        shown: widget(TAG, {title: 'What readers say', testimonials: light!.testimonials}),
      },
      {
        caption: 'A dark page',
        look: 'dark',
        shown: widget(TAG, {...letters, testimonials: letters.testimonials.slice(0, 2)}),
      },
      {
        caption: 'In 320 pixels',
        width: 320,
        shown: widget(TAG, {title: 'Shorter letters', testimonials: letters.testimonials.slice(2)}),
      },
      {
        caption: 'From right to left',
        dir: 'rtl',
        shown: widget(
          TAG,
          {title: 'Letters in a grid', testimonials: letters.testimonials.slice(0, 2)},
          {layout: 'grid'},
        ),
      },
      {
        caption: 'A quote in another language, and a person with a picture',
        shown: widget(TAG, {
          title: 'A letter from Ines',
          testimonials: [
            {
              quote: 'Leise genug für sechs Uhr früh, und die Bohnen riechen danach noch nach Bohnen.',
              lang: 'de',
              author: {
                name: 'Ines S.',
                image: 'examples/images/ines.svg',
                jobTitle: 'Baker',
                location: 'Lisbon',
              },
            },
          ],
        }),
      },
    ),
};

/** Invalid quotes are left out and reported to the author; the rest is shown. */
export const BrokenData: Story = {
  name: 'Broken data',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(
      widget(TAG, {
        title: 'What you wrote about hand grinders',
        testimonials: [
          {quote: 'Five years with the Crank 48, two cups a day.', author: 'Pieter L.', rating: 'five'},
          {author: 'Nadia F.', rating: 3},
          {
            quote: 'Sold all three.',
            author: 'D.',
            source: {type: 'comment', name: 'Slow Counter', url: 'javascript:alert(1)'},
          },
        ],
        selection: {shown: 31, total: 4},
      }),
    ),
  play: async ({canvasElement}) => {
    const list = await shownIn(canvasElement, TAG);
    await expect(pathsOf(list)).toEqual([
      'selection',
      'testimonials[0].rating',
      'testimonials[1].quote',
      'testimonials[2].source.url',
    ]);
    await expect(canvasElement.querySelectorAll('.problems li')).toHaveLength(4);
    await expect(textOf(list)).toContain('Sold all three.');
    await expect(textOf(list)).not.toContain('Nadia');
  },
};

/** Without quotes there is no list, so the fallback is shown. */
export const Fallback: Story = {
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () =>
    withProblems(
      widget(
        TAG,
        {testimonials: []},
        {},
        html`
          <blockquote><p>Sold all three.</p></blockquote>
          <p>D., in a comment</p>
        `,
      ),
    ),
  play: async ({canvasElement}) => {
    const list = await shownIn(canvasElement, TAG);
    await expect(list.querySelector('blockquote')).toBeVisible();
  },
};
