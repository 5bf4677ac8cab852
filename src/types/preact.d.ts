/** Types of the widgets in JSX of Preact. */
import type {ClassAttributes, HTMLAttributes} from 'preact';
import type {KnownTag, WidgetProps} from '../index.js';

type Common<Element extends EventTarget> = HTMLAttributes<Element> & ClassAttributes<Element>;
type Widgets = {
  [Tag in KnownTag]: WidgetProps<HTMLElementTagNameMap[Tag], Common<HTMLElementTagNameMap[Tag]>>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Widgets {}
  }
}
