import {expect} from '@open-wc/testing';
import full from '../../stories/examples/article-full.json' with {type: 'json'};
import plain from '../../stories/examples/article-plain.json' with {type: 'json'};
import profile from '../../dist/schemas/author-profile.json' with {type: 'json'};
import checklist from '../../dist/schemas/buying-checklist.json' with {type: 'json'};
import review from '../../dist/schemas/review-card.json' with {type: 'json'};
import testimonials from '../../dist/schemas/testimonial-list.json' with {type: 'json'};
import {check, checklistShape, profileShape, reviewShape, testimonialsShape} from '../../src/index.js';
import {argsOf, argTypesOf, documentOf} from '../../stories/helpers/controls.js';
import {declaredOf} from '../../stories/helpers/manifest.js';
import {reference} from '../../stories/helpers/reference.js';
import {fieldsOf} from '../../stories/helpers/schema.js';

const WIDGETS = [
  {tag: 'review-card', schema: review, shape: reviewShape},
  {tag: 'testimonial-list', schema: testimonials, shape: testimonialsShape},
  {tag: 'buying-checklist', schema: checklist, shape: checklistShape},
  {tag: 'author-profile', schema: profile, shape: profileShape},
];
const controlOf = (schema: object, name: string): unknown => argTypesOf(schema, [])[name]?.control;

describe('the controls of a widget', () => {
  for (const {tag, schema, shape} of WIDGETS) {
    it(`of ${tag} say what the example documents say`, () => {
      for (const {block, ...document} of [...full.blocks, ...plain.blocks]) {
        if (block !== tag) continue;
        const {model, problems} = check(shape, documentOf(schema, argsOf(schema, document)));
        expect(problems).to.deep.equal([]);
        expect(model).to.deep.equal(check(shape, document).model);
      }
    });

    it(`of ${tag} are one for each field and attribute, with words and the widget's own required fields`, () => {
      const {attributes} = declaredOf(tag);
      const argTypes = argTypesOf(schema, attributes);
      expect(Object.keys(argTypes)).to.have.length(fieldsOf(schema).length + attributes.length);
      for (const [name, {description}] of Object.entries(argTypes)) expect(description, name).to.match(/\w/);
      for (const name of schema.required) expect(argTypes[name]?.type).to.deep.include({required: true});
    });

    it(`of ${tag} are documented field by field`, () => {
      const table = reference(schema, declaredOf(tag));
      for (const name of Object.keys(schema.properties))
        if (name !== '$schema') expect(table).to.contain(`\`${name}\``);
      expect(table).to.contain('`candor-problem`').and.to.contain('`--candor-color-accent`');
      expect(table).not.to.contain('undefined');
    });
  }

  it('fit what a field holds', () => {
    expect(controlOf(review, 'name')).to.deep.equal({type: 'text'});
    expect(controlOf(review, 'pros')).to.deep.equal({type: 'text'});
    expect(controlOf(review, 'position')).to.deep.equal({type: 'number', min: 1, step: 1});
    expect(controlOf(review, 'itemType')).to.deep.equal({type: 'select'});
    expect(controlOf(review, 'author-image-url')).to.deep.equal({type: 'text'});
    expect(controlOf(review, 'offers')).to.deep.equal({type: 'object'});
    expect(controlOf(profile, 'links')).to.deep.equal({type: 'text'});
  });

  it('make no document of nothing, and no field of an empty box', () => {
    expect(documentOf(review, {})).to.deep.equal({});
    expect(
      documentOf(review, {name: 'Kettle', award: '', pros: '\n \n', position: undefined, offers: []}),
    ).to.deep.equal({name: 'Kettle'});
  });

  it('read lines of columns', () => {
    const items = 'It fits\nThe handle suits my grip | Fill one and hold it level.';
    expect(documentOf(checklist, {items})).to.deep.equal({
      items: ['It fits', {label: 'The handle suits my grip', hint: 'Fill one and hold it level.'}],
    });
    expect(documentOf(review, {name: 'Kettle', specs: 'Holds | 0.9 | L\nQuiet | true\nModel | 7b'})).to.deep.equal({
      name: 'Kettle',
      specs: [
        {name: 'Holds', value: 0.9, unit: 'L'},
        {name: 'Quiet', value: true},
        {name: 'Model', value: '7b'},
      ],
    });
  });
});
