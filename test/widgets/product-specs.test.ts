import {expect} from '@open-wc/testing';
import {review as words} from '../../src/i18n/en.js';
import '../../src/widgets/product-specs/define.js';
import {describeContract} from '../helpers/contract.js';
import {example, least} from '../helpers/examples.js';
import {all, show, textOf} from '../helpers/page.js';

const tag = 'product-specs';
describeContract(tag, example(tag), least(tag));

describe('a list of facts', () => {
  it('shows each as a term with its value, in order', async () => {
    const specs = [
      {name: 'Holds', value: 1234.5, unit: 'g'},
      {name: 'Lid', value: true},
      {name: 'Timer', value: false},
    ];
    const widget = await show(tag, {specs});
    expect(all(widget, 'dt').map(textOf)).to.deep.equal(['Holds', 'Lid', 'Timer']);
    expect(all(widget, 'dd').map(textOf)).to.deep.equal(['1,234.5 g', 'Yes', 'No']);
    expect(textOf(all(widget, 'h2')[0])).to.equal(words.specs);
  });

  it('has the title of the author, by which it is called', async () => {
    const widget = await show(tag, {...least(tag), title: 'The light'});
    expect(textOf(all(widget, 'h2')[0])).to.equal('The light');
    expect(all(widget, 'section')[0]!.ariaLabel).to.equal('The light');
  });
});
