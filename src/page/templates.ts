/** Recognizes expressions of template languages, whose output only running them would tell. */

/** Stands for each character of an expression. Everything keeps its offset. */
export const UNKNOWN = '\uE000';

const PARENTHESES = String.raw`\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)`;
const EXPRESSIONS = new RegExp(
  [
    // Handlebars; Liquid, Nunjucks, Twig, Hugo, Go, Vue and others.
    String.raw`\{\{\{[^]*?\}\}\}|\{\{[^]*?\}\}|\{%[^]*?%\}|\{#[^{}]*#\}`,
    // Blade; ERB and EJS; PHP.
    String.raw`\{!![^]*?!!\}|@json${PARENTHESES}|<%[^]*?%>|<\?(?!xml\b)[^]*?(?:\?>|$)`,
    // Template literals and expression languages.
    String.raw`[$#]\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}`,
    // Razor, also as a value of JSON. What precedes it is looked at only where it begins, not at each character of the page.
    String.raw`@(?:Html|Json|Model|ViewBag|ViewData|Url)\b[\w.]*(?:${PARENTHESES})?`,
    String.raw`@(?<=[=:[,>]\s*["']?@)(?:[\w.]+${PARENTHESES}|${PARENTHESES}|\w+(?:\.\w+)+)|@(?<=[:[,]\s*@)[\w.]+`,
  ].join('|'),
  'g',
);

const hide = (text: string): string => UNKNOWN.repeat(text.length);

/** Checks if a text contains the output of a template. */
export const isUnknown = (text: string): boolean => text.includes(UNKNOWN);

const isJson = (text: string): boolean => {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
};

/** Finds the end of code in braces, in which strings may contain braces. */
const endOfBraces = (text: string, start: number): number => {
  const token = /(["'`])(?:\\[^]|(?!\1)[^\\])*\1|[{}]/g;
  token.lastIndex = start;
  let depth = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    if (found[0] === '{') depth++;
    if (found[0] === '}') depth--;
    if (!depth) return token.lastIndex;
  }
  return start;
};

/** Hides values of attributes that are code in braces, as in Svelte, Astro, JSX and templ. JSON without quotes is none. */
const hideBraces = (text: string): string => {
  let hidden = '';
  let from = 0;
  for (const {0: before, index} of text.matchAll(/\s[\w:.@-]+=(?=\{)/g)) {
    const start = index + before.length;
    const end = start < from ? start : endOfBraces(text, start);
    if (end === start || isJson(text.slice(start, end))) continue;
    hidden += text.slice(from, start) + hide(text.slice(start, end));
    from = end;
  }
  return hidden + text.slice(from);
};

/** A text whose template expressions are hidden. */
export interface Template {
  readonly text: string;
  /** Expressions that include a disclosure, by their names. */
  readonly disclosures: readonly number[];
}

/** Hides the template expressions in a page. */
export const hideTemplates = (source: string): Template => {
  const disclosures: number[] = [];
  const text = source.replaceAll(EXPRESSIONS, (expression, ...args) => {
    if (/disclos|affiliat/i.test(expression)) disclosures.push(args.find((each) => typeof each === 'number')!);
    return hide(expression);
  });
  return {text: hideBraces(text), disclosures};
};

const CODE_IN_BRACES = /^\s*\{\s*(?:\.\.\.)?[A-Za-z_$][\w$]*\s*(?:[.([?|+&]|\}\s*$)/;

/**
 * Reads JSON with expressions within it: each that stands for a value becomes a text that is unknown.
 *
 * @returns undefined if the expressions stand for more than values, so that nothing is known
 */
export const readTemplate = (json: string): string | undefined => {
  if (CODE_IN_BRACES.test(json)) return undefined;
  if (!isUnknown(json)) return json;
  const filled = json.replaceAll(/("(?:[^"\\]|\\.)*")|\uE000+/g, (run, text?: string) =>
    text === undefined && run.length > 1 ? `"${run.slice(2)}"` : run,
  );
  return isJson(filled) ? filled : undefined;
};

/** Attributes by which frameworks and spread operators pass data. */
const BOUND =
  /^(?::|v-bind:|x-bind:|bind:|prop:|\.|\[(?:attr\.)?|@)data(?:\.\w+)?\]?$|^v-bind$|^\[?\(?ngmodel|^\{?\.\.\.|^\uE000+$/;

/** Checks if an element gets its data from code. */
export const isBound = (element: {getAttributeNames(): string[]}): boolean =>
  element.getAttributeNames().some((name) => BOUND.test(name));
