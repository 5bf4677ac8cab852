import {expect} from '@open-wc/testing';
import {faq as words} from '../../src/i18n/en.js';
import '../../src/widgets/faq-list/define.js';
import {toJsonLd} from '../../src/json-ld.js';
import {describeContract} from '../helpers/contract.js';
import {check, faqShape} from '../../src/index.js';
import {example, least} from '../helpers/examples.js';
import {all, later, place, show, textOf, until, type AnyWidget} from '../helpers/page.js';

const tag = 'faq-list';
// Without a title it has words of its own.
describeContract(tag, {...example(tag), title: ''}, least(tag));

const answersOf = (widget: Element): HTMLElement[] => all(widget, '[part=answer]');
const isOpen = (answer: HTMLElement): boolean => answer.checkVisibility();

describe('a list of questions', () => {
  it('opens an answer with a click on its question, and keeps it open when the data changes', async () => {
    const widget = await show(tag, example(tag));
    expect(answersOf(widget).map(isOpen)).to.deep.equal([false, false, false]);
    all(widget, 'summary')[1]!.click();
    expect(answersOf(widget).map(isOpen)).to.deep.equal([false, true, false]);
    widget.data = {...example(tag), title: 'Asked again'};
    await widget.updateComplete;
    expect(textOf(all(widget, 'h2')[0])).to.equal('Asked again');
    expect(answersOf(widget).map(isOpen)).to.deep.equal([false, true, false]);
  });

  it('shows paragraphs and formatting in answers', async () => {
    const widget = await show(tag, example(tag));
    const tags = [...answersOf(widget)[1]!.querySelectorAll('*')].map(({localName}) => localName);
    expect(tags.filter((name) => name !== 'span')).to.deep.equal(['p', 'strong', 'p', 'a']);
  });

  it('opens the answer that a link leads to', async () => {
    const {href} = location;
    later(() => history.replaceState(null, '', href));
    const widget = await show(tag, example(tag));
    place('<a href="#why-no-electric-one">Why?</a>').querySelector('a')!.click();
    await until(() => isOpen(answersOf(widget)[2]!), 'the answer');
  });

  it('reads details as authors write them', async () => {
    const widget = place(
      `<${tag}><details data-field="questions"><summary>Does it whistle?</summary><p>No.</p><p>It <em>beeps</em>.</p></details></${tag}>`,
    ).firstElementChild as AnyWidget;
    await widget.updateComplete;
    expect(textOf(all(widget, 'summary')[0])).to.equal('Does it whistle?');
    expect(all(widget, 'p').map(textOf)).to.deep.equal(['No.', 'It beeps.']);
  });

  it('has a heading without a title', async () => {
    expect(textOf(all(await show(tag, least(tag)), 'h2')[0])).to.equal(words.questions);
  });

  it('SD-15: is not marked up for search engines', () => {
    const {model} = check(faqShape, example(tag));
    expect(toJsonLd([{tag, model}])['@graph']).to.deep.equal([]);
  });
});
