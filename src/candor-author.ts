/** Entry point of the second script: passes the tools for authors to the first one in an event. Sets no global. */
import * as tools from './author/author-tools.js';
import {version} from './widget/version.js';

document.dispatchEvent(new CustomEvent('candor-author', {detail: {...tools, version}}));
