// The schemas are Standard Schemas, so other libraries can validate data with them.
import {expect} from '@open-wc/testing';
import type {StandardSchemaV1} from '@standard-schema/spec';
import {isValidationError, up} from 'up-fetch';
import {articleShape, type Article, type ArticleInput} from '../../src/model/article.js';
import {reviewShape, type Review, type ReviewInput} from '../../src/model/review.js';
import {least} from '../helpers/examples.js';

/** Fetches a document with a public client, which validates it with a schema. */
const fetched = <S extends StandardSchemaV1>(
  document: unknown,
  schema: S,
): Promise<StandardSchemaV1.InferOutput<S>> => {
  const respond = (() => Promise.resolve(Response.json(document))) as typeof fetch;
  return up(respond)('https://blog.example/data.json', {schema});
};

const issuesOf = async (document: unknown): Promise<readonly StandardSchemaV1.Issue[]> => {
  try {
    await fetched(document, reviewShape);
  } catch (error) {
    if (isValidationError(error)) return error.issues;
    throw error;
  }
  throw new Error('The document was accepted.');
};

describe('a Standard Schema', () => {
  it('has the types of the data, before and after', () => {
    const review: StandardSchemaV1<ReviewInput, Review> = reviewShape;
    const article: StandardSchemaV1<ArticleInput, Article> = articleShape;
    const input: StandardSchemaV1.InferInput<typeof reviewShape> = {name: 'Drift', rating: 4.6};
    for (const {'~standard': standard} of [review, article])
      expect(standard).to.include({version: 1, vendor: 'candor-widgets'});
    expect(review['~standard'].validate(input)).to.deep.equal({value: {name: 'Drift', rating: {value: 4.6}}});
  });

  it('returns the model of valid data', async () => {
    const review: Review = await fetched({name: 'Drift', author: 'Lena', offers: ['/go/drift']}, reviewShape);
    expect(review).to.deep.equal({name: 'Drift', author: [{name: 'Lena'}], offers: [{url: '/go/drift'}]});
    const article = await fetched(least('review-article'), articleShape);
    expect(article.blocks[0]).to.have.property('block');
  });

  it('rejects invalid data, with the path of each problem', async () => {
    const issues = await issuesOf({rating: 9, pros: ['a', 7], 'a.b': 1, testimonials: [{quote: 'Good.', date: 3}]});
    expect(issues).to.deep.equal([
      {message: 'Expected text', path: ['name']},
      {message: 'Expected a number from worst (or 1) to best (or 5)', path: ['rating']},
      {message: 'Expected text', path: ['pros', 1]},
      {message: 'Expected a date such as 2026-06-25', path: ['testimonials', 0, 'date']},
      {message: 'Unknown field', path: ['a.b']},
    ]);
    expect(await issuesOf(null)).to.deep.equal([{message: 'Expected an object', path: []}]);
  });
});
