/** Entry point for servers and build tools: content of widgets before any script has run. It needs no DOM. */
import './i18n/languages.js';

export {prerender} from './prerender/prerender.js';
export type {Prerendered, PrerenderOptions, PrerenderProblem} from './prerender/prerender.js';
export {renderToString, type RenderOptions} from './prerender/render-to-string.js';
export {pageStyles as stylesFor} from './prerender/styles.js';
