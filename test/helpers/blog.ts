// Opens separate pages as blogs publish them, with the script that a blog pastes.
import {expect} from '@open-wc/testing';
import {example} from './examples.js';
import {escape, heightOf, openPage, shownText, until, type AnyWidget} from './page.js';

/** A page that records its warnings, errors and violations. */
export type Page = Window &
  typeof globalThis & {readonly violations: string[]; readonly warnings: string[]; readonly errors: string[]};

export const TAGS = ['review-card', 'testimonial-list', 'buying-checklist', 'author-profile'] as const;
export const SCRIPT = '<script src="/dist/candor.js"></script>';
/** First script of each page, which records warnings, errors and violations. */
export const RECORD = '<script src="/test/helpers/pages/record.js"></script>';
export const WIDGETS = TAGS.map(
  (tag) => `<${tag} data="${escape(JSON.stringify(example(tag)))}"><p>Fallback</p></${tag}>`,
).join('\n');

/** Opens a page with some markup. */
export const open = (head: string, body: string): Promise<Page> =>
  openPage(
    `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body>${body}</body></html>`,
  ) as Promise<Page>;

/** Adds the script to a page that has already loaded. */
export const addScript = (page: Page, change: (script: HTMLScriptElement) => void = () => {}): void => {
  const script = page.document.createElement('script');
  change(script);
  script.src = '/dist/candor.js';
  page.document.head.append(script);
};

/** Expects that every widget of a page shows its data once and no fallback. */
export const expectWidgets = async (page: Page): Promise<void> => {
  for (const tag of TAGS) {
    const widget = page.document.querySelector<AnyWidget>(tag)!;
    await until(() => widget.shadowRoot && shownText(widget).length > 50, `<${tag}> with its data`);
    expect(heightOf(widget.firstElementChild!), tag).to.equal(0);
    expect(widget.shadowRoot!.querySelectorAll('[data-candor]'), tag).to.have.length(1);
    expect(page.getComputedStyle(widget).display, tag).to.equal('block');
  }
};

/** Expects that a page has recorded no warnings, errors or violations. */
export const expectSilence = ({warnings, errors, violations}: Page): void =>
  void expect({warnings, errors, violations}).to.deep.equal({warnings: [], errors: [], violations: []});

const json = (name: string): string => JSON.stringify({name});

/** A card for each source of data that needs no other file. */
export const EVERY_WAY = `
  <review-card data='${json('plain')}'></review-card>
  <review-card data="${encodeURIComponent(json('percent'))}"></review-card>
  <review-card data="${btoa(json('base64'))}"></review-card>
  <review-card><script type="application/json">${json('script')}</script></review-card>
  <review-card><h3 data-field="name">marked</h3></review-card>
  <div data-candor="review-card" data-candor-data="${encodeURIComponent(json('carrier'))}">Fallback</div>
  <pre><code class="language-candor">review-card ${json('fence')}</code></pre>`;

/** Expects that each of these cards shows its data. */
export const expectEveryWay = async ({document: page}: Page): Promise<void> => {
  const hosts = [...page.querySelectorAll('review-card, [data-candor="review-card"], pre')];
  const names = (): string[] =>
    hosts.map((host) =>
      shownText((host.shadowRoot ?? host.parentElement!.shadowRoot)?.querySelector('review-card') ?? host),
    );
  const expected = ['plain', 'percent', 'base64', 'script', 'marked', 'carrier', 'fence'];
  await until(() => names().join() === expected.join(), 'every card');
};
