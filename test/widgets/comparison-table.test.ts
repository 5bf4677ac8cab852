import {expect} from '@open-wc/testing';
import {emulateMedia, executeServerCommand, sendKeys} from '@web/test-runner-commands';
import '../../src/widgets/comparison-table/define.js';
import {comparison as own, en} from '../../src/i18n/en.js';
import type {ComparisonInput} from '../../src/model/comparison.js';
import {describeContract} from '../helpers/contract.js';
import {example, least} from '../helpers/examples.js';
import {
  all,
  create,
  drawn,
  engine,
  later,
  listen,
  place,
  show,
  shownText,
  textOf,
  until,
  type AnyWidget,
} from '../helpers/page.js';

const tag = 'comparison-table';
describeContract(tag, example(tag), least(tag));

type Items = ComparisonInput['items'];
const items: Items = [{name: 'Drift'}, {name: 'Pallas', award: 'Best value'}, {name: 'Harrow', award: 'Best overall'}];
const showRows = (rows: unknown, columns: unknown = items): Promise<AnyWidget> => show(tag, {items: columns, rows});

const headersOf = (widget: Element): string[] => all(widget, 'th[scope=col] [part=name]').map(textOf);
/** Returns the name and the values of each row. */
const rowsOf = (widget: Element): string[][] =>
  all<HTMLTableRowElement>(widget, 'tbody tr').map(({cells}) =>
    [...cells].map((cell) => cell.querySelector('[role=img]')?.getAttribute('aria-label') ?? textOf(cell)),
  );

interface AccessibleNode {
  readonly role: string;
  readonly name: string;
}

const NAMES = ['Drift', 'Pallas', 'Harrow', 'Quill', 'Brume', 'Sable', 'Larkglow', 'Nightjar'];
const tableOf = (count: number): ComparisonInput => ({
  title: 'All that I tried',
  items: NAMES.slice(0, count).map((name, i) => ({name, href: `#${name}`, ...(i ? {} : {award: 'Best'})})),
  rows: [{name: 'Time to 93 °C, with the lid closed', values: NAMES.slice(0, count).map((_, i) => i * 1000)}],
});
const showIn = (width: number, data: object, css = ''): Promise<AnyWidget> =>
  show(tag, data, place('', `width: ${width}px; font-size: 16px; ${css}`));
const region = (widget: Element): HTMLElement => all(widget, '.pan')[0]!;
const rectsOf = (widget: Element, selector: string): DOMRect[] =>
  all(widget, selector).map((each) => each.getBoundingClientRect());

describe('a comparison', () => {
  describe('is a table', () => {
    it('with a caption, a header above each column and one before each row', async () => {
      const widget = await show(tag, {title: 'All three', items, rows: [{name: 'Weight', values: ['1 kg', '2 kg']}]});
      const [table] = all<HTMLTableElement>(widget, 'table');
      expect(textOf(table!.caption)).to.equal('All three');
      expect(headersOf(widget)).to.deep.equal(['Drift', 'Pallas', 'Harrow']);
      expect(all(widget, 'thead th').every((each) => each.getAttribute('scope') === 'col')).to.equal(true);
      expect(all(widget, 'tbody th[scope=row]').map(textOf)).to.deep.equal(['Weight']);
      const {cells} = table!.tHead!.rows[0]!;
      for (const {cells: others} of table!.tBodies[0]!.rows) expect(others).to.have.length(cells.length);
    });

    it('whose name is its caption alone, or that of the box around it without one', async () => {
      const named = await show(tag, {title: 'All three', items, rows: [{name: 'Weight', values: ['1 kg', '2 kg']}]});
      const labels = (widget: Element): (string | null)[] =>
        ['table', '.pan'].map((selector) => all(widget, selector)[0]!.getAttribute('aria-label'));
      expect(labels(named)).to.deep.equal(['All three', own.comparison]);
      expect(shownText(named).split('All three')).to.have.length(2);
      const plain = await show(tag, least(tag));
      expect(all<HTMLTableElement>(plain, 'table')[0]!.caption).to.equal(null);
      expect(labels(plain)).to.deep.equal([null, own.comparison]);
    });

    it('of native elements in boxes of tables, without roles of their own', async () => {
      for (const width of [320, 1000]) {
        const widget = await showIn(width, example(tag));
        await drawn(widget);
        expect(all(widget, 'table [role]:not(.row, [role=img], caption *)')).to.deep.equal([]);
        const display = {table: 'table', tr: 'table-row', 'th, td': 'table-cell'};
        for (const [selector, value] of Object.entries(display))
          for (const element of all(widget, selector)) expect(getComputedStyle(element).display).to.equal(value);
      }
    });

    // Only Chromium's driver shows the accessibility tree.
    for (const width of engine === 'chromium' ? [320, 700, 1000] : [])
      for (const count of [2, 3, 8])
        it(`in which assistive technology finds each value under its product, ${count} in ${width} px`, async () => {
          const {
            items: columns,
            rows: [row],
            title,
          } = tableOf(count);
          await drawn(await showIn(width, {title, items: columns, rows: [row]}));
          const tree = (await executeServerCommand('accessibility-tree')) as AccessibleNode[];
          const start = tree.findIndex(({role}) => role === 'table');
          const cells = tree
            .slice(start)
            .filter(({role}) => /^(?:row|columnheader|rowheader|cell|gridcell)$/.test(role))
            .map(({role, name}) => (role === 'row' ? 'row' : `${role}: ${name}`));
          expect(tree[start]!.name).to.equal(title);
          expect(cells).to.deep.equal([
            'row',
            'cell: ',
            ...NAMES.slice(0, count).map((name, i) => `columnheader: ${i ? '' : 'Best '}${name}`),
            'row',
            `rowheader: ${row!.name}`,
            ...NAMES.slice(0, count).map((_, i) => `cell: ${(i * 1000).toLocaleString('en')}`),
          ]);
        });

    it('that contains each text once', async () => {
      const text = shownText(await show(tag, example(tag)));
      for (const once of ['Hollinbeck Crank 48', 'Time for 20 g', '124 s']) expect(text.split(once)).to.have.length(2);
    });

    it('with links where the author gives addresses, and awards above the names', async () => {
      const widget = await showRows([{name: 'Weight', values: [1]}], [{name: 'Drift', href: '#drift', award: 'Best'}]);
      const [link] = all<HTMLAnchorElement>(widget, 'th a');
      expect([textOf(link), link!.getAttribute('href')]).to.deep.equal(['Drift', '#drift']);
      expect(textOf(link!.closest('th'))).to.equal('Best Drift');
      expect(all(await show(tag, least(tag)), 'a')).to.deep.equal([]);
    });
  });

  describe('shows a value', () => {
    for (const [what, value, unit, shown] of [
      ['that is text as it is written, without the unit', '2 min 40', 's', '2 min 40'],
      ['that is a number with the unit', 1234.5, 'g', '1,234.5 g'],
      ['that is zero', 0, 'g', '0 g'],
      ['that is a number without a unit', 4, undefined, '4'],
      ['that is true in words, without the unit', true, 'g', en.yes],
      ['that is false in words', false, undefined, en.no],
      ['that is not known as such', null, 'g', own.unknown],
    ] as const) {
      it(what, async () => {
        const widget = await showRows([{name: 'It', values: [value], ...(unit && {unit})}], [{name: 'Drift'}]);
        expect(rowsOf(widget)).to.deep.equal([['It', shown]]);
        expect(widget.problems).to.deep.equal([]);
      });
    }

    it('with numbers in its language', async () => {
      const box = place();
      box.lang = 'de';
      const widget = await show(tag, {items, rows: [{name: 'Weight', values: [1234.5], unit: 'g'}]}, box);
      expect(rowsOf(widget)[0]![1]).to.equal('1.234,5 g');
    });

    it('with a symbol before yes, no and unknown, hidden from screen readers', async () => {
      const widget = await showRows([{name: 'Lid', values: [true, false, null]}]);
      const [yes, no, unknown] = all(widget, 'tbody td > *');
      const [tick, cross] = [yes!, no!].map((each) => getComputedStyle(each, '::before'));
      expect([tick!.content, cross!.content]).to.deep.equal(['""', '""']);
      expect(tick!.clipPath).to.not.equal(cross!.clipPath);
      expect(tick!.backgroundColor).to.not.equal(cross!.backgroundColor);
      expect([textOf(unknown), unknown!.getAttribute('role')]).to.deep.equal(['–', 'img']);
    });
  });

  describe('keeps values under their products', () => {
    it('when one cannot be used', async () => {
      listen();
      const widget = await showRows([{name: 'Weight', values: ['1 kg', '2 kg', '3 kg']}], [items[0], {}, items[2]]);
      expect(headersOf(widget)).to.deep.equal(['Drift', 'Harrow']);
      expect(rowsOf(widget)).to.deep.equal([['Weight', '1 kg', '3 kg']]);
      expect(widget.problems.map(({path}) => path)).to.deep.equal(['items[1].name']);
    });

    it('when a value cannot be used, is missing or is too many', async () => {
      listen();
      const widget = await showRows([
        {name: 'Weight', values: ['1 kg', {}, '3 kg']},
        {name: 'Height', values: ['1 cm']},
        {name: 'Width', values: [1, 2, 3, 4]},
      ]);
      expect(rowsOf(widget)).to.deep.equal([
        ['Weight', '1 kg', own.unknown, '3 kg'],
        ['Height', '1 cm', own.unknown, own.unknown],
        ['Width', '1', '2', '3'],
      ]);
      expect(widget.problems.map(({path}) => path)).to.have.members([
        'rows[0].values[1]',
        'rows[1].values',
        'rows[2].values',
      ]);
    });
  });

  for (const [which, products, filled] of [
    ['the product with an award', [{}, {award: 'Best'}, {}], 1],
    ['the first that can be bought where that product cannot', [{gone: true}, {award: 'Best', gone: true}, {}], 2],
    ['the product with an award where none can be bought', [{gone: true}, {award: 'Best', gone: true}], 1],
    ['no product without an award', [{}, {}], -1],
  ] as const) {
    it(`fills the button of ${which}`, async () => {
      const columns = products.map(({gone, ...rest}: {award?: string; gone?: boolean}, i) => ({
        name: `Kettle ${i}`,
        offer: {url: `/${i}`, ...(gone && {availability: 'out-of-stock'})},
        ...rest,
      }));
      const widget = await showRows([{name: 'Weight', values: products.map((_, i) => i)}], columns);
      await drawn(widget);
      const isFilled = (link: Element): boolean => getComputedStyle(link).backgroundColor !== 'rgba(0, 0, 0, 0)';
      expect(all(widget, '[part=cta]').map(isFilled)).to.deep.equal(products.map((_, i) => i === filled));
    });
  }

  it('highlights the first product with an award in each row, and no other', async () => {
    const widget = await showIn(700, {items, rows: [{name: 'Weight', values: [1, 2, 3]}]});
    expect(all(widget, '.best').map((each) => (each as HTMLTableCellElement).cellIndex)).to.deep.equal([2, 2]);
    await drawn(widget);
    for (const cell of all(widget, '.best'))
      expect(getComputedStyle(cell).backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
    expect(all(await show(tag, least(tag)), '.best')).to.deep.equal([]);
  });

  describe('leads to shops', () => {
    it('in a last row, where any product has an offer', async () => {
      const widget = await showRows(
        [{name: 'Weight', values: [1, 2]}],
        [{name: 'Drift', offer: {url: '/1', seller: 'Kitchenworks', note: 'Free returns'}}, {name: 'Pallas'}],
      );
      const [name, offer, none] = rowsOf(widget).at(-1)!;
      expect([name, none]).to.deep.equal([own.whereToBuy, own.unknown]);
      expect(offer).to.contain('Kitchenworks').and.contain(en.paidLink).and.contain('Free returns');
      const [link] = all(widget, 'td a');
      expect(link!.getAttribute('aria-label')).to.contain('Drift').and.contain('paid link');
      expect(rowsOf(await show(tag, least(tag)))).to.have.length(1);
    });

    it('and says which product a click is for', async () => {
      const widget = await show(tag, example(tag));
      const clicks: unknown[] = [];
      widget.addEventListener('candor-offer-click', (event) => {
        event.preventDefault();
        clicks.push([event.detail.product, event.detail.position]);
      });
      all(widget, '[part=cta]').forEach((link) => link.click());
      expect(clicks).to.deep.equal([
        ['Hollinbeck Crank 48', 1],
        ['Fernlatch Field 38', 2],
      ]);
    });

    it('distinguishes products of the same name', async () => {
      const twin = (place: string): object => ({name: 'Drift', href: `#${place}`, offer: {url: `/${place}`}});
      const widget = await showRows([{name: 'Weight', values: [1, 2]}], [twin('a'), twin('b')]);
      const names = all(widget, 'a').map((link) => link.getAttribute('aria-label') ?? textOf(link));
      expect(new Set(names).size).to.equal(4);
    });
  });

  describe('helps to decide', () => {
    const many = Array.from({length: 6}, (_, i) => ({name: `Row ${i}`, values: i % 2 ? [7, 7] : [i, i + 1]}));
    const two = items.slice(0, 2);
    const seenRows = (widget: Element): string[] =>
      all(widget, 'tbody tr')
        .filter((row) => row.checkVisibility())
        .map((row) => textOf(row.querySelector('th')));

    it('with pictures, ratings and prices above the columns, in cells of their own', async () => {
      const offer = {url: '/shop', price: 94, priceCurrency: 'EUR', priceAsOf: '2026-11-20'};
      const widget = await showRows(
        [{name: 'Weight', values: [1, 2]}],
        [{...two[0], image: '/a.jpg', rating: 4.5, offer}, two[1]],
      );
      const [names, pictures, facts] = all<HTMLTableRowElement>(widget, 'thead tr');
      expect(pictures!.cells[0]!.querySelector('img')).to.not.equal(null);
      expect(pictures!.cells[1]!.children).to.have.length(0);
      expect(textOf(names)).to.equal('Drift Best value Pallas');
      expect(textOf(facts!.cells[0])).to.contain('4.5').and.contain('€94').and.contain('Nov 20, 2026');
      expect(all(widget, 'thead th')).to.have.length(2);
      // Each cell is below the name that it belongs to; one corner is empty.
      const lefts = [pictures!, facts!].map((row) => [...row.cells].map((cell) => cell.getBoundingClientRect().left));
      expect(lefts).to.deep.equal(
        Array(2).fill(all(widget, 'thead th').map((cell) => cell.getBoundingClientRect().left)),
      );
      expect(all(widget, 'thead td:empty').map((cell) => (cell as HTMLTableCellElement).rowSpan)).to.include(3);
    });

    it('with each price and its date once, also beside buttons of equal height', async () => {
      const offer = {url: '/shop', seller: 'Shop', price: 94, priceCurrency: 'EUR', priceAsOf: '2026-11-20'};
      const first = {...offer, listPrice: 120, listPriceKind: 'regular', availability: 'in-stock'};
      const widget = await showRows(
        [{name: 'Weight', values: [1, 2]}],
        [
          {...two[0], offer: first},
          {
            ...two[1],
            offer: {url: '/other', seller: 'Other', note: 'A note that needs several lines below its button'},
          },
        ],
      );
      for (const text of ['€94', 'Nov 20, 2026', '€120', 'In stock'])
        expect(shownText(widget).split(text), text).to.have.length(2);
      expect(textOf(all(widget, '.purchase')[0])).to.equal(
        'Where to buy Shop Paid link Check price Paid link · Other · A note that needs several lines below its button',
      );
      widget.parentElement!.style.inlineSize = '420px';
      await drawn(widget);
      const tops = rectsOf(widget, '.btn').map(({top}) => top);
      expect(tops[0]).to.be.closeTo(tops[1]!, 1);
    });

    it('with rows in groups, each under its heading', async () => {
      const rows = many.map((row, i) => ({...row, ...(i && {group: i < 3 ? 'In use' : 'Cleaning'})}));
      const widget = await showRows(rows, two);
      const bodies = all<HTMLTableSectionElement>(widget, 'tbody');
      expect(bodies.map(({rows: {length}}) => length)).to.deep.equal([1, 3, 4]);
      const [heading] = bodies[1]!.rows[0]!.cells;
      expect([heading!.scope, heading!.colSpan, textOf(heading)]).to.deep.equal(['rowgroup', 3, 'In use']);
      expect(bodies[0]!.querySelector('[scope=rowgroup]')).to.equal(null);
    });

    it('with a hint below the name of a row, and a sign at its best value', async () => {
      const widget = await showRows(
        [{name: 'Weight', values: [1, null], hint: 'With *batteries*', winner: 'Pallas'}],
        two,
      );
      expect(all(widget, '.hint em').map(textOf)).to.deep.equal(['batteries']);
      expect(
        all(widget, '.won').map(({parentElement}) => (parentElement as HTMLTableCellElement).cellIndex),
      ).to.deep.equal([2]);
    });

    it('by hiding rows whose values are the same, from six rows on, when asked to', async () => {
      expect(all(await showRows(many.slice(1), two), 'input')).to.deep.equal([]);
      expect(all(await showRows(many, two.slice(1)), 'input')).to.deep.equal([]);
      const unknown = {name: 'Unknown', values: [7, null]};
      const widget = await showRows([...many, unknown], two);
      const [box] = all<HTMLInputElement>(widget, 'input[type=checkbox]');
      expect(box!.checked).to.equal(false);
      const titled = await show(tag, {title: 'All that I tried', items: two, rows: [...many, unknown]});
      const [title, label] = rectsOf(titled, '.sub, label');
      expect(label!.top).to.be.at.least(title!.bottom);
      expect(textOf(box!.closest('label'))).to.equal(own.onlyDifferences);
      expect(seenRows(widget)).to.have.length(7);
      expect(textOf(all(widget, '[role=status]')[0])).to.equal('');
      box!.click();
      expect(seenRows(widget)).to.deep.equal(['Row 0', 'Row 2', 'Row 4', 'Unknown']);
      expect(textOf(all(widget, '[role=status]')[0])).to.equal('4 of 7 rows');
      box!.click();
      expect(seenRows(widget)).to.have.length(7);
      expect(textOf(all(widget, '[role=status]')[0])).to.equal('');
    });

    it('still when a value changes, so that the rows of a group become the same', async () => {
      const groups = Array.from({length: 6}, (_, i) => ({
        name: `Row ${i}`,
        values: [i, 7],
        group: i < 3 ? 'First' : 'Last',
      }));
      const widget = await showRows(groups, two);
      all<HTMLInputElement>(widget, 'input')[0]!.click();
      widget.data = {items: two, rows: groups.map((row) => (row.group === 'First' ? {...row, values: [7, 7]} : row))};
      await widget.updateComplete;
      expect(all<HTMLInputElement>(widget, 'input')[0]!.checked).to.equal(true);
      expect(seenRows(widget)).to.deep.equal(['Last', 'Row 3', 'Row 4', 'Row 5']);
    });

    it('without the heading of a group of which nothing is left', async () => {
      const rows = many.map((row) => ({...row, group: row.values[0] === 7 ? 'Same' : 'Different'}));
      const widget = await showRows(rows, two);
      all<HTMLInputElement>(widget, 'input')[0]!.click();
      expect(seenRows(widget)).to.deep.equal(['Different', 'Row 0', 'Different', 'Row 2', 'Different', 'Row 4']);
    });

    it('keeps the names in view in a table that is taller than the window, on the colour of the page', async () => {
      const box = place('', 'width: 700px; background: rgb(1, 2, 3)');
      const rows = Array.from({length: 80}, (_, i) => ({name: `Row ${i}`, values: [i, i]}));
      const widget = await show(tag, {items: two, rows}, box);
      const [head] = all(widget, 'thead th');
      await until(() => all(widget, 'tbody tr').length === 80, 'all rows');
      later(() => scrollTo(0, 0));
      all(widget, 'tbody tr')[60]!.scrollIntoView();
      await until(() => Math.abs(head!.getBoundingClientRect().top) < 2, 'the names are at the top of the window');
      expect(getComputedStyle(head!).background).to.contain('rgb(1, 2, 3)');
    });

    it('keeps them in view on a phone, where the table scrolls by itself', async () => {
      const rows = Array.from({length: 80}, (_, i) => ({name: `Row ${i}`, values: [i, i, i]}));
      const widget = await show(tag, {items, rows}, place('', 'width: 320px'));
      await until(() => all(widget, 'tbody tr').length === 80, 'all rows');
      const box = region(widget);
      expect(box.clientHeight).to.be.below(innerHeight);
      box.scrollTop = 900;
      const [head] = all(widget, 'thead th');
      await until(
        () => Math.abs(head!.getBoundingClientRect().top - box.getBoundingClientRect().top) < 2,
        'the names are at the top',
      );
    });

    it('with two products face to face, and how many rows each wins', async () => {
      const widget = create(tag, {
        items: two,
        rows: many.map((row, i) => ({...row, winner: i < 4 ? 'Drift' : 'Pallas'})),
      });
      widget.setAttribute('layout', 'versus');
      place('', 'width: 700px').append(widget);
      await widget.updateComplete;
      await drawn(widget);
      expect(all(widget, 'thead tr').map(textOf).at(-1)).to.equal('Wins 4 rows Wins 2 rows');
      const [name, left, right] = rectsOf(widget, 'tbody tr:first-child > * > :first-child');
      expect(left!.top).to.be.above(name!.top);
      expect(left!.top).to.equal(right!.top);
      // It does not scroll, so it needs no stop for the keyboard.
      expect(region(widget).tabIndex).to.equal(-1);
      // A product that wins nothing says nothing.
      widget.data = {items: two, rows: many.map((row) => ({...row, winner: 'Drift'}))};
      await widget.updateComplete;
      expect(all(widget, 'thead tr').map(textOf).at(-1)).to.equal('Wins 6 rows');
      // With another number of products it is a table as any other.
      widget.data = {items, rows: [{name: 'Weight', values: [1, 2, 3]}]};
      await widget.updateComplete;
      expect(all(widget, '.versus')).to.deep.equal([]);
    });
  });

  it('leads to a review elsewhere on the page, in a shadow tree too', async () => {
    const root = place().attachShadow({mode: 'open'});
    const target = root.appendChild(Object.assign(document.createElement('p'), {id: 'drift', tabIndex: -1}));
    const widget = await showRows([{name: 'Weight', values: [1]}], [{name: 'Drift', href: '#drift'}]);
    later(() => history.replaceState(null, '', location.pathname + location.search));
    all(widget, 'th a')[0]!.click();
    await until(() => root.activeElement === target, 'the review has the focus');
  });

  describe('in 320 px', () => {
    it('has the name of each row on a line of its own, and the values below it, beside each other', async () => {
      for (const count of [2, 3, 8]) {
        const widget = await showIn(320, tableOf(count));
        await drawn(widget);
        const [label] = rectsOf(widget, '.label');
        const host = widget.getBoundingClientRect();
        const values = rectsOf(widget, 'tbody td > span');
        const name = document.createRange();
        name.selectNodeContents(all(widget, '.label')[0]!.firstChild!);
        expect(new Set(values.map(({top}) => top)).size).to.equal(1);
        expect(values[0]!.top).to.be.at.least(name.getBoundingClientRect().bottom - 2);
        expect(values[0]!.left).to.be.closeTo(host.left, 1);
        expect(label!.left).to.be.closeTo(host.left, 1);
        for (const {width} of rectsOf(widget, 'tbody td')) expect(width).to.be.at.least(7.75 * 16);
      }
    });

    it('breaks no word of a value', async () => {
      const widget = await showIn(320, {
        items,
        rows: [{name: 'Best for', values: ['Counterweights', 'Gooseneck kettles', 'Everything']}],
      });
      await drawn(widget);
      for (const {firstChild: text} of all(widget, 'tbody td > span'))
        for (const {index, 0: word} of text!.textContent!.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(text!, index);
          range.setEnd(text!, index + word.length);
          expect(range.getClientRects(), word).to.have.length(1);
        }
    });

    it('marks the best column by its name alone', async () => {
      const widget = await showIn(320, tableOf(3));
      await drawn(widget);
      const looks = all(widget, '.best').map((cell) => getComputedStyle(cell).boxShadow);
      expect(new Set(looks)).to.deep.equal(new Set(['none']));
    });

    it('keeps the links of its columns, in sight', async () => {
      const widget = await showIn(320, example(tag));
      await drawn(widget);
      const [{width, height, right}] = rectsOf(widget, 'thead a') as [DOMRect];
      expect(Math.min(width, height)).to.be.above(10);
      expect(right).to.be.at.most(widget.getBoundingClientRect().right);
    });

    it('does not make the page scroll sideways, with eight products and names of 186 letters either', async () => {
      const long = tableOf(8);
      const data = {
        ...long,
        items: long.items.map((item) => ({...item, name: `${item!.name} ${'light '.repeat(30)}`})),
      };
      const widget = await showIn(320, data, 'overflow: auto');
      await drawn(widget);
      expect(widget.parentElement!.scrollWidth).to.equal(320);
      for (const {width} of rectsOf(widget, 'thead th')) expect(width).to.be.at.most(320);
    });
  });

  describe('in a column of text', () => {
    for (const [count, width] of [
      [2, 360],
      [3, 540],
      [4, 720],
    ] as const) {
      it(`has ${count} products and the names of rows beside each other from ${width} px on`, async () => {
        for (const more of [0, -30]) {
          const widget = await showIn(width + more, tableOf(count), 'overflow: auto');
          await drawn(widget);
          const [name, ...values] = rectsOf(widget, 'tbody tr > *');
          expect(values.every(({left}) => left >= name!.right - 1)).to.equal(true);
          expect(name!.width > 1).to.equal(more === 0);
          expect(widget.parentElement!.scrollWidth).to.equal(width + more);
        }
      });
    }

    for (const [count, dir] of [
      [6, 'ltr'],
      [8, 'ltr'],
      [8, 'rtl'],
    ] as const) {
      it(`lets ${count} products scroll, ${dir}, while caption and names of rows stay, and nothing passes under them`, async () => {
        const widget = await showIn(700, tableOf(count), 'overflow: auto');
        widget.dir = dir;
        await drawn(widget);
        const box = region(widget);
        expect(box.scrollWidth).to.be.above(box.clientWidth);
        expect(widget.parentElement!.scrollWidth).to.equal(700);
        const before = rectsOf(widget, 'caption, .label').map(({left}) => left);
        const [cell] = rectsOf(widget, 'tbody td > span');
        box.scrollLeft = dir === 'rtl' ? -5000 : 5000;
        const after = rectsOf(widget, 'caption, .label');
        expect(after.map(({left}) => left)).to.deep.equal(before);
        const [moved, ...others] = rectsOf(widget, 'tbody td > span');
        expect(Math.abs(moved!.left - cell!.left)).to.be.closeTo(box.scrollWidth - box.clientWidth, 1);
        const lastLine = 0.875 * 1.8 * 16;
        for (const {top} of [moved!, ...others]) expect(top).to.be.at.least(after[1]!.bottom - lastLine - 2);
      });
    }

    it('aligns each value with its product', async () => {
      for (const width of [560, 700, 1200]) {
        for (const count of [2, 5, 8]) {
          const widget = await showIn(width, tableOf(count));
          await drawn(widget);
          const cells = rectsOf(widget, 'tbody td');
          for (const [i, {left, right}] of rectsOf(widget, 'thead th').entries()) {
            expect(cells[i]!.left).to.be.closeTo(left, 1);
            expect(cells[i]!.right).to.be.closeTo(right, 1);
          }
        }
      }
    });

    it('can be scrolled by the keyboard, and says what it is', async () => {
      const widget = await showIn(700, {...tableOf(8), items: NAMES.map((name) => ({name}))});
      await drawn(widget);
      const box = region(widget);
      expect(box.getAttribute('aria-label')).to.equal(own.comparison);
      // Not every browser makes scrollable elements focusable.
      expect(box.getAttribute('tabindex')).to.equal('0');
      box.focus();
      expect(widget.shadowRoot!.activeElement).to.equal(box);
      // A window opened by WebKit's driver gets no key events.
      if (engine === 'webkit') return;
      await sendKeys({press: 'ArrowRight'});
      await until(() => box.scrollLeft > 0, 'it scrolls');
    });
  });

  it('has names beside the values again if there is enough space', async () => {
    const widget = await showIn(1400, tableOf(8));
    await drawn(widget);
    expect(region(widget).scrollWidth).to.equal(region(widget).clientWidth);
    // Then nothing scrolls, and the keyboard stops nowhere but at links.
    region(widget).focus();
    expect(widget.shadowRoot!.activeElement).to.equal(null);
    const [name, value] = rectsOf(widget, 'tbody tr > *');
    expect(value!.left).to.be.at.least(name!.right - 1);
    expect(name!.width).to.be.above(100);
  });

  // Only Chromium's driver can emulate media.
  if (engine === 'chromium')
    it('is not cut off on paper', async () => {
      later(() => emulateMedia({media: 'screen'}));
      const widget = await showIn(700, tableOf(8), 'overflow: auto');
      await emulateMedia({media: 'print'});
      await drawn(widget);
      expect(widget.parentElement!.scrollWidth).to.equal(700);
      const {right} = widget.getBoundingClientRect();
      for (const cell of rectsOf(widget, 'td, th')) expect(cell.right).to.be.at.most(right + 1);
    });

  if (engine === 'chromium')
    it('leaves neither the last row nor the name of a group alone on a page', async () => {
      later(() => emulateMedia({media: 'screen'}));
      const widget = await showIn(700, example(tag));
      await emulateMedia({media: 'print'});
      expect(getComputedStyle(all(widget, '.purchase')[0]!).breakBefore).to.equal('avoid');
      expect(getComputedStyle(all(widget, '.group')[0]!).breakAfter).to.equal('avoid');
    });
});
