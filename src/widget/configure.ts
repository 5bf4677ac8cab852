import type {Problem} from '../input/problem.js';
import {explainSettings, readSettings, type PageSettings} from '../input/settings.js';
import {changeSettings} from './page-settings.js';
import {adoptLook} from './preset.js';

/**
 * Sets what is the same for all widgets of the page. Settings that are not named stay as they are; those that are `undefined`
 * get their defaults, as do those that cannot be used, which the console tells.
 *
 * @returns the problems of the settings
 */
export const configure = (given: PageSettings): readonly Problem[] => {
  const {settings, problems} = readSettings(given);
  const names = Object.keys({...given}) as (keyof PageSettings)[];
  changeSettings(Object.fromEntries(names.map((name) => [name, settings[name]])));
  adoptLook();
  if (problems.length) console.warn('%s', explainSettings(problems));
  return problems;
};
