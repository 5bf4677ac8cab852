/** Knows what widgets take from review cards. */
import type {Image} from '../model/image.js';
import type {Offer} from '../model/offer.js';
import {field} from '../model/schema.js';
import type {Advice, Seen} from './advice.js';
import {findObjectsWith, findWidgets} from './find-in-model.js';

/** Fields about whose contents advice is given. */
interface Lent {
  readonly image?: Image;
  readonly offer?: Offer;
  readonly offers?: readonly Offer[];
}

/** Leaves advice out that is about what a widget takes from a review card of the page: it is given at the card. */
export const withoutLent = (advice: readonly Advice[], widgets: readonly Seen[]): Advice[] => {
  const cards = findWidgets(widgets, 'review-card').map(({it}) => it as Lent);
  const lent = new Set(cards.flatMap(({image, offers = []}) => [image, offers[0]]).map((it) => JSON.stringify(it)));
  const placesIn = ({model}: Seen): string[] =>
    findObjectsWith<Lent>(model, 'of').flatMap(({it: {image, offer, offers}, path}) =>
      Object.entries({image, offer, 'offers[0]': offers?.[0]})
        .filter(([, it]) => it && lent.has(JSON.stringify(it)))
        .map(([name]) => field(path, name)),
    );
  const places = widgets.map(placesIn);
  return advice.filter(({widget, path}) => !places[widget]?.some((place) => `${path}.`.startsWith(`${place}.`)));
};
