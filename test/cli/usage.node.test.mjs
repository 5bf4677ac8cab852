// Arguments, output and exit codes of the command line.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {symlinkSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {folder, run, runBuilt} from '../helpers/cli.mjs';
import {readJson} from '../helpers/project.mjs';

const {version, engines} = readJson('package.json');
const FINE = `<review-card data='{"name": "A"}'></review-card>`;
const WRONG = `<review-card data='{"name": "A", "rating": 9}'></review-card>`;
const ASKS = `<review-card data='{"name": "A", "summary": "Tested."}'></review-card>`;
const check = (files, ...args) => run(['check', ...args], {cwd: folder(files)});

test('the exit code reflects errors, not warnings', async () => {
  const files = {'fine.html': FINE, 'wrong.html': WRONG, 'asks.html': ASKS};
  for (const [name, code] of [
    ['fine.html', 0],
    ['asks.html', 0],
    ['wrong.html', 1],
  ])
    assert.equal((await runBuilt(['check', name], {cwd: folder(files)})).code, code, name);
  assert.equal((await runBuilt(['chek'])).code, 2);
});

test('only the summary is printed without findings', async () => {
  const {stdout, stderr} = await check({'fine.html': FINE, 'post.md': `${FINE}\n\n${FINE}`}, '.');
  assert.equal(stdout, '3 widgets in 2 files: no problems found.\n');
  assert.equal(stderr, '');
});

test('the text output groups findings by file, with position, severity, widget, message and fix', async () => {
  const {stdout} = await check({'a.html': WRONG, 'b.html': `<p>A</p>\n${ASKS}`}, 'a.html', 'b.html');
  assert.equal(
    stdout,
    `a.html
  1:34  error    review-card  rating: expected a number from worst (or 1) to best (or 5), found 9
        → Write a number from 1 to 5, or {"value": 9, "best": 10}.

b.html
  2:34  warning  review-card  The review of A says “tested”, but not how.
        → Add evidence, with the fields obtained, testedFrom, testedUntil, method and measurements.

2 widgets in 2 files: 1 error and 1 warning.
`,
  );
});

test('the JSON output contains nothing else', async () => {
  const {stdout, stderr, code} = await check({'a.html': WRONG}, 'a.html', '--format', 'json');
  assert.deepEqual(JSON.parse(stdout), {
    files: 1,
    widgets: 1,
    errors: 1,
    warnings: 0,
    findings: [
      {
        file: 'a.html',
        line: 1,
        column: 34,
        severity: 'error',
        widget: 'review-card',
        path: 'rating',
        rule: 'data',
        message: 'rating: expected a number from worst (or 1) to best (or 5), found 9',
        fix: 'Write a number from 1 to 5, or {"value": 9, "best": 10}.',
      },
    ],
  });
  assert.deepEqual([stderr, code], ['', 1]);
});

test('standard input is read without a file name or with -; its format is detected or given', async () => {
  for (const [input, ...args] of [
    [WRONG],
    [WRONG, '-'],
    [`# A\n\n${WRONG}`, '-'],
    [WRONG, '--as', 'markdown'],
    ['{"block": "review-card", "name": "A", "rating": 9}'],
    ['{"rating": 9}', '--widget', 'star-rating', '-'],
  ]) {
    const {stdout, code} = await run(['check', ...args], {input});
    assert.match(stdout, /^<stdin>\n[^\n]* rating: /, input);
    assert.equal(code, 1);
  }
});

test('folders and patterns are searched, each file once, without node_modules', async () => {
  const files = {
    'a.html': FINE,
    'posts/b.md': FINE,
    'posts/c/d.htm': FINE,
    'posts/e.txt': WRONG,
    'posts/f[1].html': FINE,
    'node_modules/g.html': WRONG,
  };
  for (const [count, ...args] of [
    [4, '.'],
    [3, 'posts/'],
    [2, 'posts/**/*.{md,htm}'],
    [4, '.', 'a.html', 'posts'],
    [1, 'posts/f[1].html'],
  ]) {
    const {stdout} = await check(files, ...args);
    assert.equal(
      stdout,
      `${count} widget${count > 1 ? 's' : ''} in ${count} file${count > 1 ? 's' : ''}: no problems found.\n`,
    );
  }
});

test('a file that cannot be read is an error of that file, and the others are checked', async () => {
  const files = {'a.html': WRONG, 'b.txt': FINE, 'c/d.txt': FINE};
  const {stdout, code} = await check(files, 'gone.html', 'b.txt', 'c', '*.xml', 'a.html');
  assert.equal(code, 1);
  for (const said of [
    'gone.html\n  -  error    The file does not exist',
    'b.txt',
    'a.html\n',
    '*.xml\n',
    '5 files: 5 errors',
  ])
    assert.ok(stdout.includes(said), said + stdout);
  assert.match(stdout, /^c\n {2}- {2}error {4}The folder has no HTML/m);
});

test('a folder that links to itself counts each file once', async () => {
  const cwd = folder({'posts/a.html': FINE, 'posts/b/c.md': FINE, 'elsewhere/d.html': FINE});
  symlinkSync('.', `${cwd}/posts/self`);
  symlinkSync('..', `${cwd}/posts/b/up`);
  symlinkSync('../elsewhere', `${cwd}/posts/other`);
  symlinkSync('a.html', `${cwd}/posts/same.html`);
  symlinkSync('gone', `${cwd}/posts/gone.html`);
  for (const args of [['posts'], ['posts', '.'], ['posts/self', 'posts']]) {
    const {stdout} = await run(['check', ...args], {cwd});
    assert.equal(stdout, '3 widgets in 3 files: no problems found.\n', args.join());
  }
  const {stdout} = await run(['check', 'posts/**/*.{html,md}'], {cwd});
  assert.equal(stdout, '2 widgets in 2 files: no problems found.\n');
});

test('a pipe, a socket or a device is no file', async () => {
  const cwd = folder({'a.html': FINE, 'c.html': '<review-card src="b.json"></review-card>'});
  for (const name of ['b.html', 'b.json']) execFileSync('mkfifo', [`${cwd}/${name}`]);
  const {stdout} = await run(['check', '.'], {cwd});
  assert.match(stdout, /2 widgets in 2 files: 0 errors and 1 warning/);
  for (const name of ['b.html', '/dev/zero', '/dev/null']) {
    const {stdout: told, code} = await run(['check', '--as', 'html', name], {cwd});
    assert.match(told, /It is a pipe, a socket or a device, not a file\./, name);
    assert.equal(code, 1);
  }
  const {stderr, code} = await run(['snippet', 'b.json'], {cwd});
  assert.match(stderr, /^b\.json: It is a pipe/);
  assert.equal(code, 1);
});

test('invalid bytes and markup do not stop the check', async () => {
  const files = {
    'a.html': `<<<div data-candor="-"><review-card data='${'['.repeat(50_000)}'></review-card></p></template>`,
    'b.json': '['.repeat(5000),
    'c.md': `${'> '.repeat(200)}<review-card data="\uD800"></review-card>`,
  };
  const {stdout, stderr, code} = await check(files, '--format', 'json', 'a.html', 'b.json', 'c.md');
  assert.equal(stderr, '');
  assert.deepEqual([code, JSON.parse(stdout).files], [1, 3]);
});

test('empty and binary files are reported', async () => {
  const files = {'a.html': '', 'b.md': '\n', 'c.mdx': '', 'd.json': '', 'e.html': 'A\0B', 'f.json': '\0'};
  const {stdout, code} = await check(files, ...Object.keys(files));
  assert.equal(code, 1);
  assert.match(stdout, /^d\.json\n {2}- {2}error {4}The file is empty\.$/m);
  for (const name of ['e.html', 'f.json'])
    assert.ok(stdout.includes(`${name}\n  -  error    The file is not UTF-8 text.`), stdout);
  assert.match(stdout, /6 files: 3 errors and 0 warnings/);
  const {stderr} = await run(['snippet', 'f.json'], {cwd: folder(files)});
  assert.equal(stderr, 'f.json: The file is not UTF-8 text.\n');
});

test('a file in another encoding is reported', async () => {
  const path = folder({'a.html': ''});
  writeFileSync(`${path}/a.html`, Buffer.from('<p>Caf\u00E9</p>', 'latin1'));
  const {stdout, code} = await run(['check', 'a.html'], {cwd: path});
  assert.equal(code, 1);
  assert.match(stdout, /error {4}The file is not UTF-8 text\./);
});

test('three hundred files are checked without progress in the JSON output', async () => {
  const files = Object.fromEntries(
    Array.from({length: 300}, (_, i) => [`posts/${i}.md`, `# ${i}\n\n${i % 3 ? FINE : WRONG}`]),
  );
  const {stdout, stderr} = await check(files, '--format', 'json', 'posts');
  assert.equal(stderr, '');
  const {files: count, widgets, errors} = JSON.parse(stdout);
  assert.deepEqual([count, widgets, errors], [300, 300, 100]);
});

test('output to a file or a pipe has no colours', async () => {
  const cwd = folder({'a.html': WRONG});
  const {stdout} = await runBuilt(['check', 'a.html'], {cwd, env: {NO_COLOR: undefined}});
  assert.ok(!stdout.includes('\u001B'));
});

test('help describes every command and every option', async () => {
  const {stdout, code} = await run(['--help']);
  assert.equal(code, 0);
  for (const name of ['check', 'snippet', 'schema']) {
    assert.match(stdout, new RegExp(`^  ${name} `, 'm'));
    const help = await run([name, '--help']);
    assert.equal(help.code, 0);
    assert.match(help.stdout, new RegExp(`Usage: candor-widgets ${name}`));
    assert.equal((await run(['help', name])).stdout, help.stdout);
    assert.ok(
      help.stdout.split('\n').every((line) => line.length <= 130),
      name,
    );
  }
  const {stdout: ofCheck} = await run(['check', '-h']);
  for (const option of ['--as', '--format', '--widget', '--help']) assert.ok(ofCheck.includes(option), option);
  assert.equal((await run(['--version'])).stdout, `${version}\n`);
});

test('wrong usage is explained, with a suggestion if one is near, and ends with exit code 2', async () => {
  for (const [args, message] of [
    [['chek'], "unknown command 'chek'\n(Did you mean check?)"],
    [['check', '--fromat', 'json'], "unknown option '--fromat'\n(Did you mean --format?)"],
    [['check', '--format', 'jsno'], "option '--format <format>' argument 'jsno' is invalid. Did you mean json?"],
    [['check', '--widget', 'reviewcard'], "'reviewcard' is invalid. Did you mean review-card?"],
    [['check', '--as', 'xyz'], "'xyz' is invalid. Choose one of html, markdown, mdx, json."],
    [['check', '--format'], "option '--format <format>' argument missing"],
    [['check', '-x'], "unknown option '-x'"],
    [['snippet', 'a.json', '--form', 'wordpres'], "'wordpres' is invalid. Did you mean wordpress?"],
    [['snippet', 'a.html'], 'a.html is not a JSON file'],
    [['snippet', 'a.json', 'b.json'], "too many arguments for 'snippet'. Expected 1 argument but got 2."],
    [['snippet', 'a.json', '--form', 'jsx', '--encoding', 'plain'], '--encoding cannot be used with the form jsx'],
    [['schema', 'star-ratings'], "'star-ratings' is invalid for argument 'widget'. Did you mean star-rating?"],
    [['schema'], "missing required argument 'widget'"],
    [['--hlep'], "unknown option '--hlep'\n(Did you mean --help?)"],
  ]) {
    const {code, stdout, stderr} = await run(args);
    assert.equal(code, 2, args.join(' '));
    assert.equal(stdout, '');
    assert.ok(stderr.startsWith('error: ') && stderr.includes(message), stderr);
    assert.doesNotMatch(stderr, /^\s+at /m);
  }
  const {code, stderr} = await run([]);
  assert.equal(code, 2);
  assert.match(stderr, /^Usage: candor-widgets /);
});

test('schema prints the schema of each widget', async () => {
  const {stdout, code} = await runBuilt(['schema', 'review-card']);
  assert.deepEqual([JSON.parse(stdout), code], [readJson('dist/schemas/review-card.json'), 0]);
});

test('it runs on every Node that the package does', () => assert.equal(engines.node, '>=20.19'));
