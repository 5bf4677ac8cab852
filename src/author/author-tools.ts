/** Tools for authors, which are loaded on demand. */
export {openPanel} from './panel.js';
export {repairJson} from './repair.js';
