/** Advises on pictures: whose they are, and what they say to readers who cannot see them. */
import type {Image} from '../model/image.js';
import {field} from '../model/schema.js';
import type {Advice, Seen} from './advice.js';
import {findObjectsWith, findOffers, isObject, type Located} from './find-in-model.js';
import {hostOf} from './paid-links.js';

const isWithin = (host: string, site: string): boolean => site !== '' && `.${host}`.endsWith(`.${site}`);
const SHOP_PICTURES =
  /(?:^|\.)(?:(?:media|images)-amazon|ssl-images-amazon|ebayimg|walmartimages|alicdn|etsystatic)\.com$/;

/** Finds the galleries of a widget. */
const findGalleries = (model: unknown): Located<readonly Image[]>[] =>
  findObjectsWith<{readonly gallery: readonly Image[]}>(model, 'gallery').map(({it: {gallery}, path}) => ({
    it: gallery,
    path: field(path, 'gallery'),
  }));

/** Advises on pictures that a shop serves. */
export const adviseOnPictures = ({model}: Seen, widget: number): Advice[] => {
  const shops = findOffers(model).map(({it: {url}}) => hostOf(url));
  const pictures = [
    ...findObjectsWith(model, 'image').map(({it: {image}, path}) => ({image, path: field(path, 'image')})),
    ...findGalleries(model).flatMap(({it, path}) => it.map((image, i) => ({image, path: `${path}[${i}]`}))),
  ];
  return pictures.flatMap(({image, path}): Advice[] => {
    const host = isObject(image) ? hostOf(String(image['url'])) : '';
    if (!SHOP_PICTURES.test(host) && !shops.some((shop) => isWithin(host, shop))) return [];
    const message = `The picture is on ${host}, the server of a shop.`;
    const fix = 'Use your own photo, on your own site. Shops allow the use of theirs only through their APIs.';
    return [{rule: 'photo', widget, path, message, fix}];
  });
};

/** Advises on pictures without alternative text that no name stands beside: those of galleries, and those between texts. */
export const adviseOnAlternatives = ({model}: Seen, widget: number): Advice[] => {
  const rule = 'alt';
  const fix = 'Say in alt what is to be seen, for readers who cannot see it.';
  return [
    ...findGalleries(model).flatMap(({it, path}): Advice[] => {
      const silent = it.filter(({alt}) => !alt);
      if (!silent.length) return [];
      const message = `${silent.length} of ${it.length} pictures of the gallery have no alternative text.`;
      return [{rule, widget, path: `${path}[${it.indexOf(silent[0]!)}]`, message, fix}];
    }),
    ...findObjectsWith<{readonly block: unknown; readonly image?: Image}>(model, 'block').flatMap(
      ({it: {block, image}, path}): Advice[] => {
        if (block !== 'prose' || !image || image.alt) return [];
        const message = 'The picture after the text has no alternative text.';
        return [{rule, widget, path: field(path, 'image'), message, fix}];
      },
    ),
  ];
};
