/** Types of the widgets in templates of Svelte. */
import type {HTMLAttributes} from 'svelte/elements';
import type {KnownTag, WidgetListeners, WidgetProps} from '../index.js';

type Widgets = {
  [Tag in KnownTag]: WidgetProps<HTMLElementTagNameMap[Tag], HTMLAttributes<HTMLElementTagNameMap[Tag]>> &
    WidgetListeners<'on:'>;
};
/**
 * Svelte accepts every tag, with any attributes. One that begins like that of a widget and is none takes no attributes, so that
 * `<review-cart>` is an error.
 */
type Misspelt = {
  [Pattern in KnownTag extends `${infer First}-${string}` ? `${First}-${string}` : never]: {children?: unknown};
};

declare global {
  namespace svelteHTML {
    interface IntrinsicElements extends Widgets, Misspelt {}
  }
}
