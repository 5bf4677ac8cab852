import {expect} from '@open-wc/testing';
import {check} from '../../src/input/check.js';
import {meanRating} from '../../src/model/mean-rating.js';
import {ratingShape, type RatingInput} from '../../src/model/rating.js';
import {starRatingShape} from '../../src/model/star-rating.js';

describe('a rating', () => {
  for (const [input, model] of [
    [4.5, {value: 4.5}],
    [1, {value: 1}],
    [5, {value: 5}],
    [{value: 3}, {value: 3}],
    [
      {value: 7, best: 10},
      {value: 7, best: 10},
    ],
    [
      {value: 0, worst: 0},
      {value: 0, worst: 0},
    ],
    [
      {value: 60, best: 100, worst: 0, explanation: 'Sum'},
      {value: 60, best: 100, worst: 0, explanation: 'Sum'},
    ],
    [
      {value: -2, best: 2, worst: -2},
      {value: -2, best: 2, worst: -2},
    ],
  ] as const) {
    it(`can be ${JSON.stringify(input)}`, () => {
      expect(check(ratingShape, input)).to.deep.equal({model, problems: []});
    });
  }

  for (const [input, path] of [
    [0, ''],
    [0.99, ''],
    [5.01, ''],
    [-1, ''],
    [10, ''],
    ['4.5', ''],
    ['4/5', ''],
    [null, ''],
    [[4], ''],
    [{}, 'value'],
    [{best: 5}, 'value'],
    [{value: '4'}, 'value'],
    [{value: 11, best: 10}, ''],
    [{value: 0, best: 10}, ''],
    [{value: 3, best: 3, worst: 3}, ''],
    [{value: 3, best: 1e308, worst: -1e308}, ''],
    [{value: 3, best: 1, worst: 5}, ''],
    [{value: 3, best: 1}, ''],
    [{value: 3, worst: 6}, ''],
  ] as const) {
    it(`cannot be ${JSON.stringify(input)}`, () => {
      const {model, problems} = check(ratingShape, input);
      expect(model).to.equal(undefined);
      expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
    });
  }

  it('loses an invalid best or worst, and must then fit the default scale', () => {
    const kept = check(ratingShape, {value: 4, best: 'five'});
    expect(kept.model).to.deep.equal({value: 4});
    expect(kept.problems.map(({path}) => path)).to.deep.equal(['best']);
    const fallen = check(ratingShape, {value: 8, best: '10'});
    expect(fallen.model).to.equal(undefined);
    expect(fallen.problems.map(({path}) => path)).to.deep.equal(['best', '']);
  });
});

describe('a rating of 0', () => {
  const zero = {value: 0, worst: 0};

  for (const data of [
    {rating: zero, count: 0},
    {rating: zero, count: '0'},
    {rating: {...zero, count: 0}},
    {rating: {value: -0, worst: -5}, count: 0},
    {rating: 0, count: 0},
  ]) {
    it(`in ${JSON.stringify(data)} is none, and told`, () => {
      const {model, problems} = check(starRatingShape, data);
      expect(model).to.equal(undefined);
      expect(problems).to.not.deep.equal([]);
    });
  }

  it('counts where somebody gave it', () => {
    for (const data of [{rating: zero}, {rating: zero, count: 3}])
      expect(check(starRatingShape, data)).to.deep.equal({model: data, problems: []});
    expect(check(starRatingShape, {rating: 4, count: 0}).model).to.deep.equal({rating: {value: 4}});
  });
});

describe('the mean of ratings', () => {
  const meanOf = (...inputs: RatingInput[]): ReturnType<typeof meanRating> =>
    meanRating(inputs.map((input) => check(ratingShape, input).model!));

  for (const [inputs, value] of [
    [[4, 5], 4.5],
    [[5, 5, 4], 4.7],
    [[1, 2], 1.5],
    [[3, 4, 4], 3.7],
    [[4.25, 4.25], 4.3],
    [[1, 1, 1], 1],
  ] as const) {
    it(`of ${inputs.join(', ')} is ${value}`, () => {
      expect(meanOf(...inputs)).to.deep.include({value, best: 5, count: inputs.length});
    });
  }

  it('keeps a scale that all share', () => {
    expect(meanOf({value: 7, best: 10, worst: 0}, {value: 8, best: 10, worst: 0})).to.deep.include({
      value: 7.5,
      best: 10,
      worst: 0,
      count: 2,
    });
    expect(meanOf(4, {value: 5, best: 5, worst: 1})).to.deep.include({value: 4.5, count: 2});
  });

  it('does not exist for fewer than two ratings or different scales', () => {
    expect(meanOf()).to.equal(undefined);
    expect(meanOf(5)).to.equal(undefined);
    expect(meanOf(4, {value: 7, best: 10})).to.equal(undefined);
    expect(meanOf(4, {value: 4, worst: 0})).to.equal(undefined);
    expect(meanOf(4, 4, {value: 4, best: 6})).to.equal(undefined);
  });
});
