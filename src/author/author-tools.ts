/** The tools for authors, which pages load only for them. */
export {openPanel} from './panel.js';
export {repairJson} from './repair.js';
