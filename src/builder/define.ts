/** Entry point of the page on which widgets are made from forms. */
import '../define.js';
import '../i18n/languages.js';
import {BuilderPage} from './builder-page.js';

customElements.define('candor-builder', BuilderPage);
