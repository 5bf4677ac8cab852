import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import '../src/define.js';
import {articlePage} from './helpers/article.js';
import {articles} from './helpers/examples.js';
import {shownIn, textOf} from './helpers/shown.js';

const meta: Meta = {
  title: 'Example article',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}, docs: {codePanel: false}},
};
export default meta;

type Story = StoryObj;

/** Three hand grinders and a book, with all that the widgets can show. Everything in it is made up. */
export const Everything: Story = {
  render: () => articlePage(articles.full),
  play: async ({canvasElement}) => {
    const author = await shownIn(canvasElement, 'author-profile');
    await expect(textOf(author)).toContain('Lena Marsh');
    await expect(canvasElement.querySelectorAll('review-card')).toHaveLength(4);
  },
};

/** Five book lights as most blogs review them: long names, quotes and one link each; no ratings, prices or pictures. */
export const WordsAlone: Story = {
  name: 'Words alone',
  render: () => articlePage(articles.plain),
  play: async ({canvasElement}) => {
    const card = await shownIn(canvasElement, 'review-card');
    await expect(card.problems).toEqual([]);
  },
};
