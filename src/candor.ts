/** For a pasted script tag: registers every widget. Exports nothing, as a classic script cannot. */
import './define.js';
