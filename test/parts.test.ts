import {expect} from '@open-wc/testing';
import full from '../stories/examples/article-full.json' with {type: 'json'};
import manifest from '../dist/custom-elements.json' with {type: 'json'};
import type {Widget} from '../src/index.js';
import '../src/define.js';

interface Declaration {
  readonly tagName: string;
  readonly cssParts: readonly {readonly name: string}[];
}

const declarations = manifest.modules.flatMap((module) => module.declarations as unknown as Declaration[]);
const blocks = full.blocks as readonly {readonly block: string}[];

/** Returns the names of all parts of an element that shows some data. */
const partsShown = async (tag: string, data: object): Promise<string[]> => {
  const widget = Object.assign(document.createElement(tag), {data}) as HTMLElement as Widget;
  document.body.append(widget);
  await widget.updateComplete;
  const parts = [...widget.shadowRoot!.querySelectorAll('[part]')].flatMap((each) => [...each.part]);
  widget.remove();
  return parts;
};

describe('parts', () => {
  for (const {tagName, cssParts} of declarations) {
    it(`of <${tagName}> are those that its documentation names`, async () => {
      const articles = tagName === 'review-article' ? [full] : [];
      const examples = [...articles, ...blocks.flatMap(({block, ...data}) => (block === tagName ? [data] : []))];
      const shown = await Promise.all(examples.map((data) => partsShown(tagName, data)));
      expect([...new Set(shown.flat())]).to.have.members(cssParts.map(({name}) => name));
    });
  }
});
