import type {RenderOptions} from 'lit';

/** Ends a shadow root with a slot, before which Lit then draws, whatever it knew of the root before. */
export const appendSlot = (root: ShadowRoot, options: RenderOptions): HTMLSlotElement => {
  const slot = root.appendChild(root.ownerDocument.createElement('slot'));
  options.renderBefore = slot;
  return slot;
};
