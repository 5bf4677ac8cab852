export default {
  output: 'export',
  // `npm run check` finds errors, and the page itself has none.
  typescript: {ignoreBuildErrors: true},
};
