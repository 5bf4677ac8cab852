import {loadLight, type LightTools} from './load-light.js';
import {updateAll} from './page-events.js';

let pageMode: string | null | undefined;
/** Null if it cannot be loaded. */
let tools: LightTools | null | undefined;
let loading: Promise<void> | undefined;

/** Sets the mode of the widgets whose own is empty: `light` or `shadow`. */
export const setMode = (mode: string | null | undefined): void => {
  pageMode = mode;
  updateAll();
};

/**
 * Returns what draws the content of a widget among its children, if its mode asks for that: a promise while it is being
 * loaded. If it cannot be loaded, the author is told, and content is drawn in shadow roots.
 */
export const lightTools = ({mode}: {readonly mode?: string | null}): LightTools | Promise<void> | undefined => {
  if (tools === null || (mode || pageMode) !== 'light') return undefined;
  loading ??= loadLight().then(
    (loaded) => void (tools = loaded),
    ({message}: Error) => {
      tools = null;
      console.warn('%s', `Candor: ${message}`);
    },
  );
  return tools ?? loading;
};
