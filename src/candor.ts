/**
 * For a pasted script tag: registers every widget, upgrades carriers, and opens the author's check on a page whose address
 * ends in `#candor-check`. Exports nothing, as a classic script cannot.
 */
import './define.js';
import {onCarriers} from './widget/carrier.js';

onCarriers(document, (part) => {
  void import('./widget/carriers.js').then(({upgradeCarriers}) => upgradeCarriers(part));
});

const openCheck = (): void => {
  if (location.hash === '#candor-check') void import('./panel/panel.js').then(({openPanel}) => openPanel(document));
};
addEventListener('hashchange', openCheck);
addEventListener('load', openCheck);
