interface Policies {
  createPolicy?(name: string, rules: object): {createHTML(text: string): string};
}

/** Parses markup, also on pages that require Trusted Types. The result is never inserted into the page. */
export let parseMarkup = (text: string, type: DOMParserSupportedType): Document => {
  const {trustedTypes} = globalThis as {trustedTypes?: Policies};
  const policy = trustedTypes?.createPolicy?.('candor-feed', {createHTML: (markup: string) => markup});
  parseMarkup = (markup, as) => new DOMParser().parseFromString(policy ? policy.createHTML(markup) : markup, as);
  return parseMarkup(text, type);
};
