/** Entry point of the script with structured data: passes it to the first one in an event. Sets no global. */
import * as tools from './structured-data/in-page.js';
import {version} from './widget/version.js';

document.dispatchEvent(new CustomEvent('candor-json-ld', {detail: {...tools, version}}));
