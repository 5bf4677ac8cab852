import {noChange} from 'lit/html.js';

/** The items of a long list that are drawn now: those before `from` stay as they are, those from `to` on come later. */
export interface Portion {
  readonly from: number;
  readonly to: number;
}

/** Draws the items of a list, or of a portion of it. */
export const drawItems = <T>(
  items: readonly T[],
  {portion: {from, to} = {from: 0, to: items.length}}: {readonly portion?: Portion | undefined},
  draw: (item: T, index: number) => unknown,
): unknown[] => items.slice(0, to).map((item, i) => (i < from ? noChange : draw(item, i)));
