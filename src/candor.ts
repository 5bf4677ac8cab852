/** For a pasted script tag: registers every widget, and upgrades carriers. Exports nothing, as a classic script cannot. */
import './define.js';
import {watchCarriers} from './widget/carriers.js';

watchCarriers(document);
