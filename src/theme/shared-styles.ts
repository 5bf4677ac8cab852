import type {CSSResult} from 'lit';
import {baseStyles, drawnStyles} from './base.js';
import {printStyles} from './print-styles.js';
import {textStyles} from './text-styles.js';
import {tokenStyles} from './token-styles.js';

/** Styles that all widgets share. */
export const sharedStyles: readonly CSSResult[] = [drawnStyles, tokenStyles, baseStyles, textStyles, printStyles];
