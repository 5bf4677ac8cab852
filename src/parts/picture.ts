import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Image} from '../model/image.js';
import type {Context} from '../view/context.js';
import {meta} from './meta.js';

/** Options for an image in marked-up HTML. */
export interface ImageMarkup {
  /** Width in CSS pixels that it has at most where no style sheet says so. */
  readonly width: number;
  /** True if its credit is elsewhere in the widget. */
  readonly hasCredit?: boolean;
  /** The image as the data has it, if something of what is shown is not in the data. */
  readonly exact?: Image | undefined;
}

/** Options for an image in a widget. */
export interface ImageLook {
  readonly kind: string;
  /** Initials to show if the picture does not come. */
  readonly initials?: string;
}

/** Width of the column of an ordinary blog, in CSS pixels. */
const COLUMN = 640;
/** Width of a picture that fits on every phone, in CSS pixels. */
const PHONE = 280;

interface Size {
  readonly width?: number | string | undefined;
  readonly height?: number | undefined;
}

/**
 * Returns the size of an image in HTML without a style sheet: its own, but at most as wide as asked for, and never wider than
 * the column. One whose ratio is known has a width that fits every phone, and a height, so that nothing moves when it comes.
 * Another one has a percentage, which, unlike a style, passes every editor and every policy.
 */
const sizeOf = ({width, height}: Image, most: number): Size => {
  const widest = Math.min(most, PHONE);
  if (width && width <= widest) return {width, height};
  if (most > widest && !(width && height)) return {width: '100%'};
  return {width: widest, height: width && height && Math.ceil((widest * height) / width)};
};

/** Shows an image. Without alternative text it is decoration: its subject is named beside it. */
export const img = (
  field: string,
  image: Image,
  context: Context,
  {width: most, hasCredit, exact}: ImageMarkup,
  look?: ImageLook,
): TemplateResult => {
  const {url, alt, credit} = image;
  const {width, height}: Size = context.isMarkedUp ? sizeOf(image, most) : image;
  const template = html`<img
    class=${look?.kind ?? nothing}
    part="image"
    data-initials=${(!context.isMarkedUp && look?.initials) || nothing}
    src=${url}
    alt=${alt ?? ''}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
    referrerpolicy="no-referrer"
  />`;
  return context.mark(
    field,
    template,
    exact ??
      ((Number(width) || undefined) === image.width && height === image.height && (hasCredit || !credit)
        ? undefined
        : image),
  );
};

/** Shows an image with its credit. */
export const picture = (field: string, image: Image, context: Context, width: number = COLUMN): TemplateResult =>
  html`<div class="picture">
    ${img(field, image, context, {width, hasCredit: true})} ${meta([creditOf(field, image, context)])}
  </div>`;

/** Returns the credit of an image, marked as belonging to it. */
export const creditOf = (field: string, {credit}: Image, {mark}: Context): string | undefined =>
  credit && mark(`${field}.credit`, credit);
