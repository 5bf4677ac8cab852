// Template expressions in files: what they write is unknown, and no error.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertFound, findingsIn} from '../helpers/cli.mjs';

/** Expressions of template languages that stand for JSON, or for a value. */
const EXPRESSIONS = [
  '{{ review | dump }}',
  '{{ page.review | jsonify | escape }}',
  '{{ site.data.reviews["drift"] | jsonify | replace: "\'", "&#39;" }}',
  '{{ .Params.review | jsonify }}',
  '{{- index .Site.Data.reviews "drift" | jsonify -}}',
  '{{ review|json_encode|e("html_attr") }}',
  '{{{json review}}}',
  '{!! json_encode($review) !!}',
  '@json($review)',
  '<?= htmlspecialchars(json_encode($review), ENT_QUOTES, "UTF-8") ?>',
  "<?php echo esc_attr( wp_json_encode( $review['drift'] ) ); ?>",
  '<%= review.to_json %>',
  '<%== JSON.generate(review, "a") %>',
  '<%- JSON.stringify(review) %>',
  '@Html.Raw(Json.Serialize(Model.Review))',
  '@Html.Raw(JsonSerializer.Serialize(Model["drift"]))',
  '@(Json.Serialize(Model))',
  '@Model.Review',
  '${JSON.stringify(review)}',
  '#{review.to_json}',
];

test('data that a template writes is unknown, in every quotes', async () => {
  const elements = EXPRESSIONS.flatMap((it) => [
    `<review-card data="${it}"></review-card>`,
    `<review-card data='${it}'></review-card>`,
    `<div data-candor="review-card" data-candor-data="${it}"></div>`,
    `<review-card><script type="application/json">${it}</script></review-card>`,
    `<review-card src="${it}"></review-card>`,
  ]);
  await assertFound(
    'html',
    elements.map((html) => [html]),
  );
  await assertFound(
    'md',
    [
      ...elements.filter((it) => !it.includes('<script')),
      ...EXPRESSIONS.filter((it) => !it.startsWith('@(')).map((it) => `\`\`\`candor\nreview-card ${it}\n\`\`\``),
    ].map((text) => [`# A\n\n${text}\n`]),
  );
});

test('data from code of a framework is unknown', async () => {
  const tags = [
    'data={review}',
    'data={ review }',
    'data={JSON.stringify({"name": "Drift", "rating": 9})}',
    'data={`{"name": "${name}"}`}',
    'data={ templ.JSONString(review) }',
    'data="{review}"',
    "data='{JSON.stringify(review)}'",
    ':data="review"',
    ':data.prop="review"',
    'v-bind:data="{name: \'Drift\', rating: 9}"',
    '[data]="review"',
    '[attr.data]="review | json"',
    '.data=${review}',
    'prop:data={review()}',
    '{...review}',
    'x-bind:data="review"',
  ];
  await assertFound(
    'html',
    tags.map((tag) => [`<p>A</p><review-card ${tag}></review-card>`]),
  );
});

test('of JSON with expressions within, the rest is checked', async () => {
  const values = ['{{ page.rating }}', '<?= $rating ?>', '<%= rating %>', '${rating}', '@Model.Rating', '{{{rating}}}'];
  await assertFound('html', [
    ...values.map((it) => [`<review-card data='{"name": "${it} A", "rating": ${it}, "brand": ${it}}'></review-card>`]),
    ...values.map((it) => [`<review-card data='{"name": ${it}, ‸"rating": 9}'></review-card>`, 'data rating']),
    ...values.map((it) => [
      `<review-card data='{"name": "A", "rating": "${it}", ‸"pros": 3}'></review-card>`,
      'data pros',
    ]),
    [`<review-card data='{"name": "A", "rating": {"value": {{ a }}, "best": 4}}'></review-card>`],
    [`<review-card data='{"name": "A"{% if rating %}, "rating": {{ rating }}{% endif %}}'></review-card>`],
    [`<review-card data='{ {{ fields }} }'></review-card>`],
    [
      `<disclosure-note data='{"kind": "affiliate"}'></disclosure-note><review-card data='{"name": "A", "offers": [{"url": "/a", "price": 9, "priceCurrency": "{{ c }}", "priceAsOf": "{{ d }}", "note": "B", "noteAsOf": "{{ d }}"}]}'></review-card>`,
    ],
    [`<review-card data='{"name": "A", "summary": "Tested.", "evidence": {{ evidence }}}'></review-card>`],
  ]);
});

test('marked children that a template writes are unknown', async () => {
  await assertFound('html', [
    [`<review-card><h2 data-field="name">{{ title }}</h2><p data-field="rating">{{ rating }}</p></review-card>`],
    [`<review-card><h2 data-field="name">A</h2><p data-field="rating" data-value="{{ r }}">{{ s }}</p></review-card>`],
    [`<review-card><h2 data-field="name">{{ title }}</h2>‸<p data-field="rating">9</p></review-card>`, 'data rating'],
  ]);
});

test('expressions do not move what is found', async () => {
  await assertFound('html', [
    [
      `{% include "a.html" %}\n{{ "a > b" }}\n<review-card data='{"name": "{{ a }}",\n ‸"rating": 9}'></review-card>`,
      'data rating',
    ],
  ]);
});

test('a file with a disclosure that is included tells of links', async () => {
  const card = `<review-card data='{"name": "A", "offers": ["https://shop.example/a"]}'></review-card>`;
  await assertFound('html', [
    [`{% include affiliate-note.html %}\n${card}`],
    [`{{ partial "disclosure.html" . }}\n${card}`],
    [`{% include header.html %}\n‸${card}`, 'disclosure'],
  ]);
});

test('JSON that is a template is read as far as it is known', async () => {
  const found = await findingsIn('json', [
    '{"block": "review-card", "name": "{{ title }}", "rating": {{ rating }}}',
    '{"block": "review-card", "name": {{ title | jsonify }}, "rating": 9}',
    '{% for a in b %}{"name": 1}{% endfor %}',
  ]);
  assert.deepEqual(
    found.map((each) => each.map(({path}) => path)),
    [[], ['rating'], []],
  );
});
