/** Entry point of the script with what few pages need: passes it to the first one in an event. Sets no global. */
import * as extras from './extras/extras.js';
import {version} from './widget/version.js';

document.dispatchEvent(new CustomEvent('candor-extras', {detail: {...extras, version}}));
