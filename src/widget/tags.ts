import type {Widget} from './widget.js';

type Tag = {
  [Name in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[Name] extends Widget ? Name : never;
}[keyof HTMLElementTagNameMap];

/** Properties that a template can set. In Solid, `prop:` comes before the name. */
type Settable<Element extends Widget> = {
  [
    Name in Exclude<keyof Element, keyof Widget> | 'data' | 'src' | 'headingLevel' as Name | `prop:${Name & string}`
  ]?: Element[Name];
};

/** Listeners that a template can set: `on` and the name of the event. */
type Listeners = {
  [Name in keyof GlobalEventHandlersEventMap as Name extends `candor-${string}` ? `on${Name}` : never]?: (
    event: GlobalEventHandlersEventMap[Name],
  ) => void;
};

/**
 * The widgets by their tags, as the templates of a framework see them: what `JSX.IntrinsicElements` holds.
 *
 * @typeParam Common what the framework lets every element have
 */
export type WidgetTags<Common = unknown> = {
  [Name in Tag]: Omit<Common, keyof Settable<HTMLElementTagNameMap[Name]>> &
    Settable<HTMLElementTagNameMap[Name]> &
    Listeners;
};
