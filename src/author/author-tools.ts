/** Tools for authors, which are loaded on demand. */
export {openPanel} from './panel.js';
export {repairOrExplain as repairJson} from './cut-off.js';
export {repairFeed} from './repair-feed.js';
