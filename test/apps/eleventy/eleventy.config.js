import candor from 'candor-widgets/eleventy';

export default (config) => {
  config.addPlugin(candor, {mode: 'dsd'});
  config.addPassthroughCopy({'node_modules/candor-widgets/dist/candor.js': 'candor.js'});
};

export const config = {dir: {output: 'dist'}};
