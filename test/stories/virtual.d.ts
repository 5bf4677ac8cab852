declare module 'virtual:stories' {
  /** Every module of `stories/` that holds stories. */
  const modules: readonly {readonly default: {readonly title?: string}}[];
  export default modules;
}
