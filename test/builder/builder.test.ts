import {expect, nextFrame, waitUntil as waitFor} from '@open-wc/testing';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import type {BuilderPage} from '../../src/builder/builder-page.js';
import '../../src/builder/define.js';
import type {AnyWidget} from '../helpers/page.js';

const KEY = 'candor-builder';
const QUOTES = [
  ['Fast.', 'Ines'],
  ['The "lid".', 'Tom'],
  ['I <use> it & like it.', 'Ada & Bo'],
] as const;

let page: BuilderPage;

/** Puts the documentation and the styles of the built page into the page of the test. */
before(async () => {
  await setViewport({width: 1000, height: 900});
  const built = new DOMParser().parseFromString(await (await fetch('/dist/builder/index.html')).text(), 'text/html');
  const docs = built.querySelector('#candor-docs')!;
  const styles = document.createElement('link');
  Object.assign(styles, {rel: 'stylesheet', href: '/dist/builder/builder.css'});
  document.head.append(docs, styles);
  await new Promise((done) => styles.addEventListener('load', done));
});

/** Waits for a condition as long as a busy machine needs. */
const waitUntil = (holds: Parameters<typeof waitFor>[0], what?: string): Promise<void> =>
  waitFor(holds, what, {timeout: 30_000});

const drawn = async (): Promise<void> => {
  await page.updateComplete;
};

const start = async (): Promise<void> => {
  page = document.createElement('candor-builder') as BuilderPage;
  document.body.append(page);
  await drawn();
};

beforeEach(async () => {
  localStorage.removeItem(KEY);
  await start();
});
afterEach(() => {
  page.remove();
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

const find = <T extends HTMLElement>(selector: string): T => {
  const found = page.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};
const byText = (selector: string, text: string): HTMLElement => {
  const found = [...page.querySelectorAll<HTMLElement>(selector)].find((each) =>
    each.textContent.trim().startsWith(text),
  );
  if (!found) throw new Error(`There is no ${selector} “${text}”`);
  return found;
};
const widget = (): AnyWidget => find<AnyWidget>('.page > *');
const markup = (): string => find<HTMLTextAreaElement>('#markup').value;
const shownIn = (element: Element): string =>
  [...element.shadowRoot!.querySelectorAll('.root')].map((root) => root.textContent.replaceAll(/\s+/g, '')).join();

/** Clicks on an element as a person does. */
const click = async (element: HTMLElement, at = 0.5): Promise<void> => {
  const isInWindow = (): boolean => {
    const {top, bottom} = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };
  // The focus of a new field may scroll the page meanwhile.
  await waitUntil(async () => {
    element.scrollIntoView({block: 'center', behavior: 'instant'});
    // The browser hits what it has painted last.
    await nextFrame();
    await nextFrame();
    return isInWindow();
  }, 'the element is in the window');
  const {left, top, width, height} = element.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(left + width * at), Math.round(top + height / 2)]});
  await drawn();
};

/** Presses Tab until an element has the focus. */
const tabTo = async (element: () => HTMLElement): Promise<void> => {
  for (let presses = 0; document.activeElement !== element(); presses++) {
    if (presses === 150) throw new Error(`Tab never leads to ${element().outerHTML.slice(0, 80)}`);
    await sendKeys({press: 'Tab'});
  }
};
const type = async (text: string): Promise<void> => {
  await sendKeys({type: text});
  await drawn();
};
/** Presses a key together with Control. */
const pressControl = async (key: string): Promise<void> => {
  await sendKeys({down: 'Control'});
  await sendKeys({press: key});
  await sendKeys({up: 'Control'});
  await drawn();
};
const press = async (key: string): Promise<void> => {
  await sendKeys({press: key});
  await drawn();
};

/** The ways in which a person gets to a control. */
const WAYS = {
  mouse: {to: (element: () => HTMLElement) => click(element()), use: (element: () => HTMLElement) => click(element())},
  keyboard: {
    to: tabTo,
    use: async (element: () => HTMLElement) => {
      await tabTo(element);
      await press('Enter');
    },
  },
};

/** Shows markup on a page that knows nothing but the script. */
const paste = async (text: string): Promise<AnyWidget> => {
  const frame = document.createElement('iframe');
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><script src="/dist/candor.js"></script><body>${text}`;
  frame.src = `/page?${encodeURIComponent(JSON.stringify({headers: {}, html}))}`;
  document.body.append(frame);
  await new Promise((done) => frame.addEventListener('load', done));
  const inside = frame.contentDocument!.body;
  const found = (): AnyWidget | null =>
    inside.querySelector<AnyWidget>('review-card, testimonial-list') ??
    inside.querySelector('[data-candor]')?.shadowRoot?.querySelector<AnyWidget>('review-card, testimonial-list') ??
    null;
  await waitUntil(() => found()?.shadowRoot?.querySelector('.root'), 'the widget is drawn');
  return found()!;
};

const addQuotes = async (way: (typeof WAYS)['mouse']): Promise<void> => {
  for (const [i, [quote, author]] of QUOTES.entries()) {
    await way.use(() => find('#field-testimonials-add'));
    expect(document.activeElement).to.equal(find(`#field-testimonials-${i}-quote`), 'the new quote has the focus');
    await type(quote);
    await way.to(() => find(`#field-testimonials-${i}-author-name`));
    await type(author);
  }
};

for (const [name, way] of Object.entries(WAYS)) {
  it(`makes a product section with three quotes with the ${name}, which is the same on a plain page`, async () => {
    await way.to(() => find('#field-name'));
    await type('Drift');
    await way.to(() => find('#field-rating-value'));
    await type('4.5');
    await way.to(() => find('#field-summary'));
    await type('Quiet.');
    await addQuotes(way);
    const expected = {
      name: 'Drift',
      rating: 4.5,
      summary: 'Quiet.',
      testimonials: QUOTES.map(([quote, author]) => ({quote, author})),
    };
    expect(widget().data).to.deep.equal(expected);
    await widget().updateComplete;
    const pasted = await paste(markup());
    expect(shownIn(pasted)).to.equal(shownIn(widget()));
    for (const [quote, author] of QUOTES)
      expect(shownIn(pasted)).to.include(quote.replaceAll(' ', '')).and.include(author.replaceAll(' ', ''));
  });

  it(`makes a list of testimonials with the ${name}, which is the same on a plain page`, async () => {
    if (name === 'keyboard') {
      await tabTo(() => byText('.chooser button', 'Testimonial list'));
      await press('Enter');
    } else await click(byText('.chooser button', 'Testimonial list'));
    expect(document.activeElement).to.equal(find('.chooser summary'));
    await addQuotes(way);
    await way.to(() => find('#field-title'));
    await type('Readers');
    await widget().updateComplete;
    for (const platform of ['html', 'wordpress', 'ghost']) {
      const select = find<HTMLSelectElement>('#platform');
      select.value = platform;
      select.dispatchEvent(new Event('change'));
      await drawn();
      expect(shownIn(await paste(markup()))).to.equal(shownIn(widget()), platform);
    }
  });

  it(`sorts and removes items with the ${name}`, async () => {
    for (const text of ['one', 'two', 'three']) {
      await way.use(() => find('#field-pros-add'));
      await type(text);
    }
    const pros = (): unknown =>
      (JSON.parse(localStorage.getItem(KEY)!) as {drafts: Record<string, {pros: unknown}>}).drafts['review-card']!.pros;
    await way.use(() => find('#field-pros-2-up'));
    expect(pros()).to.deep.equal(['one', 'three', 'two']);
    if (name === 'keyboard') expect(document.activeElement?.id).to.equal('field-pros-1-up');
    await way.use(() => find('#field-pros-1-up'));
    expect(pros()).to.deep.equal(['three', 'one', 'two']);
    expect(find('.status').textContent).to.equal('Moved to position 1 of 3.');
    await way.use(() => find('#field-pros-1-remove'));
    expect(pros()).to.deep.equal(['three', 'two']);
    expect(document.activeElement?.id).to.equal('field-pros-1');
  });
}

/** Fills in a field at once. */
const fill = async (selector: string, value: string): Promise<void> => {
  const control = find<HTMLInputElement>(selector);
  control.value = value;
  control.dispatchEvent(new Event('input', {bubbles: true}));
  await drawn();
};

it('sorts items by dragging them', async () => {
  await fill('#field-name', 'Drift');
  for (const text of ['one', 'two', 'three']) {
    find('#field-testimonials-add').click();
    await drawn();
    await fill(`#field-testimonials-${['one', 'two', 'three'].indexOf(text)}-quote`, text);
  }
  for (const details of page.querySelectorAll<HTMLDetailsElement>('.item > details')) details.open = false;
  const items = page.querySelectorAll<HTMLElement>('.items > li');
  items[1]!.scrollIntoView({block: 'center'});
  const middle = (element: Element): [number, number] => {
    const {left, top, width, height} = element.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  };
  const [x, y] = middle(items[2]!.querySelector('.handle')!);
  const top = Math.round(items[0]!.getBoundingClientRect().top) - 4;
  await sendMouse({type: 'move', position: [x, y]});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'move', position: [x, y - 20]});
  await sendMouse({type: 'move', position: [x, top]});
  await sendMouse({type: 'up'});
  await drawn();
  const quotes = (widget().data as {testimonials: {quote: string}[]}).testimonials.map(({quote}) => quote);
  expect(quotes).to.deep.equal(['three', 'one', 'two']);
});

it('sets stars with the mouse and the keyboard', async () => {
  await fill('#field-name', 'Drift');
  const stars = find<HTMLInputElement>('.stars input');
  await click(stars, 0.7);
  expect((widget().data as {rating: number}).rating).to.equal(3.5);
  stars.focus();
  await press('ArrowRight');
  expect((widget().data as {rating: number}).rating).to.equal(4);
  expect(stars.getAttribute('aria-valuetext')).to.equal('4 of 5');
});

it('says what is wrong beside the field, and leads there', async () => {
  await fill('#field-name', 'Drift');
  await fill('#field-rating-value', '7');
  expect(find('#field-rating-value-remarks').textContent).to.include('found 7');
  expect(find('#field-rating-value').getAttribute('aria-invalid')).to.equal('true');
  expect(find('#field-rating-value').getAttribute('aria-describedby')).to.include('field-rating-value-remarks');
  byText('.summary button', 'wrong').click();
  expect(document.activeElement).to.equal(find('#field-rating-value'));
  await fill('#field-rating-value', '4,5');
  expect((widget().data as {rating: number}).rating).to.equal(4.5);
});

it('gives the advice of the author’s check', async () => {
  await fill('#field-name', 'Drift');
  await fill('#field-offers-add', '');
  find('#field-offers-add').click();
  await drawn();
  await fill('#field-offers-0-url', 'https://shop.example/drift');
  expect(find('#form').textContent).to.match(/disclosure note/);
});

it('undoes and repeats changes, a text that was typed as a whole', async () => {
  find('#field-name').focus();
  await type('Drift');
  await press('Tab');
  await fill('#field-award', 'Best');
  await pressControl('z');
  expect(widget().data).to.deep.equal({name: 'Drift'});
  await pressControl('z');
  expect(find<HTMLInputElement>('#field-name').value).to.equal('');
  find('#redo').click();
  find('#redo').click();
  await drawn();
  expect(widget().data).to.deep.equal({name: 'Drift', award: 'Best'});
});

it('keeps the draft of each widget on this device', async () => {
  await fill('#field-name', 'Drift');
  byText('.chooser button', 'Verdict box').click();
  await drawn();
  await fill('#field-summary', 'Buy it.');
  page.remove();
  await start();
  expect(widget().localName).to.equal('verdict-box');
  expect(widget().data).to.deep.equal({summary: 'Buy it.'});
  byText('.chooser button', 'Review card').click();
  await drawn();
  expect(widget().data).to.deep.equal({name: 'Drift'});
});

it('opens what was copied for any platform', async () => {
  await fill('#field-name', 'Drift');
  await fill('#field-rating-value', '4.5');
  const data = widget().data;
  for (const {value} of find<HTMLSelectElement>('#platform').options) {
    const select = find<HTMLSelectElement>('#platform');
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await drawn();
    const text = markup();
    find('#new').click();
    await drawn();
    find('#open').click();
    find<HTMLTextAreaElement>('#open-text').value = text;
    find('dialog button[type=submit]').click();
    await waitUntil(() => !find<HTMLDialogElement>('dialog').open, `the text for ${value} is opened`);
    await drawn();
    expect(widget().data).to.deep.equal(data, value);
  }
});

it('opens a page of this site, and says why another cannot be read', async () => {
  find('#open').click();
  find<HTMLInputElement>('#open-address').value = '/blog/article.html';
  find('dialog button[type=submit]').click();
  await waitUntil(
    () => page.querySelector('.page > review-article'),
    'the page is read, with the file that has the data',
  );
  find('#open').click();
  find<HTMLInputElement>('#open-address').value = 'https://elsewhere.example/';
  find('dialog button[type=submit]').click();
  await waitUntil(() => find('[role=alert]').textContent.includes('another site'), 'the reason is told');
  find<HTMLDialogElement>('dialog').close();
});

/** Reads a text in the dialog. */
const openText = async (text: string): Promise<void> => {
  find('#open').click();
  find<HTMLTextAreaElement>('#open-text').value = text;
  find('dialog button[type=submit]').click();
  await waitUntil(() => page.querySelector('.found') ?? !find<HTMLDialogElement>('dialog').open, 'the text is read');
  await drawn();
};

it('shows how a table is read before it is opened, and lets that be changed', async () => {
  await openText('Who,What,Stars\nInes,"Boils fast, pours slow.",5\nTom,Fine.,4');
  const select = (name: string): HTMLSelectElement => find(`[aria-label="${name}"]`);
  const choose = async (control: HTMLSelectElement, value: string): Promise<void> => {
    control.value = value;
    control.dispatchEvent(new Event('change'));
    await drawn();
  };
  await choose(find('#table-kind'), 'testimonials');
  expect(select('Field of the column Stars').value).to.equal('rating');
  await choose(select('Field of the column Who'), 'author');
  await choose(select('Field of the column What'), 'quote');
  expect(find('.columns-table').textContent).to.include('pours slow');
  await expect(find('dialog')).to.be.accessible();
  find('.found button').click();
  await drawn();
  expect(widget().data).to.deep.equal({
    testimonials: [
      {quote: 'Boils fast, pours slow.', author: 'Ines', rating: 5},
      {quote: 'Fine.', author: 'Tom', rating: 4},
    ],
  });
});

it('opens what other plugins wrote, and tells what was left out', async () => {
  const product = {
    '@type': 'Product',
    name: 'Drift',
    offers: {'@type': 'Offer', price: 94, url: 'https://shop.example'},
  };
  await openText(
    `<script type="application/ld+json">${JSON.stringify([product, {...product, name: 'Pallas'}])}</script>`,
  );
  expect(find('.notes').textContent).to.include('price 94 is left out');
  byText('dialog button', 'Make an article').click();
  await drawn();
  await fill('#field-headline', 'Two kettles');
  expect(widget().localName).to.equal('review-article');
  expect((widget().data as {blocks: {name?: string}[]}).blocks.flatMap(({name}) => name ?? [])).to.deep.equal([
    'Drift',
    'Pallas',
  ]);
});

it('makes an article of several widgets and of text', async () => {
  await fill('#field-name', 'Drift');
  find('#to-article').click();
  byText('.chooser button', 'Review article').click();
  await drawn();
  await fill('#field-headline', 'A kettle');
  byText('.adders button', '+ Text').click();
  await drawn();
  await fill('#field-blocks-1-text', 'I took it home.');
  find('#field-blocks-1-up').click();
  await drawn();
  expect(widget().data).to.deep.equal({
    headline: 'A kettle',
    blocks: [
      {block: 'prose', text: 'I took it home.'},
      {block: 'review-card', name: 'Drift'},
    ],
  });
  await expect(page).to.be.accessible();
});

it('runs as built, under its own policy', async () => {
  const frame = document.createElement('iframe');
  frame.src = '/dist/builder/index.html';
  document.body.append(frame);
  const blocked: string[] = [];
  await new Promise((done) => frame.addEventListener('load', done));
  frame.contentDocument!.addEventListener('securitypolicyviolation', ({violatedDirective}) =>
    blocked.push(violatedDirective),
  );
  await waitUntil(() => frame.contentDocument!.querySelector('#field-name'), 'the form is drawn');
  const name = frame.contentDocument!.querySelector<HTMLInputElement>('#field-name')!;
  name.value = 'Drift';
  name.dispatchEvent(new Event('input', {bubbles: true}));
  await waitUntil(() =>
    frame.contentDocument!.querySelector('.page > review-card')?.shadowRoot?.querySelector('.root'),
  );
  expect(frame.contentDocument!.querySelector<HTMLTextAreaElement>('#markup')!.value).to.equal(
    `<review-card data='{"name":"Drift"}'></review-card>`,
  );
  expect(blocked).to.deep.equal([]);
});

it('is accessible in every state', async () => {
  await expect(page).to.be.accessible();
  find('#field-testimonials-add').click();
  await drawn();
  await fill('#field-rating-value', '7');
  find('#open').click();
  await expect(page).to.be.accessible();
  find<HTMLDialogElement>('dialog').close();
  byText('.chooser button', 'Comparison table').click();
  await drawn();
  await expect(page).to.be.accessible();
});

it('shows a widget legibly on every page of the preview', async () => {
  await fill('#field-award', 'Best overall');
  await fill('#field-rating-value', '4');
  for (const look of ['dark', 'serif', 'light']) {
    find<HTMLInputElement>(`input[name=look][value=${look}]`).click();
    await drawn();
    await expect(find('#preview')).to.be.accessible();
  }
});

it('fits into 320 pixels', async () => {
  await setViewport({width: 320, height: 700});
  for (const details of page.querySelectorAll('details')) details.open = true;
  find('#field-testimonials-add').click();
  await drawn();
  // Some windows cannot be that narrow, and give the width that was asked for as their own until they have another.
  const {scrollWidth, clientWidth} = document.documentElement;
  expect(scrollWidth).to.be.at.most(clientWidth);
  await setViewport({width: 1000, height: 900});
});
