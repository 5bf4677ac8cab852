import {expect} from '@open-wc/testing';
import full from '../../stories/examples/article-full.json' with {type: 'json'};
import plain from '../../stories/examples/article-plain.json' with {type: 'json'};
import article from '../../dist/schemas/review-article.json' with {type: 'json'};
import checklist from '../../dist/schemas/buying-checklist.json' with {type: 'json'};
import comparison from '../../dist/schemas/comparison-table.json' with {type: 'json'};
import disclosure from '../../dist/schemas/disclosure-note.json' with {type: 'json'};
import guide from '../../dist/schemas/buying-guide.json' with {type: 'json'};
import faq from '../../dist/schemas/faq-list.json' with {type: 'json'};
import latest from '../../dist/schemas/latest-entries.json' with {type: 'json'};
import offers from '../../dist/schemas/offer-button.json' with {type: 'json'};
import picks from '../../dist/schemas/top-picks.json' with {type: 'json'};
import profile from '../../dist/schemas/author-profile.json' with {type: 'json'};
import prosCons from '../../dist/schemas/pros-cons.json' with {type: 'json'};
import review from '../../dist/schemas/review-card.json' with {type: 'json'};
import specs from '../../dist/schemas/product-specs.json' with {type: 'json'};
import stars from '../../dist/schemas/star-rating.json' with {type: 'json'};
import testimonials from '../../dist/schemas/testimonial-list.json' with {type: 'json'};
import verdict from '../../dist/schemas/verdict-box.json' with {type: 'json'};
import * as candor from '../../src/index.js';
import {argsOf, argTypesOf, documentOf} from '../../stories/helpers/controls.js';
import {declaredOf} from '../../stories/helpers/manifest.js';
import {reference} from '../../stories/helpers/reference.js';
import {fieldsOf, type JsonSchema} from '../../stories/helpers/schema.js';

const {check} = candor;
const WIDGETS: readonly {tag: string; schema: JsonSchema; shape: Parameters<typeof check>[0]}[] = [
  {tag: 'review-card', schema: review, shape: candor.reviewShape},
  {tag: 'testimonial-list', schema: testimonials, shape: candor.testimonialsShape},
  {tag: 'top-picks', schema: picks, shape: candor.picksShape},
  {tag: 'comparison-table', schema: comparison, shape: candor.comparisonShape},
  {tag: 'verdict-box', schema: verdict, shape: candor.verdictShape},
  {tag: 'star-rating', schema: stars, shape: candor.starRatingShape},
  {tag: 'offer-button', schema: offers, shape: candor.offersShape},
  {tag: 'disclosure-note', schema: disclosure, shape: candor.disclosureShape},
  {tag: 'pros-cons', schema: prosCons, shape: candor.prosConsShape},
  {tag: 'product-specs', schema: specs, shape: candor.specsShape},
  {tag: 'buying-guide', schema: guide, shape: candor.guideShape},
  {tag: 'buying-checklist', schema: checklist, shape: candor.checklistShape},
  {tag: 'faq-list', schema: faq, shape: candor.faqShape},
  {tag: 'author-profile', schema: profile, shape: candor.profileShape},
  {tag: 'latest-entries', schema: latest, shape: candor.latestShape},
  {tag: 'review-article', schema: article, shape: candor.articleShape},
];
/** The documents of a widget in the example articles. Only in an article can picks do without items. */
const documentsOf = (tag: string): object[] => {
  if (tag === 'review-article') return [full, plain];
  return [...full.blocks, ...plain.blocks].flatMap(({block, ...document}) =>
    block === tag && (tag !== 'top-picks' || 'items' in document) ? [document] : [],
  );
};
const controlOf = (schema: object, name: string): unknown => argTypesOf(schema, [])[name]?.control;

describe('the controls of a widget', () => {
  for (const {tag, schema, shape} of WIDGETS) {
    it(`of ${tag} say what the example documents say`, () => {
      const documents = documentsOf(tag);
      expect(documents).not.to.deep.equal([]);
      for (const document of documents)
        expect(check(shape, documentOf(schema, argsOf(schema, document)))).to.deep.equal(check(shape, document));
    });

    it(`of ${tag} are one for each field and attribute, with words and the widget's own required fields`, () => {
      const {attributes} = declaredOf(tag);
      const argTypes = argTypesOf(schema, attributes);
      expect(Object.keys(argTypes)).to.have.length(fieldsOf(schema).length + attributes.length);
      for (const [name, {description}] of Object.entries(argTypes)) expect(description, name).to.match(/\w/);
      for (const name of schema.required ?? []) {
        const [own] = Object.entries(argTypes).filter(([key]) => key === name || key.startsWith(`${name}-`));
        expect(own?.[1].type, name).to.deep.include({required: true});
      }
    });

    it(`of ${tag} are documented field by field`, () => {
      const table = reference(schema, declaredOf(tag));
      for (const name of Object.keys(schema.properties ?? {}))
        if (name !== '$schema') expect(table).to.contain(`\`${name}\``);
      // The tokens are the same for all widgets, and have a page of their own.
      expect(table).to.contain('`candor-problem`').and.not.to.contain('--candor-');
      expect(table).not.to.contain('undefined');
    });
  }

  it('fit what a field holds', () => {
    expect(controlOf(review, 'name')).to.deep.equal({type: 'text'});
    expect(controlOf(review, 'pros')).to.deep.equal({type: 'text'});
    expect(controlOf(review, 'position')).to.deep.equal({type: 'number', min: 1, step: 1});
    expect(controlOf(review, 'itemType')).to.deep.equal({type: 'select'});
    expect(controlOf(review, 'author')).to.deep.equal({type: 'object'});
    expect(controlOf(review, 'image-url')).to.deep.equal({type: 'text'});
    expect(controlOf(review, 'offers')).to.deep.equal({type: 'object'});
    expect(controlOf(profile, 'links')).to.deep.equal({type: 'object'});
    expect(controlOf(latest, 'entries')).to.deep.equal({type: 'object'});
    expect(controlOf(latest, 'feed')).to.deep.equal({type: 'text'});
    expect(controlOf(disclosure, 'kind')).to.deep.equal({type: 'select'});
    expect(controlOf(stars, 'rating-value')).to.deep.equal({type: 'number', step: 0.1});
    expect(controlOf(verdict, 'offer-availability')).to.deep.equal({type: 'select'});
    expect(controlOf(comparison, 'rows')).to.deep.equal({type: 'object'});
    expect(controlOf(guide, 'sections')).to.deep.equal({type: 'object'});
    expect(controlOf(article, 'blocks')).to.deep.equal({type: 'object'});
    expect(controlOf(article, 'publisher-name')).to.deep.equal({type: 'text'});
  });

  it('name the defaults of fields and attributes', () => {
    const argTypes = argTypesOf(stars, declaredOf('testimonial-list').attributes);
    const defaults = Object.entries(argTypes).map(([name, {table}]) => [name, table?.defaultValue?.summary]);
    expect(Object.fromEntries(defaults)).to.deep.include({
      'rating-value': undefined,
      'rating-best': '5',
      'rating-worst': '1',
      'heading-level': '2',
      layout: 'list',
    });
    const {description, table} = argTypesOf(latest, [])['limit']!;
    expect(description).to.equal('Maximum number of articles.');
    expect(table?.defaultValue).to.deep.equal({summary: '5 for a feed'});
  });

  it('leave what cannot be edited by itself as it is', () => {
    const items = [{name: 'Drift'}, null, {name: 'Everyday'}];
    const rows = [{name: 'Weight', values: [640, null, 430]}];
    expect(documentOf(comparison, argsOf(comparison, {items, rows}))).to.deep.equal({items, rows});
    const blocks = [{block: 'prose', text: 'It.'}, {block: 'top-picks'}];
    expect(documentOf(article, argsOf(article, {headline: 'It', blocks}))).to.deep.equal({headline: 'It', blocks});
  });

  it('say which parts an article may have, and what a text is', () => {
    const table = reference(article, declaredOf('review-article'));
    expect(table).to.match(/`blocks` \|.*one of `prose`, `disclosure-note`, `top-picks`, .*`latest-entries`/);
    expect(table).to.match(/`block` \|.*one of `prose`/);
    expect(table).to.contain('`points`').and.not.to.contain('#### ReviewBlock');
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
