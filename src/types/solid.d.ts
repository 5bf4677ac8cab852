/** Types of the widgets in JSX of Solid, with its prefixes: `prop:data`, `attr:heading-level`, `on:candor-offer-click`. */
import type {JSX} from 'solid-js';
import type {KnownTag, Widget, WidgetAttributes, WidgetListeners, WidgetProperties, WidgetProps} from '../index.js';

type Prefixed<Prefix extends string, Names> = {
  [Name in keyof Names & string as `${Prefix}${Name}`]?: Names[Name];
};
type Settable<Element extends Widget> = WidgetProps<Element, JSX.HTMLAttributes<Element>> &
  Prefixed<'prop:', WidgetProperties<Element>> &
  Prefixed<'attr:', WidgetAttributes<Element>> &
  WidgetListeners<'on:'>;
type Widgets = {[Tag in KnownTag]: Settable<HTMLElementTagNameMap[Tag]>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Widgets {}
  }
}
