import {SHAPES} from '../model/shapes.js';
import type {Work} from './store.js';
import {tidy} from './values.js';

/**
 * Saves the data of a widget as a file that the builder and the command line open.
 *
 * @returns the name of the file
 */
export const saveFile = ({tag, data}: Work): string => {
  const file = {$schema: `candor-widgets/schemas/${tag}.json`, ...(tidy(SHAPES[tag], data) as object | undefined)};
  const text = `${JSON.stringify(file, null, 2)}\n`;
  const url = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  const link = Object.assign(document.createElement('a'), {href: url, download: `${tag}.json`});
  link.click();
  URL.revokeObjectURL(url);
  return link.download;
};
