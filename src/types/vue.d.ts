/** Types of the widgets in templates of Vue. */
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {KnownTag, Widget, WidgetAttributes, WidgetEvents, WidgetProperties} from '../index.js';

type Listeners = {[Name in keyof WidgetEvents]: (event: WidgetEvents[Name]) => void};
/** Vue calls attributes by the names of their properties: `heading-level="3"` is text in `headingLevel`. */
type Settable<Element extends Widget> = {
  [Name in keyof WidgetProperties<Element>]:
    | WidgetProperties<Element>[Name]
    | (number extends WidgetProperties<Element>[Name] ? `${number}` : never);
} & WidgetAttributes<Element>;
type Component<Element extends Widget> = new () => Element & {
  $props: Settable<Element> & Omit<HTMLAttributes, keyof Settable<Element>> & PublicProps;
  $emit: EmitFn<Listeners>;
};
type Widgets = {[Tag in KnownTag]: Component<HTMLElementTagNameMap[Tag]>};

declare module 'vue' {
  interface GlobalComponents extends Widgets {}
}
