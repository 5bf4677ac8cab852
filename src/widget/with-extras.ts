import {loadExtras, type Extras} from './load-extras.js';

let loading: Promise<Extras | undefined> | undefined;

/** Loads the functions that few pages need. If that fails, the author is told once. */
const load = async (): Promise<Extras | undefined> => {
  try {
    return await loadExtras();
  } catch (error) {
    console.warn('%s', `Candor: ${(error as Error).message}`);
    return undefined;
  }
};

/** Calls a function with the functions that few pages need, or another one, if given, when they cannot be loaded. */
export const withExtras = async (use: (extras: Extras) => void, otherwise?: () => void): Promise<void> => {
  const extras = await (loading ??= load());
  if (extras) use(extras);
  else otherwise?.();
};
