/**
 * Entry point for a script tag: registers all widgets, upgrades carriers, and opens the author's check if the address of the
 * page ends in `#candor-check`. Has no exports, because a classic script cannot have any.
 */
import './define.js';
import {METAS, writtenSettings} from './input/settings.js';
import {watchCarriers} from './widget/carriers.js';
import {configure} from './widget/configure.js';
import {loadAuthorTools} from './widget/load-author-tools.js';
import {findTag} from './widget/load-script.js';

configure(writtenSettings(findTag(), document.querySelectorAll(METAS)));
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
