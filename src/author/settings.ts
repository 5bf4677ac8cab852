/** Looks at the settings of a page. */
import {attributeOf, readSettings, SCRIPT, SETTINGS, writtenSettings} from '../input/settings.js';
import type {Settings} from '../model/settings.js';
import {findingOf, type Finding} from './finding.js';
import {nearest} from './nearest.js';

/** The settings of a page, the tag of the script, and what is wrong with them. */
export interface InspectedSettings {
  readonly settings: Settings;
  readonly tag: Element | undefined;
  readonly findings: readonly Finding[];
}

const ATTRIBUTES = SETTINGS.map((name) => `data-${attributeOf(name)}`);

/** Finds attributes whose names are nearly those of settings. Others belong to other scripts. */
const findMisspelled = (tag: Element | undefined): Finding[] =>
  [...(tag?.attributes ?? [])].flatMap(({name}): Finding[] => {
    const meant = name.startsWith('data-') && !ATTRIBUTES.includes(name) ? nearest(name, ATTRIBUTES) : undefined;
    if (!meant) return [];
    const message = `Unknown setting "${name}". Did you mean "${meant}"?`;
    return [{severity: 'error', rule: 'setting', path: '', message, fix: `Write ${meant}.`}];
  });

/**
 * Reads the settings that a page names in the tag of the script and in its head, and explains what is wrong with them.
 *
 * @param more settings from elsewhere
 */
export const inspectSettings = (
  scripts: Iterable<Element>,
  metas: Iterable<Element>,
  more: object = {},
): InspectedSettings => {
  const tag = [...scripts].find((script) => SCRIPT.test(script.getAttribute('src') ?? ''));
  const {settings, problems} = readSettings({...writtenSettings(tag, metas), ...more});
  const findings = problems.map((problem): Finding => ({...findingOf(problem), rule: 'setting'}));
  return {settings, tag, findings: [...findings, ...findMisspelled(tag)]};
};
