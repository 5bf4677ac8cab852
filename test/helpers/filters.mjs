// Rules of ad blockers, from the lists of AdGuard: the base list, which includes EasyList, and those against trackers, social
// buttons, cookie notices and other annoyances.
import {readFileSync} from 'node:fs';
import {root} from './project.mjs';

const LISTS = [2, 3, 4, 18, 19, 20, 21, 22];
const folder = `${root}node_modules/@adguard/dnr-rulesets/dist/filters/declarative`;

/** Reads the lines of all lists. */
export const readFilters = () =>
  LISTS.flatMap((id) => {
    const [first] = JSON.parse(readFileSync(`${folder}/ruleset_${id}/ruleset_${id}.json`, 'utf8'));
    return first.metadata.rawFilterList.split(/\r?\n/);
  });

/** Returns the selectors of elements that are hidden on every site. */
export const hiddenEverywhere = () => [
  ...new Set(
    readFilters()
      .filter((line) => line.startsWith('##') && !line.startsWith('##+js'))
      .map((line) => line.slice(2)),
  ),
];
