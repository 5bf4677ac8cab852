import type {Settings} from '../model/settings.js';
import {updateAll} from './page-events.js';

let settings: Settings = {};

/** Returns the settings of the page. They are another object when one has changed. */
export const pageSettings = (): Settings => settings;

/** Changes some settings of the page, and has all widgets updated. */
export const changeSettings = (changes: Settings): void => {
  settings = {...settings, ...changes};
  updateAll();
};
