/** Advises on what texts claim: that a product was tested, and what a shop promises. */
import {field} from '../model/schema.js';
import type {Advice, Seen} from './advice.js';
import {findObjectsWith, findOffers, isObject, type Fields, type Located} from './find-in-model.js';
import {findTest, hasPromise} from './words.js';

/** Fields whose texts are not the author's claims about this product: names, addresses, and what others wrote. */
const OTHERS =
  /^(?:name|product|brand|block|lang|author|by|publisher|testimonials|quote|entries|offers?|evidence|image|url|href|policyUrl|feed|bio|kind)$/;

interface Reviewed extends Fields {
  readonly name: string;
  readonly evidence?: Fields;
}

/** A part of the page that speaks for itself: a review, a pick, or all else in a widget or a block. */
interface Speaker extends Located<unknown> {
  readonly widget: number;
  readonly tag: string;
  /** Fields whose texts belong to other speakers. */
  readonly others?: string;
}

/** Finds the first text that says that the product was tested. */
const findClaim = (it: unknown, path = ''): {readonly path: string; readonly words: string} | undefined => {
  if (typeof it === 'string') {
    const words = findTest(it);
    return words === undefined ? undefined : {path, words};
  }
  if (!isObject(it)) return undefined;
  for (const [key, part] of Object.entries(it)) {
    const claim = OTHERS.test(key)
      ? undefined
      : findClaim(part, Array.isArray(it) ? `${path}[${key}]` : field(path, key));
    if (claim) return claim;
  }
  return undefined;
};

const without = (it: unknown, key: string | undefined): unknown =>
  isObject(it) && key ? {...it, [key]: undefined} : it;

const itemsOf = (it: unknown, path: string, key: string): Located<Fields>[] => {
  const list = isObject(it) ? it[key] : undefined;
  return Array.isArray(list) ? list.map((item: Fields, i) => ({it: item, path: `${field(path, key)}[${i}]`})) : [];
};

/** Divides a widget, or a block of an article, into the parts that speak for themselves. */
const speakersIn = (tag: string, it: unknown, path: string, widget: number): Speaker[] => {
  if (tag === 'review-article') {
    const blocks = itemsOf(it, path, 'blocks').flatMap((block) =>
      speakersIn(String(block.it['block']), block.it, block.path, widget),
    );
    return [{tag, it, path, widget, others: 'blocks'}, ...blocks];
  }
  if (tag === 'top-picks') {
    const picks = itemsOf(it, path, 'items').map((item) => ({tag: 'pick', ...item, widget}));
    return [{tag, it, path, widget, others: 'items'}, ...picks];
  }
  return /^(?:testimonial-list|latest-entries|author-profile|disclosure-note)$/.test(tag)
    ? []
    : [{tag, it, path, widget}];
};

const saysHow = ({evidence}: Reviewed): boolean => !!evidence && evidence['obtained'] !== 'researched';
const isSame = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Advises on claims of a test for which no review says how it was done. */
export const adviseOnTests = (widgets: readonly Seen[]): Advice[] => {
  const speakers = widgets.flatMap(({tag, model}, i) => speakersIn(tag, model, '', i));
  const reviews = speakers.filter(({tag, it}) => tag === 'review-card' && it).map(({it}) => it as Reviewed);
  return speakers.flatMap(({tag, it, path, widget, others}): Advice[] => {
    const claim = findClaim(without(it, others), path);
    if (!claim) return [];
    const {name = ''} = it as Partial<Reviewed>;
    const about =
      tag === 'review-card'
        ? [it as Reviewed]
        : tag === 'pick'
          ? reviews.filter((it) => isSame(it.name, name))
          : reviews;
    if (about.some(saysHow)) return [];
    const who = tag === 'review-card' ? `The review of ${name}` : tag === 'pick' ? `The pick ${name}` : 'The text';
    return [
      {
        rule: 'evidence',
        widget,
        path: claim.path,
        message: `${who} says “${claim.words.toLowerCase()}”, but ${tag === 'review-card' ? 'not how' : 'no review of it says how'}.`,
        fix: 'Add evidence, with the fields obtained, testedFrom, testedUntil, method and measurements.',
      },
    ];
  });
};

/** Advises on promises of shops whose date is not known. */
export const adviseOnPromises = ({model}: Seen, widget: number): Advice[] => {
  const notes = findOffers(model).flatMap(({it: {note, label, noteAsOf}, path}): Advice[] => {
    if (noteAsOf) return [];
    const undated = note
      ? [
          {
            path: field(path, 'note'),
            message: `The note “${note}” has no date.`,
            fix: 'Add noteAsOf, the day on which you read it. The note is hidden 90 days later.',
          },
        ]
      : [];
    const promised = label && hasPromise(label) ? [{text: label, path: field(path, 'label')}] : [];
    return [...undated, ...promised.map(promiseOf)].map((advice) => ({rule: 'date', widget, ...advice}));
  });
  const leads = findObjectsWith<{readonly lead?: unknown}>(model, 'offers').flatMap(({it: {lead}, path}) =>
    typeof lead === 'string' && hasPromise(lead)
      ? [{rule: 'date' as const, widget, ...promiseOf({text: lead, path: field(path, 'lead')})}]
      : [],
  );
  return [...notes, ...leads];
};

const promiseOf = ({text, path}: {readonly text: string; readonly path: string}) => ({
  path,
  message: `“${text}” promises something that does not last, and has no date.`,
  fix: 'Move the promise to note, and add noteAsOf, the day on which you read it. The note is hidden 90 days later.',
});
