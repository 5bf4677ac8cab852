import {expect} from '@open-wc/testing';
import {check} from '../../src/input/check.js';
import {checklistShape} from '../../src/model/checklist.js';
import {imageShape} from '../../src/model/image.js';
import {personShape} from '../../src/model/person.js';
import {profileShape} from '../../src/model/profile.js';
import {reviewShape} from '../../src/model/review.js';
import type {Schema} from '../../src/model/schema.js';
import {testimonialsShape} from '../../src/model/testimonials.js';
import {example, least} from '../helpers/examples.js';

const modelOf = (schema: Schema, input: unknown): unknown => check(schema, input).model;
const pathsOf = (schema: Schema, input: unknown): string[] => check(schema, input).problems.map(({path}) => path);

describe('the name of an author in a network', () => {
  for (const [written, handle, isTold] of [
    ['@lena@slow.example', '@lena@slow.example', false],
    ['lena', 'lena', false],
    ['https://chat.example/@lena', '@lena', true],
    ['https://chat.example/in/lena/?from=mail#top', 'lena', true],
  ] as const)
    it(`is ${handle} where ${written} is written`, () => {
      const links = [{url: '/me', network: 'Chat', handle: written}];
      const {model, problems} = check(profileShape, {name: 'Lena', links});
      expect(model!.links![0]!.handle).to.equal(handle);
      expect(problems.map(({path}) => path)).to.deep.equal(isTold ? ['links[0].handle'] : []);
    });
});

describe('a shape', () => {
  for (const [tag, schema] of [
    ['review-card', reviewShape],
    ['testimonial-list', testimonialsShape],
    ['buying-checklist', checklistShape],
    ['author-profile', profileShape],
  ] as const) {
    it(`of <${tag}> accepts its examples unchanged`, () => {
      for (const data of [example(tag), least(tag)]) {
        const before = JSON.stringify(data);
        expect(check(schema, data).problems).to.deep.equal([]);
        expect(JSON.stringify(data)).to.equal(before);
      }
    });

    it(`of <${tag}> accepts its own model`, () => {
      const model = modelOf(schema, example(tag));
      expect(check(schema, model)).to.deep.equal({model, problems: []});
    });

    it(`of <${tag}> rejects data without a required field`, () => {
      const [required] = Object.keys(least(tag));
      for (const wrong of [undefined, null, '', 7]) {
        const data = {...example(tag), [required!]: wrong};
        expect(modelOf(schema, data), String(wrong)).to.equal(undefined);
        expect(pathsOf(schema, data), String(wrong)).to.include(required!);
      }
    });
  }

  for (const [name, schema, short, long] of [
    ['a person', personShape, 'Lena', {name: 'Lena'}],
    ['a picture', imageShape, '/a.jpg', {url: '/a.jpg'}],
    ['who made a product', reviewShape, {name: 'It', by: 'Lena'}, {name: 'It', by: [{name: 'Lena'}]}],
    ['an item of a checklist', checklistShape, {items: ['It fits']}, {items: [{label: 'It fits'}]}],
  ] as const) {
    it(`takes ${name} short or long, with one result`, () => {
      expect(check(schema as Schema, short)).to.deep.equal({model: long, problems: []});
      expect(check(schema as Schema, long)).to.deep.equal({model: long, problems: []});
    });
  }

  it('drops an invalid maker, alone or among others', () => {
    expect(check(reviewShape, {name: 'It', by: {name: 7, url: '/a'}}))
      .to.have.property('model')
      .deep.equal({name: 'It'});
    expect(pathsOf(reviewShape, {name: 'It', by: {url: '/a'}})).to.deep.equal(['by.name']);
    expect(pathsOf(reviewShape, {name: 'It', by: 7})).to.deep.equal(['by']);
    expect(modelOf(reviewShape, {name: 'It', by: ['Lena', 7]})).to.deep.equal({name: 'It', by: [{name: 'Lena'}]});
    for (const by of ['', null, [], {}, {name: ''}])
      expect(check(reviewShape, {name: 'It', by}).problems).to.deep.equal([]);
  });

  it('drops invalid items of a list, and keeps the others in order', () => {
    const data = {name: 'It', pros: ['a', '', 'b', null, 3, 'c', ['d']], cons: 'none'};
    expect(modelOf(reviewShape, data)).to.deep.equal({name: 'It', pros: ['a', 'b', 'c']});
    expect(pathsOf(reviewShape, data)).to.deep.equal(['pros[1]', 'pros[3]', 'pros[4]', 'pros[6]', 'cons']);
  });

  it('drops the smallest invalid part, and reports its path', () => {
    const data = {
      name: 'It',
      rating: 9,
      position: 0,
      image: {url: 'javascript:alert(1)', alt: 'It'},
      author: {name: 'Lena', url: 'javascript:alert(1)', image: {url: '/a.jpg', width: '9'}},
      criteria: [{name: 'Size', rating: 6}, {name: 'Shape', rating: 2}, {rating: 3}],
      specs: [
        {name: 'Lid', value: false},
        {name: 'Weight', value: null},
      ],
      testimonials: [{quote: 'Good.', rating: 7, lang: 5, verification: {date: '2026-01-01'}}, {author: 'Tom'}],
      evidence: {obtained: 'stolen', method: 'Used it.'},
      itemType: 'Person',
    };
    expect(modelOf(reviewShape, data)).to.deep.equal({
      name: 'It',
      author: [{name: 'Lena', image: {url: '/a.jpg'}}],
      criteria: [{name: 'Shape', rating: {value: 2}}],
      specs: [{name: 'Lid', value: false}],
      testimonials: [{quote: 'Good.'}],
      evidence: {method: 'Used it.'},
    });
    expect(pathsOf(reviewShape, data)).to.have.members([
      'rating',
      'position',
      'image.url',
      'author.url',
      'author.image.width',
      'criteria[0].rating',
      'criteria[2].name',
      'specs[1].value',
      'testimonials[0].rating',
      'testimonials[0].lang',
      'testimonials[0].verification.method',
      'testimonials[1].quote',
      'evidence.obtained',
      'itemType',
    ]);
  });

  it('rejects a required list without valid items', () => {
    expect(modelOf(testimonialsShape, {testimonials: []})).to.equal(undefined);
    expect(pathsOf(testimonialsShape, {testimonials: []})).to.deep.equal(['testimonials']);
    expect(modelOf(testimonialsShape, {testimonials: [{author: 'Tom'}]})).to.equal(undefined);
    expect(pathsOf(testimonialsShape, {testimonials: [{author: 'Tom'}]})).to.deep.equal(['testimonials[0].quote']);
    expect(modelOf(checklistShape, {items: ['', null]})).to.equal(undefined);
    expect(pathsOf(checklistShape, {items: ['', null]})).to.deep.equal(['items[0]', 'items[1]']);
  });

  it('rejects a number of shown quotes above the total', () => {
    const testimonials = [{quote: 'Good.'}];
    const good = {testimonials, selection: {shown: 3, total: 3, basis: 'all'}};
    expect(check(testimonialsShape, good)).to.deep.equal({model: good, problems: []});
    for (const selection of [
      {shown: 4, total: 3},
      {shown: 0, total: 3},
      {shown: 1.5, total: 3},
      {total: 3},
      {shown: 3},
      'all',
    ]) {
      expect(modelOf(testimonialsShape, {testimonials, selection})).to.deep.equal({testimonials});
      expect(pathsOf(testimonialsShape, {testimonials, selection})).to.have.length(1);
    }
  });

  it('accepts only types of reviewed items that Google supports', () => {
    for (const itemType of ['Product', 'Book', 'SoftwareApplication'])
      expect(pathsOf(reviewShape, {name: 'It', itemType})).to.deep.equal([]);
    for (const itemType of ['Article', 'BlogPosting', 'ItemList', 'Person', 'product', ' '])
      expect(pathsOf(reviewShape, {name: 'It', itemType})).to.deep.equal(['itemType']);
  });
});
