/**
 * For a pasted script tag: registers every widget, upgrades carriers, and opens the author's check on a page whose address
 * ends in `#candor-check`. Exports nothing, as a classic script cannot.
 */
import './define.js';
import {onCarriers} from './widget/carrier.js';
import {OTHER_FILES} from './widget/on-need.js';

const lacksFile = ({message}: Error): void => console.warn('%s', `Candor: expected ${OTHER_FILES}, found ${message}`);

onCarriers(document, (part) => {
  void import('./widget/carriers.js').then(({upgradeCarriers}) => upgradeCarriers(part), lacksFile);
});

const openCheck = (): void => {
  if (location.hash === '#candor-check')
    void import('./panel/panel.js').then(({openPanel}) => openPanel(document), lacksFile);
};
addEventListener('hashchange', openCheck);
addEventListener('load', openCheck);
