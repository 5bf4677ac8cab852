// Inline marks are read as in CommonMark.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import spec from 'commonmark-spec';
import * as fc from 'fast-check';
import {readInline} from '../../src/index.js';

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** Encodes an address as the specification does, without encoding it twice. */
const address = (url) => escaped(encodeURI(url).replaceAll('%25', '%'));

/** Writes an inline mark so that it differs from text. */
const HTML = {
  em: (content) => ({html: `<em>${join(content)}</em>`}),
  strong: (content) => ({html: `<strong>${join(content)}</strong>`}),
  code: (text) => ({html: `<code>${escaped(text)}</code>`}),
  link: (content, url) => ({html: `<a href="${address(url)}">${join(content)}</a>`}),
};
const join = (content) => content.map((it) => (typeof it === 'string' ? escaped(it) : it.html)).join('');
const htmlOf = (text) => join(readInline(text, HTML));
/** Returns the text without inline marks. */
const PLAIN = {em: (it) => it.join(''), strong: (it) => it.join(''), code: (it) => it, link: (it) => it.join('')};
const plainOf = (text) => readInline(text, PLAIN).join('');

const SECTIONS = ['Backslash escapes', 'Code spans', 'Emphasis and strong emphasis', 'Links', 'Precedence', 'Inlines'];
/** Syntax of Markdown and HTML that is not supported. */
const OUTSIDE = {
  underscores: ({markdown}) => markdown.replaceAll(/`[^`]*`/g, '').includes('_'),
  'HTML and autolinks': ({markdown}) => /(?<!\]\()<[a-z/]/i.test(markdown),
  entities: ({markdown}) => /&#?\w+;/.test(markdown),
  'links by reference': ({markdown}) => /^\[[^]*\]: /m.test(markdown),
  'blocks, pictures and hard breaks': ({html}) => /<(?!\/?(?:p|em|strong|code|a)\b)/.test(html),
};
/** Inline marks that are read differently on purpose. */
const EXCEPTIONS = {
  '[link]()': 'a link must lead somewhere',
  '[link](<>)': 'a link must lead somewhere',
  '[]()': 'a link must lead somewhere',
  '[link](foo(and(bar)))': 'parentheses in an address are one deep',
  '[link](/url\u00A0"title")': 'editors put spaces that do not break where others were meant',
  '[link](/url "title")\n[link](/url \'title\')\n[link](/url (title))': 'titles are in quotes',
};

const cases = spec.tests
  .filter(({section}) => SECTIONS.includes(section))
  .map(({markdown, html, number}) => ({
    number,
    markdown: markdown.replaceAll('→', '\t').trim(),
    // Titles of links are not shown.
    html: html
      .replaceAll('→', '\t')
      .replaceAll(/ title="[^"]*"/g, '')
      .trim(),
  }))
  .filter((it) => !Object.values(OUTSIDE).some((isOutside) => isOutside(it)));
/** Paragraphs are split at blank lines before inline marks are read. */
const read = (markdown) => markdown.split(/\n\n+/).map((text) => `<p>${htmlOf(text)}</p>`);

for (const {markdown, html, number} of cases)
  if (!EXCEPTIONS[markdown])
    test(`CommonMark’s example ${number}: ${JSON.stringify(markdown)}`, () =>
      assert.equal(read(markdown).join('\n'), html));

test('most of CommonMark’s examples are supported, and each exception is needed', () => {
  assert.ok(cases.length > 100, `${cases.length} examples`);
  for (const [exception, reason] of Object.entries(EXCEPTIONS)) {
    const {html} = cases.find(({markdown}) => markdown === exception) ?? {};
    assert.ok(html, `${exception} is no example`);
    assert.notEqual(read(exception).join('\n'), html, `${exception} needs no exception: ${reason}`);
  }
});

test('text without inline marks is unchanged', () => {
  const texts = fc.string({unit: 'binary'}).filter((text) => text && !/[\\`*[\]]/.test(text));
  fc.assert(fc.property(texts, (text) => assert.deepEqual(readInline(text, HTML), [text])));
  assert.deepEqual(readInline('', HTML), []);
});

for (const text of [
  '2 * 3 * 4',
  '5*',
  'a ** b',
  '[x]',
  '[x] (/y)',
  '[x](a b)',
  '](x)',
  '<b>bold</b> &amp; “quotes”',
  '_a_ __b__ ~~c~~ ![',
  '`open',
  'C:\\path',
])
  test(`“${text}” has no marks`, () => assert.equal(plainOf(text), text));

for (const url of [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  '\u0001javascript:alert(1)',
  '<java\tscript:alert(1)>',
  '<javascript:alert(1)>',
  'javascript\\:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://shop.example/1',
])
  test(`a link to ${JSON.stringify(url)} is text`, () => {
    assert.doesNotMatch(htmlOf(`[label](${url})`), /<a/);
    assert.match(htmlOf(`[label](${url})`), /^\[label\]\(/);
  });

for (const url of [
  '/a',
  '#a',
  '?a',
  '../a.html',
  'https://shop.example/a?b=(c)',
  'mailto:lena@blog.example',
  'tel:+329',
])
  test(`a link can lead to ${url}`, () => assert.equal(htmlOf(`[label](${url})`), `<a href="${url}">label</a>`));

test('inline marks can be nested, except links in links', () => {
  assert.equal(
    htmlOf('**bold with *slant*, `code` and [a *link*](/a)**'),
    '<strong>bold with <em>slant</em>, <code>code</code> and <a href="/a">a <em>link</em></a></strong>',
  );
  assert.equal(htmlOf('[a [b](/b) c](/c)'), '[a <a href="/b">b</a> c](/c)');
});

for (const [text, html] of [
  ['**这盏灯很亮。**但是', '<strong>这盏灯很亮。</strong>但是'],
  ['*「强调」*后', '<em>「强调」</em>后'],
  ['这*“很亮”*的', '这<em>“很亮”</em>的'],
  ['**（全角）**字', '<strong>（全角）</strong>字'],
  ['これは**「強調」**です', 'これは<strong>「強調」</strong>です'],
  ['**テスト。**テスト', '<strong>テスト。</strong>テスト'],
  ['これは*"x"*です', 'これは<em>&quot;x&quot;</em>です'],
  ['**마크다운(Markdown)**은', '<strong>마크다운(Markdown)</strong>은'],
  ['이것은**"강조"**입니다', '이것은<strong>&quot;강조&quot;</strong>입니다'],
  ['**[灯](/a)。**但是', '<strong><a href="/a">灯</a>。</strong>但是'],
  ['这是**[灯](/a)**的', '这是<strong><a href="/a">灯</a></strong>的'],
  ['这是**`code`**的', '这是<strong><code>code</code></strong>的'],
  ['𠮷**(x)**𠮷', '𠮷<strong>(x)</strong>𠮷'],
  ['㊙️**(x)**字', '㊙️<strong>(x)</strong>字'],
  ['这是 ** 灯 **', '这是 ** 灯 **'],
  ['a**"x"**b', 'a**&quot;x&quot;**b'],
  ['**Hi!**and', '**Hi!**and'],
])
  test(`beside Chinese, Japanese or Korean, emphasis needs no space: ${text}`, () => assert.equal(htmlOf(text), html));

test('emphasis can be nested up to a limit', () => {
  const deep = (depth) => `${'**a '.repeat(depth)}b${'**'.repeat(depth)}`;
  const depthOf = (text) => htmlOf(text).match(/<strong>/g).length;
  assert.equal(depthOf(deep(40)), 40);
  assert.ok(depthOf(deep(1000)) <= 100);
});

test('what comes after thousands of marks is text', () => {
  const html = htmlOf('`a` '.repeat(10_000));
  assert.ok(html.startsWith('<code>a</code> <code>a</code>'));
  assert.ok(html.endsWith('`a` `a` '));
});

const ALPHABET = [
  '*',
  '**',
  '`',
  '``',
  '[',
  ']',
  '(',
  ')',
  '](',
  '\\',
  ' ',
  '\n',
  'a',
  'b.',
  '"',
  "'",
  '<',
  '>',
  '/',
  '😀',
  'é',
];
const marked = fc.array(fc.constantFrom(...ALPHABET), {maxLength: 40}).map((parts) => parts.join(''));

test('nothing is thrown, whatever the text', () => {
  fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => void readInline(text, HTML)));
  fc.assert(
    fc.property(marked, (text) => void readInline(text, HTML)),
    {numRuns: 2000},
  );
});

test('letters keep their order: only characters of inline marks are removed', () => {
  const signs = /[^\p{L}😀]/gu;
  const textOf = (text) => text.replaceAll(/\]\((?:\\.|[^\\])*?\)/g, '');
  const withoutLinks = marked.filter((text) => !text.includes(']('));
  fc.assert(
    fc.property(withoutLinks, (text) => {
      assert.equal(plainOf(text).replaceAll(signs, ''), textOf(text).replaceAll(signs, ''));
    }),
    {numRuns: 1000},
  );
});

test('surrogate pairs are not split', () => {
  for (const text of ['😀*😀*😀', '**𝔞**𝔟', '`😀`', '[😀](/😀)', '\\😀', '*😀', '😀*'])
    for (const part of readInline(text, PLAIN)) assert.ok(part.isWellFormed(), text);
});

/** Returns the shortest CPU time of reading, in milliseconds, which does not depend on other processes. */
const timeOf = (text) => {
  const times = [1, 2].map(() => {
    const since = process.cpuUsage();
    readInline(text, HTML);
    return process.cpuUsage(since).user / 1000;
  });
  return Math.min(...times);
};

const LONG = 100_000;
const repeated = (part) => (length) => part.repeat(length / part.length);
for (const [name, textOf] of Object.entries({
  ...Object.fromEntries(
    [
      '*',
      '[',
      ']',
      '`',
      '\\',
      '**a ',
      '***a',
      '*a**b',
      'a*',
      '*(',
      '[*a',
      '[a](',
      '[a](b)',
      '[a](b(',
      '[a](<',
      '[a](b "',
      "[a](b '",
      '[a](b   ',
      '` a',
      '*a *',
    ].map((part) => [part, repeated(part)]),
  ),
  'ever longer fences': (length) => Array.from({length: Math.sqrt(length * 2)}, (_, i) => `a${'`'.repeat(i)}`).join(''),
  'code that begins with a space': (length) => `\` ${'a'.repeat(length)}\``,
  'code of spaces': (length) => `\`${' '.repeat(length)}a\``,
  'an address without end': (length) => `[a](${'b'.repeat(length)}`,
  'a title without end': (length) => `[a](b "${'c'.repeat(length)}`,
  'spaces after an address': (length) => `[a](b${' '.repeat(length)}c`,
  'brackets in brackets': (length) => '['.repeat(length / 2) + ']'.repeat(length / 2),
  'openers, then closers': (length) => '*a '.repeat(length / 6) + 'a* '.repeat(length / 6),
}))
  test(`reading time is not quadratic: ${name}`, () => {
    const [short, long] = [timeOf(textOf(LONG / 4)), timeOf(textOf(LONG))];
    // Short times are not precise enough.
    assert.ok(long < 12 * Math.max(short, 25), `${short} ms, then ${long} ms`);
  });
