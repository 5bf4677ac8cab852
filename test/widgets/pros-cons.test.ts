import {expect} from '@open-wc/testing';
import {review as words} from '../../src/i18n/en.js';
import '../../src/widgets/pros-cons/define.js';
import {describeContract} from '../helpers/contract.js';
import {example, least} from '../helpers/examples.js';
import {all, listen, show, shownText, textOf} from '../helpers/page.js';

const tag = 'pros-cons';
describeContract(tag, example(tag), least(tag));

const headingsOf = (widget: Element): string[] =>
  all(widget, 'h2, h3, h4').map((heading) => `${heading.localName} ${textOf(heading)}`);

describe('a list of pros and cons', () => {
  it('has a title with a heading over each list, or the headings in its place', async () => {
    const lists = {pros: ['Quiet'], cons: ['Slow', '**Heavy**']};
    expect(headingsOf(await show(tag, {title: 'By hand', ...lists}))).to.deep.equal([
      'h2 By hand',
      `h3 ${words.pros}`,
      `h3 ${words.cons}`,
    ]);
    const widget = await show(tag, lists);
    expect(headingsOf(widget)).to.deep.equal([`h2 ${words.pros}`, `h2 ${words.cons}`]);
    expect(all(widget, 'li').map(textOf)).to.deep.equal(['Quiet', 'Slow', 'Heavy']);
    widget.headingLevel = 3;
    await widget.updateComplete;
    expect(headingsOf(widget)).to.deep.equal([`h3 ${words.pros}`, `h3 ${words.cons}`]);
  });

  it('shows one list without the other, and neither without both', async () => {
    expect(shownText(await show(tag, {cons: ['Slow']}))).to.equal(`${words.cons} Slow`);
    listen();
    const widget = await show(tag, {title: 'By hand', pros: []});
    expect(shownText(widget)).to.equal('');
    expect(widget.problems).to.have.length(1);
  });
});
