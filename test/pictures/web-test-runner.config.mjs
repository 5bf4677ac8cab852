import {fileURLToPath} from 'node:url';
import {visualRegressionPlugin} from '@web/test-runner-visual-regression/plugin';
import {PNG} from 'pngjs';
// The package has no export for its comparison.
import {pixelMatchDiff} from '../../node_modules/@web/test-runner-visual-regression/dist/pixelMatchDiff.js';
import {encodeSmall, saveSmall} from './png.mjs';

process.env.BROWSERS = 'chromium';
const {default: config} = await import('../web-test-runner.config.mjs');

const inCache = (folder) => `../../.cache/pictures/${folder}`;

export default {
  ...config,
  files: ['test/pictures/pictures-test.ts'],
  groups: [],
  plugins: [
    ...config.plugins,
    visualRegressionPlugin({
      update: process.env.PICTURES === 'update',
      baseDir: fileURLToPath(new URL('.', import.meta.url)),
      getBaselineName: ({name}) => `base/${name}`,
      getDiffName: ({name}) => inCache(`difference/${name}`),
      getFailedName: ({name}) => inCache(`now/${name}`),
      saveBaseline: saveSmall,
      // Base pictures have at most 256 colours, so those that are compared with them get as many.
      getImageDiff: ({image, ...base}) => pixelMatchDiff({...base, image: encodeSmall(PNG.sync.read(image))}),
      failureThreshold: 0.02,
    }),
  ],
};
