import {updateBorrowers} from './cards.js';
import {updateStructuredData} from './structured-data.js';
import type {Widget} from './widget.js';

/** Brings up to date what depends on the data of a widget, after it has changed, come or gone. */
export const tellPage = (widget: Widget): void => {
  updateStructuredData(widget);
  updateBorrowers(widget);
};
