/** Reads what is in an element: marked data, and what follows an unclosed tag. */
export {readChildren} from './read-children.js';
export {findUnclosedTag} from './unclosed-tag.js';
