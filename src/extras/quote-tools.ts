import {quotes, quoteTools} from '../i18n/en.js';
import {withoutMarks} from '../i18n/english.js';
import type {Locale} from '../i18n/locale.js';
import {readDay} from '../model/date.js';
import {BEST, WORST} from '../model/rating.js';
import type {Testimonial} from '../model/testimonial.js';

/** A list of quotes, as far as readers arrange it. */
interface Host {
  readonly model?: {readonly testimonials: readonly Testimonial[]} | undefined;
  readonly locale: Locale;
  arrangement: {readonly list: Testimonial[]; readonly shown: number} | undefined;
}

/** The values that controls were made for, by their container. */
const made = new WeakMap<Element, readonly unknown[]>();

/** Returns the share of its scale that a rating has; less than none without a rating. */
const shareOf = ({rating}: Testimonial): number => {
  if (!rating) return -1;
  const {value, best = BEST, worst = WORST} = rating;
  return (value - worst) / (best - worst);
};

const dayOf = ({date}: Testimonial): number => (date === undefined ? undefined : readDay(date)?.midnight) ?? -Infinity;

/** Returns the number of whole stars of a quote on the usual scale. */
const starsOf = ({rating: {value, best = BEST, worst = WORST} = {value: 0}}: Testimonial): number =>
  value && best === BEST && worst === WORST ? Math.floor(value) : 0;

/** Compares quotes for each order that readers can choose. */
const ORDERS: Readonly<Record<string, (a: Testimonial, b: Testimonial) => number>> = {
  asListed: () => 0,
  newest: (a, b) => dayOf(b) - dayOf(a) || 0,
  highest: (a, b) => shareOf(b) - shareOf(a),
  // Quotes without a rating are no bad ones.
  lowest: (a, b) => Math.abs(shareOf(a)) - Math.abs(shareOf(b)),
};

/** Sets a text; English words in a page of another language are marked as such. */
const say = <E extends HTMLElement>(element: E, text: string): E => {
  element.textContent = withoutMarks(text);
  if (element.textContent !== text) element.lang = 'en';
  return element;
};

/** Makes a labelled list of choices, each with its value and text. */
const choiceOf = (
  label: string,
  choices: readonly (readonly [value: string, text: string])[],
  value: string,
): HTMLElement => {
  const box = document.createElement('label');
  const select = document.createElement('select');
  select.append(
    ...choices.map(([each, text]) => Object.assign(say(document.createElement('option'), text), {value: each})),
  );
  select.value = value;
  if (select.selectedIndex < 0) select.selectedIndex = 0;
  box.append(say(document.createElement('span'), label), select);
  return box;
};

/** Arranges the quotes as the controls say, and tells how many there are. */
const arrange = (host: Host, tools: Element): void => {
  const all = host.model!.testimonials;
  const [order, stars, topic] = ['order', 'stars', 'topic'].map(
    (name) => tools.querySelector<HTMLSelectElement>(`.by-${name} select`)?.value ?? '',
  );
  const isWanted = (each: Testimonial): boolean =>
    (!stars || starsOf(each) === Number(stars)) && (!topic || !!each.topics?.includes(topic));
  const sorted = all.toSorted(ORDERS[order!]);
  const wanted = sorted.filter(isWanted);
  host.arrangement = {list: [...wanted, ...sorted.filter((each) => !isWanted(each))], shown: wanted.length};
  const {own, say: write} = host.locale;
  const status = tools.querySelector<HTMLElement>('[role=status]')!;
  say(status, write(own(quotes).selection, {shown: wanted.length, count: all.length}));
};

/** Gives readers of a list of quotes controls to sort and filter it. */
export const openTools = (host: Host, tools: HTMLElement): void => {
  const {model, locale} = host;
  const [madeModel, madeLocale] = made.get(tools) ?? [];
  if (!model || (madeModel === model && madeLocale === locale)) return;
  if (!madeModel) tools.addEventListener('change', () => arrange(host, tools));
  made.set(tools, [model, locale]);
  const {own, say: write} = locale;
  const words = own(quoteTools);
  const {starCount} = own(quotes);
  const {testimonials: all} = model;
  const valueOf = (name: string): string =>
    madeModel === model ? (tools.querySelector<HTMLSelectElement>(`.by-${name} select`)?.value ?? '') : '';
  const named = (name: string, label: string, choices: readonly (readonly [string, string])[]): HTMLElement[] => {
    if (choices.length < 3 && name !== 'order') return [];
    const box = choiceOf(label, choices, valueOf(name));
    box.className = `by-${name}`;
    return [box];
  };
  const any = ['', words.any] as const;
  const stars = [...new Set(all.map(starsOf))].filter(Boolean).toSorted((a, b) => b - a);
  const topics = [...new Set(all.flatMap((each) => each.topics ?? []))];
  const orders = ['asListed'];
  if (all.some(({date}) => date)) orders.push('newest');
  if (all.some(({rating}) => rating)) orders.push('highest', 'lowest');
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  tools.replaceChildren(
    ...named(
      'order',
      words.sortBy,
      orders.map((each) => [each, words[each as 'asListed']] as const),
    ),
    ...named('stars', words.ofRating, [any, ...stars.map((count) => [`${count}`, write(starCount, {count})] as const)]),
    ...named('topic', words.ofTopic, [any, ...topics.map((topic) => [topic, topic] as const)]),
    status,
  );
};
