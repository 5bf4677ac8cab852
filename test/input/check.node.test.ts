import {expect} from '@open-wc/testing';
import {check} from '../../src/input/check.js';
import {fingerprint} from '../../src/input/digest.js';
import {explain} from '../../src/input/problem.js';
import {reviewShape} from '../../src/model/review.js';

const sentences = (input: unknown): string[] => check(reviewShape, input).problems.map(explain);
const deep = (depth: number): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = [value];
  return value;
};

describe('the check', () => {
  for (const [name, input] of Object.entries({
    undefined,
    null: null,
    'a number': 42,
    true: true,
    'a text': 'It',
    'an empty list': [],
    'a list': [{name: 'It'}],
    'a function': () => ({name: 'It'}),
    'a symbol': Symbol('It'),
    'a large integer': 42n,
    'lists 50,000 deep': deep(50_000),
  })) {
    it(`rejects ${name} with one problem`, () => {
      const {model, problems} = check(reviewShape, input);
      expect(model).to.equal(undefined);
      expect(problems.map(({path}) => path)).to.deep.equal(['']);
    });
  }

  it('reports each unknown field, and keeps the others', () => {
    const {model, problems} = check(reviewShape, {
      nmae: 'It',
      name: 'It',
      pros: [],
      Rating: 5,
      author: {name: 'A', age: 9},
    });
    expect(model).to.deep.equal({name: 'It', author: [{name: 'A'}]});
    expect(problems.map(({path}) => path)).to.have.members(['nmae', 'Rating', 'author.age']);
  });

  it('treats optional fields that are empty as missing, at any depth', () => {
    const model = {name: 'It', offers: [{url: '/a'}], author: [{name: 'Lena'}]};
    for (const empty of [null, '', []])
      expect(
        check(reviewShape, {
          ...Object.fromEntries(Object.keys(reviewShape.entries).map((name) => [name, empty])),
          name: 'It',
          offers: [{url: '/a', price: empty, note: empty, noteAsOf: empty, availability: empty}],
          author: {name: 'Lena', image: {url: empty, alt: empty}},
          rating: {value: empty},
          evidence: {obtained: empty, measurements: empty},
        }),
      ).to.deep.equal({model, problems: []});
    expect(sentences({name: '', award: ''})).to.deep.equal(['name: expected text, found “”']);
    expect(sentences({name: 'It', image: {url: '', alt: 'A'}})).to.deep.equal([
      'image.url: expected an image address, found “”',
    ]);
  });

  it('lists the known fields for an unknown one', () => {
    const [sentence] = sentences({name: 'It', author: {name: 'A', colour: 'red'}});
    expect(sentence).to.equal(
      'Unknown field "author.colour". Use one of name, url, image, jobTitle, credentials, sameAs, organization, location, or remove it.',
    );
    const [long] = sentences({name: 'It', ['x'.repeat(200_000)]: 1});
    expect(long!.length).to.be.below(600);
  });

  it('ignores inherited properties of the schema and of the data', () => {
    const polluted = Object.prototype as {extra?: unknown};
    polluted.extra = () => 1;
    try {
      for (const data of [
        {name: 'It', author: {name: 'A'}},
        Object.create({other: 1}, {name: {value: 'It', enumerable: true}}),
      ])
        expect(check(reviewShape, data).problems).to.deep.equal([]);
      expect(Object.keys(check(reviewShape, {name: 'It'}).model!)).to.deep.equal(['name']);
      expect(sentences({extra: 1})).to.have.length(2);
    } finally {
      delete polluted.extra;
    }
  });

  it('ignores $schema', () => {
    expect(check(reviewShape, {$schema: './review.json', name: 'It'})).to.deep.equal({
      model: {name: 'It'},
      problems: [],
    });
  });

  it('treats keys such as __proto__ as unknown fields, and changes no prototype', () => {
    const input: unknown = JSON.parse(
      '{"name": "It", "__proto__": {"award": "Hacked"}, "constructor": 1, "hasOwnProperty": 1}',
    );
    const {model, problems} = check(reviewShape, input);
    expect(model).to.deep.equal({name: 'It'});
    expect((model as {award?: string}).award).to.equal(undefined);
    expect(problems.map(({path}) => path)).to.have.members(['__proto__', 'constructor', 'hasOwnProperty']);
    expect('award' in {}).to.equal(false);
  });

  it('accepts 200 kB of text, 10,000 items, and 50,000 nested lists', () => {
    const long = 'a'.repeat(200_000);
    expect(check(reviewShape, {name: long}).model).to.deep.equal({name: long});
    expect(check(reviewShape, {name: 'It', pros: Array(10_000).fill('p')}).model)
      .to.have.property('pros')
      .with.length(10_000);
    const {model, problems} = check(reviewShape, {name: 'It', pros: deep(50_000), body: deep(50_000), x: deep(50_000)});
    expect(model).to.deep.equal({name: 'It'});
    expect(problems.map(({path}) => path)).to.have.members(['pros[0]', 'body', 'x']);
  });

  it('accepts objects that frameworks wrap or freeze', () => {
    const input = {name: 'It', pros: ['a']};
    expect(check(reviewShape, new Proxy(input, {})).model).to.deep.equal(input);
    expect(check(reviewShape, Object.freeze(input)).model).to.deep.equal(input);
    expect(check(reviewShape, Object.assign(Object.create(null), input)).model).to.deep.equal(input);
  });

  it('explains each problem in one sentence with path, expected and found', () => {
    const found = sentences({
      name: 'It',
      rating: 9,
      pros: 'none',
      position: 1.5,
      award: ' ',
      testimonials: [{quote: 'Good.'}, {quote: null}],
      body: {text: 'It'},
      summary: 'a',
      itemType: 'Person',
      cons: [7],
      author: 5,
    });
    const expected = [
      /^rating: expected .*\b1\b.*\b5\b.*, found 9$/,
      /^pros: expected a list, found “none”$/,
      /^position: expected a whole number from 1, found 1\.5$/,
      /^award: expected text, found “ ”$/,
      /^testimonials\[1\]\.quote: expected text, found null$/,
      /^body: expected text, found an object$/,
      /^itemType: expected one of Product, .*Book.*, found “Person”$/,
      /^cons\[0\]: expected text, found 7$/,
      /^author: expected text, found 5$/,
    ];
    expect(found).to.have.length(expected.length);
    for (const sentence of expected)
      expect(
        found.some((each) => sentence.test(each)),
        String(sentence),
      ).to.equal(true);
    expect(sentences([])).to.match(/^data: expected an object, found a list/);
    expect(sentences({})).to.deep.equal(['name: expected text, found nothing']);
  });

  it('describes a symbol, also in place of text', () => {
    expect(sentences({name: 'It', award: Symbol('gold')})).to.deep.equal(['award: expected text, found Symbol(gold)']);
  });

  it('loses only the fields that cannot be read', () => {
    const boom = (): never => {
      throw new Error('Boom');
    };
    const offer = Object.defineProperty({url: '/shop'}, 'seller', {get: boom, enumerable: true});
    const image = Object.defineProperty({}, 'url', {get: boom, enumerable: true});
    const {model, problems} = check(reviewShape, {name: 'It', image, pros: ['Quiet'], offers: [offer]});
    expect(model).to.deep.equal({name: 'It', pros: ['Quiet'], offers: [{url: '/shop'}]});
    expect(problems.map(({path}) => path)).to.deep.equal(['image', 'offers[0].seller']);
    expect(explain(problems[0]!)).to.contain('expected no error').and.to.contain('Boom');
  });

  it('shortens long texts in its sentences', () => {
    for (const itemType of ['x'.repeat(200_000), Symbol('x'.repeat(200_000))])
      expect(sentences({name: 'It', itemType})[0]!.length).to.be.below(400);
  });
});

describe('a fingerprint', () => {
  it('is the same for equal data and another for other data', () => {
    const marks = [
      {name: 'It'},
      {name: 'Is'},
      {name: 'tI'},
      {name: 'It '},
      {nam: 'eIt'},
      [],
      {},
      'It',
      {name: 'Ít'},
      {name: '🙂'},
      {name: '🙃'},
    ].map(fingerprint);
    expect(new Set(marks).size).to.equal(marks.length);
    expect(fingerprint({name: 'It', pros: ['a']})).to.equal(fingerprint({name: 'It', pros: ['a']}));
  });

  it('needs no escaping in an attribute', () => {
    for (const data of [{}, {name: 'It'}, {name: '"<&'}, 'x'.repeat(10_000)])
      expect(fingerprint(data)).to.match(/^[\da-z]{1,7}$/);
  });
});
