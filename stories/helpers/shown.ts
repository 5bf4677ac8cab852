import {configure} from 'storybook/test';
import type {Widget} from '../../src/index.js';

type Shown = Widget & HTMLElement;

// The default of a second is too short for feeds on a busy machine.
configure({asyncUtilTimeout: 30_000});

/** Finds the widget of a story, and waits until it has rendered. */
export const shownIn = async (canvas: HTMLElement, tag: string): Promise<Shown> => {
  const element = canvas.querySelector<Shown>(tag)!;
  await element.updateComplete;
  return element;
};

/** Returns the text that a widget shows. */
export const textOf = ({content}: Shown): string => content.textContent ?? '';

/** Returns the paths of the problems of a widget, in alphabetical order. */
export const pathsOf = ({problems}: Shown): string[] => problems.map(({path}) => path).toSorted();
