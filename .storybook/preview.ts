import type {Preview, StoryContext} from '@storybook/web-components-vite';
import {action} from 'storybook/actions';
import '../src/define.js';
import '../src/i18n/languages.js';
import {knownLanguages} from '../src/i18n/locale.js';
import type {Form} from '../src/html/forms.js';
import '../stories/docs/docs.css';
import {LOOKS, PRESETS, WIDTHS, leaveClicked, withLook} from '../stories/helpers/looks.js';
import '../stories/helpers/looks.css';
import {markup} from '../stories/helpers/markup.js';
import {FORMS} from '../stories/helpers/paste.js';
import {PSEUDO} from '../stories/helpers/pseudo.js';
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

/** The languages that have words, and one that shows what is not translated. */
const LANGUAGES = Object.fromEntries(
  knownLanguages()
    .filter((tag) => tag !== PSEUDO)
    .map((tag) => [tag, new Intl.DisplayNames(tag, {type: 'language'}).of(tag)!])
    .concat([[PSEUDO, 'Pseudo, with longer words']]),
) as Readonly<Record<string, string>>;

/** The code of a story, as it is pasted into the place that the toolbar names. */
const transform = (code: string, {globals}: StoryContext): string => markup(code, globals.form as Form);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withLook],
  afterEach: leaveClicked,
  globalTypes: {
    look: toolbar('Look', 'paintbrush', LOOKS),
    width: toolbar('Width', 'grow', WIDTHS),
    preset: toolbar('Preset', 'category', PRESETS),
    direction: toolbar('Direction', 'transfer', {ltr: 'Left to right', rtl: 'Right to left'}),
    form: toolbar('Code for', 'markup', FORMS),
    language: toolbar('Language', 'globe', LANGUAGES),
  },
  initialGlobals: {look: 'light', width: 'column', preset: 'none', direction: 'ltr', language: 'en', form: 'element'},
  parameters: {
    layout: 'fullscreen',
    // The heading of a group of rows has no cells beside it: axe asks to look whether that is meant.
    a11y: {test: 'error', config: {rules: [{id: 'th-has-data-cells', enabled: false}]}},
    controls: {expanded: true, sort: 'none'},
    docs: {
      page,
      toc: {headingSelector: 'h2:not(.sbdocs-subtitle), h3'},
      codePanel: true,
      source: {type: 'dynamic', excludeDecorators: true, transform},
    },
    // Storybook reads this without running it. Guides of platforms come last.
    options: {
      storySort: {
        order: [
          'Start',
          'Gallery',
          'Which widget when',
          'Tokens',
          'Widgets',
          'Guides',
          [
            'Builder',
            'Data',
            'Settings',
            'Content without JavaScript',
            'Editors that delete elements',
            'Feeds',
            'When data is wrong',
            'Honesty',
            'Frameworks',
            'Self-hosting',
            'Command line',
          ],
        ],
      },
    },
  },
};

export default preview;
