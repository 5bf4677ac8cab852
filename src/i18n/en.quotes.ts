import type {WidgetWords} from './words.js';

export const quotes: WidgetWords['quotes'] = {
  mean: (count) => `Mean of ${count} ratings on this page`,
  selection: (shown, total) => `${shown} of ${total} quotes`,
  policy: 'How quotes are collected',
  verified: (method) => `Verified: ${method}`,
  edited: 'Edited',
  quote: 'Quote',
};
