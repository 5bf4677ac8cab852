import {html, type TemplateResult} from 'lit';
import type {WidgetTag} from '../../src/model/shapes.js';
import {declaredOf} from '../helpers/manifest.js';
import './part-anatomy.js';
import {pictured} from './widgets.js';

/** Shows a widget with the names of its parts. */
export const anatomy = (tag: WidgetTag): TemplateResult =>
  html`<part-anatomy class="look" .tag=${tag} .data=${pictured(tag)} .parts=${declaredOf(tag).parts}></part-anatomy>`;
