/** Plugin for Eleventy, which draws the widgets of the pages that it writes. */
import {drawBuilt} from './draw.js';
import type {PrerenderOptions} from '../prerender/prerender.js';

/** The part of Eleventy's configuration that the plugin uses. */
export interface EleventyConfig {
  readonly directories: {readonly input: string; readonly output: string};
  addTransform(
    name: string,
    transform: (
      this: {readonly page: {readonly url: string | false; readonly outputPath: string | false}},
      content: string,
    ) => string,
  ): void;
}

/**
 * Adds a transform for HTML pages.
 *
 * @param options as of `prerender`
 */
export default function candor(config: EleventyConfig, options: PrerenderOptions = {}): void {
  config.addTransform('candor-widgets', function draw(content) {
    const {url, outputPath: name} = this.page;
    if (!name || !/\.html?$/i.test(name)) return content;
    const {input, output} = config.directories;
    return drawBuilt(content, {name, url: url || '/', folders: [output, input]}, options, (message) =>
      console.warn(`[candor-widgets] ${message}`),
    );
  });
}
