// dist/custom-elements.json describes each element completely and correctly.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as candor from '../../dist/index.js';
import {filesOf, read, readJson} from '../helpers/project.mjs';

const declarations = readJson('dist/custom-elements.json').modules.flatMap((module) => module.declarations);
const widgets = Object.values(candor).filter((it) => it?.tag && it.shape);
const isSentence = ({description = ''}) => /^["`“\p{Lu}][\s\S]+[.]$/u.test(description);

test('the manifest has every token that the styles read, and no other', () => {
  const sources = filesOf('src', (path) => path.endsWith('.ts'));
  const used = sources.flatMap((path) => read(path).match(/--candor-[\w-]+/g) ?? []);
  assert.ok(used.length);
  for (const {tagName, cssProperties} of declarations)
    assert.deepEqual(new Set(cssProperties.map(({name}) => name)), new Set(used), tagName);
});

for (const widget of widgets) {
  const {tag, name} = widget;
  const declaration = declarations.find(({tagName}) => tagName === tag);
  const {attributes, members, events, slots, cssParts, cssProperties} = declaration;

  test(`<${tag}> is described in sentences`, () => {
    assert.equal(declaration.name, name);
    assert.ok(declaration.summary);
    const all = [declaration, ...attributes, ...members, ...events, ...slots, ...cssParts, ...cssProperties];
    assert.deepEqual(
      all.filter((each) => !isSentence(each)),
      [],
    );
  });

  test(`<${tag}> has the attributes of its properties`, () => {
    widget.finalize();
    const declared = [...widget.elementProperties].flatMap(([key, {attribute = key}]) =>
      key === 'data' ? key : attribute || [],
    );
    const element = new widget();
    assert.deepEqual(
      attributes.map((each) => each.name),
      declared,
    );
    for (const attribute of attributes.filter((each) => each.name !== 'data')) {
      assert.notEqual(attribute.type.text, 'undefined', attribute.name);
      assert.equal(attribute.default, JSON.stringify(element[attribute.fieldName]), attribute.name);
      assert.ok(members.some((member) => member.name === attribute.fieldName && member.attribute === attribute.name));
    }
  });

  test(`<${tag}> has only public members, and the type of its data`, () => {
    assert.deepEqual(
      members.filter((each) => /Callback$|^[#_]|^(?:render|update|view|styles)$/.test(each.name)),
      [],
    );
    assert.ok(members.every(({privacy = 'public'}) => privacy === 'public'));
    const {type} = members.find((member) => member.name === 'data');
    assert.match(read('dist/index.d.ts'), new RegExp(`\\b${type.text.split(' ')[0]}\\b`));
  });

  test(`<${tag}> has the events that it fires, and the slot of every widget`, () => {
    const hasOffers = /extends OfferWidget|handleOfferEvent\(/.test(read(`src/widgets/${tag}/${tag}.ts`));
    assert.deepEqual(
      events.map((event) => event.name),
      [...(hasOffers ? ['candor-offer-click'] : []), 'candor-problem'],
    );
    assert.deepEqual(
      slots.map((slot) => slot.name),
      [''],
    );
  });
}
