/** Integration for Astro, which draws the widgets of the pages that it has built. */
import {drawFolder} from './draw.js';
import type {PrerenderOptions} from '../prerender/prerender.js';

/** The integration, as Astro takes it. */
export interface AstroIntegration {
  readonly name: string;
  readonly hooks: {
    'astro:config:done'(this: void, setup: {readonly config: {readonly base: string}}): void;
    'astro:build:done'(
      this: void,
      build: {
        readonly dir: URL;
        readonly logger: {info(message: string): void; warn(message: string): void};
      },
    ): Promise<void>;
  };
}

/**
 * Creates the integration.
 *
 * @param options as of `prerender`
 */
export default function candor(options: PrerenderOptions = {}): AstroIntegration {
  let base = '/';
  return {
    name: 'candor-widgets',
    hooks: {
      'astro:config:done'({config}) {
        base = config.base;
      },
      async 'astro:build:done'({dir, logger}) {
        const {pages, changed} = await drawFolder(dir, base, options, (message) => logger.warn(message));
        logger.info(`Drew the widgets of ${changed} of ${pages} pages.`);
      },
    },
  };
}
