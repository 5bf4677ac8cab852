import type {PageElement} from './page-element.js';
import type {Widget} from './widget.js';

/** Tag of a widget whose class is imported. */
export type KnownTag = {
  [Name in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[Name] extends Widget ? Name : never;
}[keyof HTMLElementTagNameMap];

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type IsSettable<Holder, Key extends keyof Holder> = Holder[Key] extends (...args: never) => unknown
  ? false
  : Same<{[K in Key]: Holder[K]}, {-readonly [K in Key]: Holder[K]}>;

/** Names of the properties that a template can set: those that widgets add to an element, but for methods and what is read-only. */
type Name<Element extends Widget> = {
  [Key in Exclude<keyof Element, keyof PageElement>]: IsSettable<Element, Key> extends true ? Key & string : never;
}[Exclude<keyof Element, keyof PageElement>];

/** Name of the attribute of a property: `heading-level` for `headingLevel`. */
type AttributeName<Property extends string> = Property extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${AttributeName<Rest>}`
  : Property;

/** Properties of a widget that a template can set. */
export type WidgetProperties<Element extends Widget> = {
  [Key in Name<Element>]?: Element[Key] | undefined;
};

/** Attributes of a widget. In markup, a number is text. */
export type WidgetAttributes<Element extends Widget> = {
  [Key in Name<Element> as AttributeName<Key>]?:
    | (Element[Key] extends number ? Element[Key] | `${Element[Key]}` : Element[Key])
    | undefined;
};

/** Events of widgets, by their names. They bubble, so that every widget can be listened to. */
export type WidgetEvents = {
  [
    Key in keyof GlobalEventHandlersEventMap as Key extends `candor-${string}` ? Key : never
  ]: GlobalEventHandlersEventMap[Key];
};

/** Listeners that a template can set: `on` and the name of the event. */
export type WidgetListeners<Prefix extends string = 'on'> = {
  [Key in keyof WidgetEvents as `${Prefix}${Key}`]?: ((event: WidgetEvents[Key]) => void) | undefined;
};

/**
 * Everything that a template can set on a widget.
 *
 * @typeParam Common what the framework lets every element have
 */
export type WidgetProps<Element extends Widget, Common = unknown> = Omit<
  Common,
  keyof WidgetProperties<Element> | keyof WidgetAttributes<Element>
> &
  WidgetProperties<Element> &
  WidgetAttributes<Element> &
  WidgetListeners;

/**
 * The widgets by their tags, as the templates of a framework see them: what `JSX.IntrinsicElements` holds.
 *
 * @typeParam Common what the framework lets every element have
 */
export type WidgetTags<Common = unknown> = {[Tag in KnownTag]: WidgetProps<HTMLElementTagNameMap[Tag], Common>};
