import {findingOf} from '../author/finding.js';
import {inspectSettings} from '../author/settings.js';
import {readLabels} from '../input/labels.js';
import type {Settings} from '../model/settings.js';
import {asElement, PageElement, type PageNode} from './dom.js';
import type {Note} from './finding.js';
import type {PageWidget} from './page-widgets.js';
import {isUnknown} from './templates.js';

/** Finds the elements of a page with some names. The page may have any number of levels. */
const findNamed = (page: PageNode, names: readonly string[]): Element[] => {
  const found: Element[] = [];
  const nodes = [page];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node instanceof PageElement && names.includes(node.localName)) found.push(asElement(node));
    for (let i = node.childNodes.length - 1; i >= 0; i--) nodes.push(node.childNodes[i]!);
  }
  return found;
};

/**
 * Reads the settings that a page names, and says at the tag of the script what is wrong with them.
 *
 * @param more settings from elsewhere
 */
export const readPageSettings = (
  page: PageNode,
  more?: object,
): {readonly settings: Settings; readonly notes: readonly Note[]} => {
  const named = findNamed(page, ['script', 'meta']);
  const {settings, tag, findings} = inspectSettings(named, named, more);
  const offset = (tag as unknown as PageElement | undefined)?.place?.startOffset ?? 0;
  return {settings, notes: findings.map((finding) => ({...finding, offset}))};
};

/** Says what is wrong with the labels of a widget. */
export const labelNotes = ({tag, element, isCarrier}: PageWidget): Note[] => {
  const labels = element.getAttribute(isCarrier ? 'data-candor-labels' : 'labels');
  if (!labels || isUnknown(labels)) return [];
  const offset = element.place?.startOffset ?? 0;
  return readLabels(labels).problems.map((problem) => ({...findingOf(problem), rule: 'labels', offset, widget: tag}));
};
