declare module 'virtual:stories' {
  /** All modules with stories. */
  const modules: readonly {readonly default: {readonly title?: string}}[];
  export default modules;
}
