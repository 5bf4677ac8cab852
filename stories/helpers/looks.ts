import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {presets} from '../../src/theme/presets.js';
import {presetStyles} from './preset-styles.js';

/** Looks of the page around a widget. Their styles are in `looks.css`. */
export const LOOKS = {
  light: 'Light',
  dark: 'Dark',
  sepia: 'Sepia, a serif',
  paper: 'Paper, large serif',
  night: 'Night blue, small sans',
  mono: 'Mono, with an accent',
} as const;

/** Widths of the column around a widget. */
export const WIDTHS = {
  column: 'A blog’s column',
  phone: '320 px, a small phone',
  aside: '440 px, a sidebar',
  wide: '1000 px, a wide column',
  full: 'Full width',
} as const;

/** Presets of the widgets. */
export const PRESETS: Readonly<Record<string, string>> = {
  none: 'No preset',
  ...Object.fromEntries(Object.keys(presets).map((name) => [name, name])),
};

/** Puts a story on a page with the look, width, preset, direction and language of the toolbar. */
export const withLook: Decorator = (story, {globals, parameters}) => {
  const {
    look = 'light',
    width = 'column',
    preset = 'none',
    direction = 'ltr',
    language = 'en',
  } = globals as Record<string, string>;
  const shown = story();
  return html`
    <style>
      ${presetStyles}
    </style>
    <div
      class="look page"
      data-look=${look}
      data-width=${(parameters.width as string | undefined) ?? width}
      data-preset=${preset}
      dir=${direction}
      ${ref((element) => {
        // Set only when it changes, because widgets render again for each change.
        if (element && element.getAttribute('lang') !== language) element.setAttribute('lang', language);
      })}
    >
      <h2 hidden></h2>
      <div class="column">${shown}</div>
    </div>
  `;
};

/** Leaves what a story has clicked, so that it is shown as readers find it: without focus, from its beginning. */
export const leaveClicked = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo(0, 0);
};
