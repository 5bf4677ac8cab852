// What ad blockers hide and block, from the lists of AdGuard: the base list, which holds EasyList, and those against trackers, social
// buttons, cookie notices and other annoyances.
import {readFileSync} from 'node:fs';
import {root} from './project.mjs';

const LISTS = [2, 3, 4, 18, 19, 20, 21, 22];
const folder = `${root}node_modules/@adguard/dnr-rulesets/dist/filters/declarative`;

/** The lines of all lists. */
export const readFilters = () =>
  LISTS.flatMap((id) => {
    const [first] = JSON.parse(readFileSync(`${folder}/ruleset_${id}/ruleset_${id}.json`, 'utf8'));
    return first.metadata.rawFilterList.split(/\r?\n/);
  });

/** The selectors of what is hidden on every site. */
export const hiddenEverywhere = () => [
  ...new Set(
    readFilters()
      .filter((line) => line.startsWith('##') && !line.startsWith('##+js'))
      .map((line) => line.slice(2)),
  ),
];
