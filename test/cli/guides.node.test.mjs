// The guides and the README pass the check that they recommend: as files, and each block of code in them as a page of its own.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findingsIn, run} from '../helpers/cli.mjs';
import {filesOf, read} from '../helpers/project.mjs';

const guides = ['README.md', ...filesOf('stories/guides', (path) => path.endsWith('.mdx'))];
/** Extension of the file that a block of code would be. */
const EXTENSIONS = {
  html: 'html',
  astro: 'html',
  vue: 'html',
  svelte: 'html',
  njk: 'html',
  jsx: 'mdx',
  mdx: 'mdx',
  md: 'md',
};

const blocksIn = (path) =>
  [...read(path).matchAll(/^(````?)(\w+)\n([^]*?)\n\1$/gm)].map(([, , language, code]) => ({path, language, code}));

test('the guides and the README have no findings', async () => {
  const {stdout, code} = await run(['check', ...guides]);
  assert.match(stdout, /no problems found/);
  assert.equal(code, 0);
});

test('no code in the guides has findings, but that a part of a page has no disclosure', async () => {
  const blocks = guides
    .flatMap(blocksIn)
    .filter(({language, code}) => EXTENSIONS[language] && /<[a-z]+-[a-z]+|data-candor|candor$/m.test(code))
    .filter(({code}) => !/^(?:export|import|interface) /m.test(code));
  assert.ok(blocks.length > 30);
  for (const extension of new Set(Object.values(EXTENSIONS))) {
    const own = blocks.filter(({language}) => EXTENSIONS[language] === extension);
    const found = await findingsIn(
      extension,
      own.map(({code}) => code),
    );
    own.forEach(({path, code}, i) =>
      assert.deepEqual(
        found[i].filter(({rule}) => rule !== 'disclosure').map(({message}) => message),
        [],
        `${path}: ${code}`,
      ),
    );
  }
});
