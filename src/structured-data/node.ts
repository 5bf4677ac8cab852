/** A node whose properties may be missing. */
type Draft<T> = {readonly [K in keyof T]: T[K] | undefined};

/** Makes a node without the properties that are undefined or empty lists. The type is checked against schema.org. */
export const node = <T extends {readonly '@type': string}>(draft: Draft<T>): T =>
  Object.fromEntries(
    Object.entries(draft).filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length)),
  ) as T;
