import type {Widget} from '../../src/index.js';

type Shown = Widget & HTMLElement;

/** The widget of a story, once it shows its data. */
export const shownIn = async (canvas: HTMLElement, tag: string): Promise<Shown> => {
  const element = canvas.querySelector<Shown>(tag)!;
  await element.updateComplete;
  return element;
};

/** All the text that a widget shows. */
export const textOf = ({content}: Shown): string => content.textContent ?? '';

/** The places in its data that it tells its author of, in the order of the alphabet. */
export const pathsOf = ({problems}: Shown): string[] => problems.map(({path}) => path).toSorted();
