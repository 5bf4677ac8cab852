/** Checks a JSON file with the data of a widget. */
import {repairJson} from '../author/repair.js';
import {readData} from '../input/read-data.js';
import {cardsByName} from '../model/borrow.js';
import type {CardOf} from '../model/schema.js';
import {value} from '../model/schema.js';
import {fileFinding, toFinding, type Finding, type Note} from '../page/finding.js';
import {placeLink, type Checked} from './check-page.js';
import {suggest} from './nearest.js';
import {adviceNotes} from '../page/advice-notes.js';
import {partsOfDocument, type Part} from '../page/document-parts.js';
import {hideTemplates, readTemplate} from '../page/templates.js';

import {linksIn, type FoundLink} from '../page/found-links.js';
import {SHAPES, WIDGET_NAMES} from '../page/widgets.js';
import {elsewhere} from '../page/page-cards.js';
import {positionsIn, type Extract} from '../page/source-text.js';
import {checkData} from '../page/check-widget.js';

const UNNAMED = 'The document does not say which widget its data is for.';
const HOW_TO_NAME =
  'Add "$schema": "candor-widgets/schemas/review-card.json" with the name of the widget, or use --widget.';

const anything = value<unknown>('scalar', '', () => true);

/** Reads the widgets of a document. Damaged JSON is repaired if possible. */
export const readDocument = (text: string, widget?: string, name?: string): Part[] => {
  // Why it cannot be read is reported with the findings.
  const {value: document} = readData([undefined, undefined, text.replace(/^\uFEFF/, '')], repairJson);
  return partsOfDocument(document, widget, name);
};

const wholeText = (text: string): Extract => ({text, at: (offset) => offset});

/** Reports why a text is not valid JSON. */
const syntaxNotes = (text: string, tag: string): Note[] =>
  checkData({
    tag,
    shape: anything,
    sources: [undefined, undefined, text],
    json: wholeText(text),
    placeOf: () => 0,
  }).notes.map(({widget, message, ...note}) => ({
    ...note,
    ...(widget && {widget}),
    message: message.replace('JSON from src', 'JSON'),
  }));

/** Finds the review cards of a document. Others may be on the page. */
const cardsOf = (parts: readonly Part[]): CardOf => {
  const own = cardsByName(parts.flatMap(({tag, data}) => (tag === 'review-card' ? [data] : [])));
  return (id) => own(id) ?? elsewhere(id);
};

const checkPart = (
  part: Part,
  text: string,
  cardOf: CardOf,
): {readonly notes: readonly Note[]; readonly links: readonly FoundLink[]} => {
  const {tag, data, path} = part;
  const shape = SHAPES.get(tag);
  if (!shape)
    return {
      notes: [
        {
          offset: 0,
          severity: 'error',
          rule: 'name',
          message: `Unknown widget “${tag}”.`,
          fix: suggest(tag, WIDGET_NAMES),
        },
      ],
      links: [],
    };
  const {parts, notes} = checkData({
    tag,
    shape,
    sources: [data],
    json: wholeText(text),
    within: path,
    cardOf,
    placeOf: () => 0,
  });
  // The disclosure may be elsewhere on the page.
  const advice = adviceNotes(parts).filter(({rule}) => rule !== 'disclosure');
  return {notes: [...notes, ...advice], links: linksIn(parts)};
};

/**
 * Checks a JSON document.
 *
 * @param isExplicit whether the caller named this file; a JSON file found in a folder is ignored if it is for no widget
 */
export const checkDocument = (
  name: string,
  source: string,
  widget: string | undefined,
  isExplicit: boolean,
): Checked => {
  const text = readTemplate(hideTemplates(source).text);
  if (text === undefined) return {findings: [], widgets: 0, links: []};
  const parts = readDocument(text, widget, isExplicit ? name : undefined).filter(
    ({tag}) => isExplicit || SHAPES.has(tag),
  );
  const findings = (notes: readonly Note[]): Finding[] => {
    const positionOf = positionsIn(text);
    return notes.map((note) => toFinding(name, positionOf, note));
  };
  const damage = syntaxNotes(text, parts[0]?.tag ?? widget ?? '');
  if (parts.length) {
    const checked = parts.map((part) => checkPart(part, text, cardsOf(parts)));
    return {
      findings: findings([...damage, ...checked.flatMap(({notes}) => notes)]),
      widgets: parts.length,
      links: checked.flatMap(({links}) => links.map((link) => placeLink(name, positionsIn(text), link))),
    };
  }
  if (!isExplicit) return {findings: [], widgets: 0, links: []};
  if (!text.trim()) return {findings: [fileFinding(name, 'document', 'The file is empty.')], widgets: 0, links: []};
  if (damage.length) return {findings: findings(damage), widgets: 0, links: []};
  return {findings: [fileFinding(name, 'document', UNNAMED, HOW_TO_NAME)], widgets: 0, links: []};
};
