/**
 * For a pasted script tag: registers every widget, upgrades carriers, and opens the author's check on a page whose address
 * ends in `#candor-check`. Exports nothing, as a classic script cannot.
 */
import './define.js';
import {onCarriers} from './widget/carrier.js';

onCarriers(document, async (part) => {
  const {upgradeCarriers} = await import('./widget/carriers.js');
  upgradeCarriers(part);
});

const openCheck = async (): Promise<void> => {
  if (location.hash !== '#candor-check') return;
  const {openPanel} = await import('./panel/panel.js');
  openPanel(document);
};
addEventListener('hashchange', () => void openCheck());
addEventListener('load', () => void openCheck());
