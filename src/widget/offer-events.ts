import {announceOfferClick} from './offer-click.js';

/** Copies the code of a coupon whose button was clicked, and says so. */
const copyCode = async ({target}: Event): Promise<void> => {
  const button = (target as Element).closest<HTMLElement>('[name=copy]');
  if (!button) return;
  const code = button.previousElementSibling!;
  const status = button.nextElementSibling!;
  // A message is heard again only if it changes.
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(code.textContent);
  } catch {
    // A page that may not write to the clipboard can still copy the selection.
    getSelection()!.selectAllChildren(code);
    if (!document.execCommand('copy')) return;
  }
  status.textContent = button.dataset['copied']!;
};

/** Handles a click in a widget with offers: on a link to a shop, or on the button of a coupon. */
export const handleOfferEvent = (event: Event): void => {
  announceOfferClick(event);
  void copyCode(event);
};
