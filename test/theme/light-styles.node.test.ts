// Styles of widgets whose content is in the page.
import {expect} from '@open-wc/testing';
import {lightStyles} from '../../src/theme/light-styles.js';

const translated = (css: string): string =>
  lightStyles('a-b', css, 'a-b').replace(/^@layer candor\.own\{([^]*)\}$/, '$1');
const CONTENT = 'a-b>[data-candor]~*{display:none!important}a-b>[data-candor]';

describe('styles for the page', () => {
  it('part the rules for the element from those for its content, in the same queries', () => {
    expect(translated('@media print{:host{--x:1}.a{top:0}:host([hidden]){--y:2}}.b{left:0}')).to.equal(
      `@media print{a-b{--x:1!important}a-b[hidden]{--y:2!important}}${CONTENT}{@media print{.a{top:0!important}}.b{left:0!important}}`,
    );
    expect(translated('@media print {\n  .a { top: 0; }\n}\n:host { --x: 1; }')).to.match(
      /^a-b\{\s*--x: 1!important;\s*\}[^]*\{@media print\{\.a\{\s*top: 0!important;\s*\}\}\}$/,
    );
  });

  it('find the element in the selectors of others', () => {
    expect(translated(':host(:nth-of-type(n + 3)) .root{top:0}')).to.equal(
      `${CONTENT}{a-b:nth-of-type(n + 3)>& .root{top:0!important}}`,
    );
  });

  it('find what is around the element', () => {
    expect(translated(':is(:host(.c), :host-context(:nth-of-type(n + 3))) .root{top:0}')).to.equal(
      `${CONTENT}{:is(a-b.c>&, :nth-of-type(n + 3) a-b>&) .root{top:0!important}}`,
    );
  });

  it('end where another widget in an article begins', () => {
    expect(lightStyles('review-article', ':host .a{top:0}', 'a-b')).to.contain(
      '@scope (review-article>[data-candor]) to (:scope :is(a-b)>*){review-article>:scope .a{top:0!important}}',
    );
  });

  it('name the widgets among all children of an article, also where there is no white space', () => {
    const RULE = 'review-article>[data-candor] .article>*+:is(a-b){top:0!important}';
    expect(lightStyles('review-article', '.article>*+*{top:0}', 'a-b')).to.contain(RULE);
    const spaced = lightStyles('review-article', '.article > * + * {top:0}', 'a-b');
    expect(spaced.replaceAll(/ (?=[>+])|(?<=[>+]) /g, '')).to.contain(RULE);
  });
});
