import {expect} from 'chai';
import {describe, it} from 'node:test';
import {findingOf} from '../../src/author/finding.js';
import {check} from '../../src/input/check.js';
import {SHAPES, type WidgetTag} from '../../src/model/shapes.js';
import article from '../../stories/examples/article-full.json' with {type: 'json'};
import smallest from '../../stories/examples/smallest.json' with {type: 'json'};

const findingsIn = (tag: WidgetTag, data: unknown) => check(SHAPES[tag], data).problems.map((each) => findingOf(each));
const fixesIn = (tag: WidgetTag, data: unknown): (string | undefined)[] => findingsIn(tag, data).map(({fix}) => fix);
const ofCard = (fields: object): (string | undefined)[] => fixesIn('review-card', {name: 'Drift', ...fields});

describe('a finding', () => {
  it('asks for the field that another format calls by another name', () => {
    const [missing, unknown] = findingsIn('review-card', {title: 'Drift'});
    expect(missing!.fix).to.equal('Add "name".');
    expect(unknown!.message).to.equal('Unknown field "title". Did you mean "name"?');
    expect(unknown!.fix).to.equal('Write "name" instead of "title".');
    for (const [tag, data, name] of [
      ['review-card', {headline: 'Drift'}, 'name'],
      ['review-card', {name: 'A', stars: 4}, 'rating'],
      ['review-card', {name: 'A', photo: 'a.jpg'}, 'image'],
      ['review-card', {name: 'A', advantages: ['B']}, 'pros'],
      ['review-card', {name: 'A', description: 'B'}, 'summary'],
      ['review-card', {name: 'A', offers: [{url: '/a', shop: 'B'}]}, 'seller'],
      ['testimonial-list', {testimonials: [{text: 'Good.'}]}, 'quote'],
      ['buying-guide', {name: 'A', sections: [{title: 'B'}]}, 'title'],
      ['review-article', {title: 'A', blocks: [{block: 'prose', text: 'B'}]}, 'headline'],
      ['offer-button', {offers: [{link: '/a'}]}, 'url'],
    ] as const)
      expect(
        findingsIn(tag, data)
          .map(({message}) => message)
          .join(),
        JSON.stringify(data),
      ).to.contain(`Did you mean "${name}"?`);
    expect(ofCard({colour: 'red'})).to.deep.equal(['Remove "colour".']);
  });

  it('says how to close a tag, or to mark a fallback', () => {
    const expected = '</review-card> where the widget ends (write <review-card …></review-card>)';
    const {fix} = findingOf({path: 'children', expected, found: '“It rained” and what follows'});
    expect(fix).to.contain('Write <review-card …></review-card>.').and.to.contain('data-candor-fallback');
  });

  it('knows the words of schema.org', () => {
    const availability = (word: string) => fixesIn('offer-button', {offers: [{url: '/a', availability: word}]});
    for (const [word, meant] of [
      ['InStock', 'in-stock'],
      ['OutOfStock', 'out-of-stock'],
      ['LimitedAvailability', 'limited'],
      ['PreOrder', 'pre-order'],
      ['BackOrder', 'back-order'],
      ['SoldOut', 'out-of-stock'],
      ['Discontinued', 'discontinued'],
      ['OnlineOnly', 'in-stock'],
    ])
      for (const prefix of ['https://schema.org/', 'http://schema.org/', 'schema:', ''])
        expect(availability(prefix + word)).to.deep.equal([`Write "${meant}".`]);
    expect(ofCard({'@type': 'Product'})).to.deep.equal(['Remove "@type".']);
    expect(ofCard({offers: {url: '/a'}})).to.deep.equal(['Write a list in square brackets around the object: [{…}].']);
    expect(ofCard({brand: {'@type': 'Brand', name: 'B'}})).to.deep.equal([
      'Write one text, in quotes, such as the name in the object.',
    ]);
    expect(ofCard({rating: {ratingValue: 4.5, bestRating: 5}})).to.deep.equal([
      'Add "value".',
      'Write "value" instead of "ratingValue".',
      'Write "best" instead of "bestRating".',
    ]);
    expect(ofCard({reviewRating: {value: 4}})).to.deep.equal(['Write "rating" instead of "reviewRating".']);
  });

  it('says what to do where a file or a feed could not be read', () => {
    const fix = (expected: string, found: string) => findingOf({path: '', expected, found}).fix;
    const feed = 'articles in RSS, Atom or JSON Feed';
    expect(fix('JSON from src', 'an address outside https://a.example')).to.contain('data-sites');
    expect(fix('JSON from src', 'status 404')).to.equal('Check that the address leads to a file with JSON.');
    expect(fix(feed, 'status 404')).to.equal('Check that the address leads to a feed.');
    expect(fix(feed, 'an address outside https://a.example')).to.equal('Use a feed of the page’s own site.');
    expect(fix(feed, 'no end')).to.contain('Mend the feed');
  });

  it('writes ratings of other forms as data', () => {
    for (const [rating, fix] of [
      ['4.5', 'Write 4.5, without quotes.'],
      ['4.5/5', 'Write 4.5, without quotes.'],
      ['4,5', 'Write 4.5, without quotes.'],
      ['4 out of 5 stars', 'Write 4, without quotes.'],
      ['4,5 von 5', 'Write 4.5, without quotes.'],
      ['★★★★☆', 'Write 4, without quotes.'],
      ['9/10', 'Write {"value": 9, "best": 10}.'],
      ['8', 'Write {"value": 8, "best": 10}.'],
      ['88 %', 'Write {"value": 88, "best": 100}.'],
      ['good', 'Write a number, with a point and without quotes.'],
      [0, 'Remove "rating" if nobody has rated it, or write {"value": 0, "worst": 0, "best": 5}.'],
      [7, 'Write a number from 1 to 5, or {"value": 7, "best": 10}.'],
      [-1, 'Write a number from 1 to 5, or {"value": 8.5, "best": 10} with the ends of your scale.'],
    ] as const)
      expect(ofCard({rating}), String(rating)).to.deep.equal([fix]);
  });

  it('has a fix that says how the blocks of an article are written', () => {
    const article = (blocks: unknown) => fixesIn('review-article', {headline: 'A', blocks});
    expect(article([])).to.deep.equal(['Add an item to "blocks".']);
    expect(article(undefined)).to.deep.equal(['Add "blocks".']);
    expect(article('A')).to.deep.equal(['Write a list in square brackets, even for one item.']);
    expect(article([{text: 'A'}])).to.deep.equal(['Add "block".']);
    expect(article([{block: 'review'}])[0]).to.equal('Write "review-card".');
    expect(article([{block: 'text'}])[0]).to.equal('Write "prose".');
    expect(article([{block: 'hero'}])[0]).to.match(/^Write one of prose, .* or remove this part\.$/);
    expect(article([{block: 'top-picks'}])[0]).to.equal(
      'Add "items" to the top-picks, or a review-card to the article.',
    );
    expect(article([{block: 'offer-button', offers: ['/a']}])[0]).to.contain('"disclosure-note"');
  });

  it('has a fix whatever is wrong', () => {
    const wrong = [null, true, -1.5, 0, 7.25, '', ' ', 'word', '4', 'javascript:alert(1)', [], {}, [{}], {wrong: 1}];
    const put = (data: unknown, path: readonly string[], value: unknown): unknown => {
      const [key, ...rest] = path;
      if (key === undefined) return value;
      const copy = (Array.isArray(data) ? [...(data as unknown[])] : {...(data as object)}) as Record<string, unknown>;
      copy[key] = put((data as Record<string, unknown>)[key], rest, value);
      return copy;
    };
    const pathsOf = (data: unknown, path: readonly string[] = []): (readonly string[])[] => [
      path,
      ...(typeof data === 'object' && data
        ? Object.entries(data).flatMap(([key, value]) => pathsOf(value, [...path, key]))
        : []),
    ];
    const blocks = article.blocks.flatMap(({block, ...data}) => (block === 'prose' ? [] : [[block, data]]));
    const documents = [...Object.entries(smallest), ...blocks, ['review-article', article]] as [WidgetTag, object][];
    for (const [tag, data] of documents)
      for (const path of pathsOf(data).filter(({length}) => tag !== 'review-article' || length < 3))
        for (const value of wrong)
          for (const {message, fix} of findingsIn(tag, put(data, path, value)))
            expect(fix, `${path.join('.')} = ${JSON.stringify(value)}: ${message}`).to.match(/^[A-Z].*[^ ]\.$/);
  });
});
