/** The second file of the pasted script: it hands the tools for authors to the first, which listens. Sets no global. */
import * as tools from './author/author-tools.js';
import {version} from './widget/version.js';

document.dispatchEvent(new CustomEvent('candor-author', {detail: {...tools, version}}));
