/** How elements stand beside each other. */

type Some = string | undefined | false;

/** Blocks, each on lines of its own; those that are missing are left out. */
export const lines = (...blocks: readonly Some[]): string => blocks.filter((it) => it).join('\n');

/** Facts in one line, with dots between them; those that are missing are left out. */
export const dotted = (...facts: readonly Some[]): string => facts.filter((it) => it).join(' · ');
