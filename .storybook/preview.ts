import type {Preview, StoryContext} from '@storybook/web-components-vite';
import {action} from 'storybook/actions';
import '../src/define.js';
import '../src/i18n/de.define.js';
import type {Form} from '../src/html/forms.js';
import {LOOKS, WIDTHS, withLook} from '../stories/helpers/looks.js';
import '../stories/helpers/looks.css';
import {markup} from '../stories/helpers/markup.js';
import {FORMS} from '../stories/helpers/paste.js';
import page from './page.mdx';

const logProblem = action('candor-problem');
document.documentElement.addEventListener('candor-problem', ({target, detail}) => {
  logProblem((target as Element).localName, detail.problems);
});

const toolbar = (title: string, icon: string, items: Readonly<Record<string, string>>): object => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, name]) => ({value, title: name})),
  },
});

/** The code of a story, as it is pasted into the place that the toolbar names. */
const transform = (code: string, {globals}: StoryContext): string => markup(code, globals.form as Form);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withLook],
  globalTypes: {
    look: toolbar('Look', 'paintbrush', LOOKS),
    width: toolbar('Width', 'grow', WIDTHS),
    direction: toolbar('Direction', 'transfer', {ltr: 'Left to right', rtl: 'Right to left'}),
    form: toolbar('Code for', 'markup', FORMS),
    language: toolbar('Language', 'globe', {en: 'English', de: 'Deutsch'}),
  },
  initialGlobals: {look: 'light', width: 'column', direction: 'ltr', language: 'en', form: 'element'},
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'none'},
    docs: {
      page,
      toc: true,
      codePanel: true,
      source: {type: 'dynamic', excludeDecorators: true, transform},
    },
    // Storybook reads this without running it. Guides of platforms come last.
    options: {
      storySort: {
        order: [
          'Start',
          'Guides',
          [
            'Builder',
            'Data',
            'Content without JavaScript',
            'Editors that delete elements',
            'Feeds',
            'When data is wrong',
            'Honesty',
            'Frameworks',
            'Self-hosting',
            'Command line',
          ],
          'Widgets',
          'Tokens',
        ],
      },
    },
  },
};

export default preview;
