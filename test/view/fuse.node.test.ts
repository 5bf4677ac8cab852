import {expect} from '@open-wc/testing';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {fuse} from '../../src/view/fuse.js';

const item = (text: string): TemplateResult => html`<li .textContent=${text}></li>`;
const list = (part: string, label: unknown, texts: readonly string[]): TemplateResult =>
  fuse(
    html`<ul part=${part} aria-label=${label}>
      ${texts.map(item)}
    </ul>`,
  );

describe('a fused template', () => {
  it('is one for all results of the same structure, whatever their values', () => {
    const [first, second] = [list('pros', nothing, ['a', 'b']), list('pros', 'Good', ['c', 'd'])];
    expect(first.strings).to.equal(second.strings);
    expect(second.values).to.deep.equal(['Good', 'c', 'd']);
    expect(list('pros', 'Good', ['c']).strings).to.not.equal(first.strings);
  });

  it('holds the names of parts and classes, so that no element has a binding for them', () => {
    const textOf = (part: unknown, look: unknown = 'a b'): string =>
      fuse(html`<p part=${part} class=${look} lang=${'en'}></p>`).strings.join('…');
    expect(textOf('pros')).to.equal('<p part="pros" class="a b" lang=…></p>');
    expect(textOf('cons')).to.equal('<p part="cons" class="a b" lang=…></p>');
    expect(textOf('pros', nothing)).to.equal('<p part="pros" lang=…></p>');
    expect(textOf(nothing, '')).to.equal('<p class="" lang=…></p>');
  });

  it('keeps a name that changes with the data as a value, so that the rest need not be drawn anew', () => {
    const stock = (look: string): TemplateResult => fuse(html`<b class="stock ${look}" rel=${'me'}></b>`);
    expect(stock('out').strings).to.equal(stock('').strings);
    expect(stock('out').values).to.deep.equal(['out']);
  });

  it('keeps content that looks like the end of a tag', () => {
    expect(fuse(html`<p>a class=${'b'} part=</p>`).strings.join('…')).to.equal('<p>a class=… part=</p>');
  });

  it('shares the template of an item between long lists', () => {
    const long = (length: number): TemplateResult[] =>
      list('pros', 'Good', Array.from({length}, String)).values[1] as TemplateResult[];
    expect(new Set([...long(6), ...long(7)].map(({strings}) => strings)).size).to.equal(1);
  });

  it('shares it between items with other names of classes, which rows of a table have', () => {
    const rows = Array.from({length: 6}, (_, i) => html`<p class=${i % 2 ? 'yes' : 'no'}>${i}</p>`);
    const [items] = fuse(html`<div>${rows}</div>`).values as TemplateResult[][];
    expect(new Set(items!.map(({strings}) => strings)).size).to.equal(1);
    expect(items!.map(({values}) => values[0])).to.deep.equal(['no', 'yes', 'no', 'yes', 'no', 'yes']);
  });
});
