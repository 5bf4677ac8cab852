/**
 * For a pasted script tag: registers every widget, upgrades carriers, and opens the author's check on a page whose address
 * ends in `#candor-check`. Exports nothing, as a classic script cannot.
 */
import './define.js';
import {watchCarriers} from './widget/carriers.js';
import {loadAuthorTools} from './widget/load-author-tools.js';

watchCarriers(document);

const openCheck = async (): Promise<void> => {
  if (location.hash !== '#candor-check') return;
  try {
    const {openPanel} = await loadAuthorTools();
    openPanel(document);
  } catch (error) {
    console.warn('%s', `Candor: the author’s check cannot be opened: ${(error as Error).message}`);
  }
};
addEventListener('hashchange', () => void openCheck());
addEventListener('load', () => void openCheck());
