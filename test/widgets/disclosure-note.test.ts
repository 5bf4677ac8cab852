import {expect} from '@open-wc/testing';
import {de} from '../../src/i18n/de.js';
import {disclosure} from '../../src/i18n/en.js';
import '../../src/i18n/de.define.js';
import '../../src/widgets/disclosure-note/define.js';
import {describeContract} from '../helpers/contract.js';
import {example, least} from '../helpers/examples.js';
import {all, heightOf, listen, place, show, shownText, textOf, type AnyWidget} from '../helpers/page.js';

const tag = 'disclosure-note';
describeContract(tag, example(tag), {text: 'A friend lent me the lamp.'});

const paragraphs = (widget: Element): string[] => all(widget, 'p').map(textOf);
const AMAZON = 'As an Amazon Associate I earn from qualifying purchases.';

describe('a disclosure note', () => {
  for (const kind of ['affiliate', 'amazon', 'gift', 'paid'] as const) {
    it(`has a sentence for ${kind}, in the language of the page`, async () => {
      expect(paragraphs(await show(tag, {kind}))).to.deep.equal([disclosure[kind]]);
      const box = place();
      box.lang = 'de';
      expect(paragraphs(await show(tag, {kind}, box))).to.deep.equal([de[kind]]);
    });
  }

  it('shows the exact sentence of Amazon', async () => {
    expect(paragraphs(await show(tag, {kind: 'amazon'}))).to.deep.equal([AMAZON]);
  });

  it('shows the author’s text in place of the sentence, and after that of Amazon', async () => {
    const text = 'I was *lent* it.\n\nI gave it back.';
    for (const kind of ['affiliate', 'gift', 'paid', undefined])
      expect(paragraphs(await show(tag, {kind, text})), kind).to.deep.equal(['I was lent it.', 'I gave it back.']);
    expect(paragraphs(await show(tag, {kind: 'amazon', text}))).to.deep.equal([
      AMAZON,
      'I was lent it.',
      'I gave it back.',
    ]);
  });

  it('links to the page with more information', async () => {
    const widget = await show(tag, {...least(tag), policyUrl: '/how'});
    const [link] = all<HTMLAnchorElement>(widget, 'a');
    expect([textOf(link), link!.getAttribute('href')]).to.deep.equal([disclosure.disclosurePolicy, '/how']);
    expect(all(await show(tag, least(tag)), 'a')).to.deep.equal([]);
  });

  it('shows the sentence for affiliates with only that link', async () => {
    expect(paragraphs(await show(tag, {policyUrl: '/how'}))).to.deep.equal([
      disclosure.affiliate,
      disclosure.disclosurePolicy,
    ]);
  });

  it('is a note, in letters as large as those of the page', async () => {
    const widget = await show(tag, example(tag), place('', 'font-size: 19px'));
    expect(all(widget, '[data-candor]')[0]!.role).to.equal('note');
    for (const paragraph of all(widget, 'p')) expect(getComputedStyle(paragraph).fontSize).to.equal('19px');
  });

  it('shows the fallback without content, and reports it', async () => {
    const {console} = listen();
    const widget = place(`<${tag} data="{}"><p>Fallback</p></${tag}>`).firstElementChild as AnyWidget;
    await widget.updateComplete;
    expect(shownText(widget)).to.equal('');
    expect(heightOf(widget.firstElementChild!)).to.be.above(10);
    expect(widget.problems.map(({found}) => found)).to.deep.equal(['an object']);
    expect(console).to.have.length(1);
  });
});
