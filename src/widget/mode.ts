import {loadLight, type LightTools} from './load-light.js';
import {pageSettings} from './page-settings.js';

/** Null if it cannot be loaded. */
let tools: LightTools | null | undefined;
let loading: Promise<void> | undefined;

/** Resolves when what draws content among children is there, if a widget has asked for it. */
export const lightReady = (): Promise<void> | undefined => loading;

/**
 * Returns what draws the content of a widget among its children, if its mode asks for that: a promise while it is being
 * loaded. If it cannot be loaded, the author is told, and content is drawn in shadow roots.
 */
export const lightTools = ({mode}: {readonly mode?: string | null}): LightTools | Promise<void> | undefined => {
  if (tools === null || (mode || pageSettings().mode) !== 'light') return undefined;
  loading ??= loadLight().then(
    (loaded) => void (tools = loaded),
    ({message}: Error) => {
      tools = null;
      console.warn('%s', `Candor: ${message}`);
    },
  );
  return tools ?? loading;
};
