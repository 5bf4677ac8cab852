/** Entry point of the script for content among the children of widgets: passes it to the first script in an event. Sets no global. */
import * as tools from './widget/light-content.js';
import {version} from './widget/version.js';

document.dispatchEvent(new CustomEvent('candor-light', {detail: {...tools, version}}));
