import {nearest} from './nearest.js';
import type {Rating} from '../model/rating.js';
import {BEST, WORST} from '../model/rating.js';
import {field} from '../model/schema.js';
import {slug} from '../model/slug.js';
import type {Advice, Seen} from './advice.js';
import {findWidgets} from './find-in-model.js';

interface Named {
  readonly name: string;
  readonly href?: string;
  readonly award?: string;
  readonly rating?: Rating;
}

const describe = ({value, best = BEST, worst = WORST}: Rating): string =>
  `${value} of ${best}${worst === WORST ? '' : `, from ${worst}`}`;

/** Advises on picks that differ from the reviews of the same page. */
export const adviseOnPicks = (widgets: readonly Seen[]): Advice[] => {
  const reviews = findWidgets(widgets, 'review-card').map(({it}) => it as unknown as Named);
  if (!reviews.length) return [];
  const names = reviews.map(({name}) => name);
  return findWidgets(widgets, 'top-picks').flatMap(({it, path, widget}) =>
    ((it['items'] ?? []) as readonly Named[]).flatMap(({name, href, award, rating}, i): Advice[] => {
      const place = `${field(path, 'items')}[${i}]`;
      const advice = (key: string, message: string, fix: string): Advice => ({
        rule: 'picks',
        widget,
        path: field(place, key),
        message,
        fix,
      });
      const target = href === undefined || href === '' ? slug(name) : href.startsWith('#') ? href.slice(1) : undefined;
      const review = reviews.find((each) => slug(each.name) === slug(name) || slug(each.name) === target);
      if (!review) {
        if (href !== undefined) return [];
        const near = nearest(name, names);
        const fix = near
          ? `Write the name as in the review, “${near}”, or add href.`
          : 'Add a review-card of this name, or href with the address of the review.';
        return [advice('name', `The pick “${name}” leads nowhere: no review on the page has this name.`, fix)];
      }
      const differences: Advice[] = [];
      if (rating && review.rating && describe(rating) !== describe(review.rating))
        differences.push(
          advice(
            'rating',
            `${name} is rated ${describe(rating)} among the picks, but ${describe(review.rating)} in its review.`,
            'Give both the same rating.',
          ),
        );
      if (award && review.award && award !== review.award)
        differences.push(
          advice(
            'award',
            `${name} is “${award}” among the picks, but “${review.award}” in its review.`,
            'Give both the same award.',
          ),
        );
      return differences;
    }),
  );
};
