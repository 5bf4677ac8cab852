import {hasData} from '../input/read-data.js';
import {cardsByName} from '../model/borrow.js';
import type {CardOf} from '../model/schema.js';
import type {Article} from '../model/article.js';
import {checkData, type WidgetData} from './check-widget.js';
import {dataOf, type DataFile, type PageWidget} from './page-widgets.js';

/** A widget whose data may be that of review cards, with the ids that its author wrote. */
export interface CardSource {
  readonly data: WidgetData;
  readonly ids?: readonly (string | null)[];
}

/** Stands for a card that may be on the page, which is not known. */
export const elsewhere: CardOf = () => ({name: '\u2026', rating: 1, offers: ['#']});

/** Returns a widget of a page as a possible source of cards. */
export const cardSourceOf = (
  widget: PageWidget,
  source: string,
  fileOf: (address: string) => DataFile | undefined,
): CardSource => {
  const {element, isCarrier} = widget;
  const src = element.getAttribute(isCarrier ? 'data-candor-src' : 'src');
  const ids = ['id', 'data-candor-id'].map((name) => element.getAttribute(name) || null);
  return {data: dataOf(widget, source, hasData(src) ? fileOf(src!) : undefined), ids};
};

/** Returns a function that finds the review cards of a page, also those in articles. They are read when the first is asked for. */
export const cardFinder = (sourcesOf: () => readonly CardSource[]): CardOf => {
  let finders: readonly CardOf[] | undefined;
  const read = (): CardOf[] =>
    sourcesOf().flatMap(({data, ids = []}): CardOf[] => {
      if (!/^review-(?:card|article)$/.test(data.tag)) return [];
      const {model} = checkData(data);
      if (!model) return [];
      if (data.tag === 'review-article')
        return [cardsByName((model as Article).blocks.filter(({block}) => block === 'review-card'))];
      const byName = cardsByName([model]);
      return [(id) => (ids.includes(id) ? model : byName(id))];
    });
  return (id) => {
    finders ??= read();
    for (const find of finders) {
      const card = find(id);
      if (card) return card;
    }
    return undefined;
  };
};
