import {emulateMedia, type Media} from '@web/test-runner-commands';

/** A page on which each widget has its picture taken. */
export interface State {
  readonly name: string;
  /** Width of the window in pixels. */
  readonly width: number;
  readonly lang?: string;
  readonly dir?: 'rtl';
  readonly media?: Media;
}

/** Pages for all widgets. Their looks are in `page.css`. */
export const STATES: readonly State[] = [
  {name: 'wide', width: 1000},
  {name: 'narrow', width: 320},
  {name: 'dark', width: 640},
  {name: 'serif', width: 640},
  {name: 'rtl', width: 640, lang: 'he', dir: 'rtl'},
  {name: 'forced', width: 640, media: {forcedColors: 'active'}},
  {name: 'print', width: 640, media: {media: 'print'}},
];

const ORDINARY: Media = {media: 'screen', colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'none'};

/** Makes the browser ask for a page as a printer or a reader with other settings does. */
export const emulate = async ({media = {}}: State): Promise<void> => {
  for (const [name, value] of Object.entries({...ORDINARY, ...media})) await emulateMedia({[name]: value});
};
