import {readFileSync} from 'node:fs';
import {version} from '../widget/version.js';

/** Writes the tag of the script, with the version and the digest of the file in this package. */
export const scriptTag = (): string => {
  const files = JSON.parse(readFileSync(new URL('integrity.json', import.meta.url), 'utf8')) as {
    readonly 'candor.js': {readonly integrity: string};
  };
  const address = `https://cdn.jsdelivr.net/npm/candor-widgets@${version}/dist/candor.js`;
  return `<script defer data-cfasync="false" src="${address}" integrity="${files['candor.js'].integrity}" crossorigin="anonymous"></script>`;
};
