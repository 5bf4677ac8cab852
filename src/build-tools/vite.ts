/** Plugin for Vite, which draws the widgets of HTML pages, in the development server and in builds. */
import {drawBuilt} from './draw.js';
import type {PrerenderOptions} from '../prerender/prerender.js';

/** The part of Vite's configuration that the plugin uses. */
export interface ViteConfig {
  readonly root: string;
  readonly base: string;
  readonly publicDir: string;
  readonly logger: {warn(message: string): void};
}

/** The plugin, as Vite takes it. */
export interface VitePlugin {
  readonly name: string;
  configResolved(config: ViteConfig): void;
  readonly transformIndexHtml: {
    readonly order: 'post';
    handler(html: string, page: {readonly path: string; readonly filename: string}): string;
  };
}

/**
 * Creates the plugin.
 *
 * @param options as of `prerender`
 */
export default function candor(options: PrerenderOptions = {}): VitePlugin {
  let config: ViteConfig;
  return {
    name: 'candor-widgets',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, {path, filename: name}) {
        const {root, publicDir, logger} = config;
        // Relative to each page, or on another host.
        const base = config.base.startsWith('/') ? config.base : '/';
        const page = {name, url: base + path.slice(1), base, folders: publicDir ? [root, publicDir] : [root]};
        return drawBuilt(html, page, options, (message) => logger.warn(`[candor-widgets] ${message}`));
      },
    },
  };
}
