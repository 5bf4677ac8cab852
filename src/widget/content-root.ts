import type {LitElement} from 'lit';
import type {Adopted} from './adopt.js';
import type {LightTools} from './load-light.js';
import {lightTools} from './mode.js';

interface Host extends LitElement {
  readonly mode: string;
  readonly model: unknown;
}

const readAgain = ({currentTarget}: Event): void => ((currentTarget as ShadowRoot).host as LitElement).requestUpdate();

/** The place where the content of a widget is drawn: its shadow root, or a box among its children. */
export class ContentRoot {
  /** Draws the content among the children, if it is there. */
  light: LightTools | undefined;
  /** Resolves when it is known where the content is drawn. */
  settled: Promise<void> | undefined;
  /** Shows the children. */
  slot!: HTMLSlotElement;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /**
   * Ends the shadow root with a slot, before which Lit then draws, whatever it knew of the root before. Beside content that is
   * there already, no frame shows the children.
   */
  appendSlot(): ShadowRoot {
    const {shadowRoot, ownerDocument, renderOptions} = this.#host;
    this.slot = ownerDocument.createElement('slot');
    this.slot.hidden = !!shadowRoot!.firstChild;
    renderOptions.renderBefore = shadowRoot!.appendChild(this.slot);
    return shadowRoot!;
  }

  /**
   * Removes the content, and what Lit knows of it, which is kept at the node that it draws before. The slot stays: a new one
   * would seem to have other children, so that the widget would be updated, after an error without end.
   */
  clear(): void {
    const host = this.#host;
    const {shadowRoot, renderOptions} = host;
    this.light?.close(host);
    this.light = undefined;
    const content = [...shadowRoot!.childNodes].filter((node) => node !== this.slot);
    for (const node of content) node.remove();
    this.slot.hidden = false;
    renderOptions.renderBefore = shadowRoot!.insertBefore(new Comment(), shadowRoot!.firstChild);
    Object.assign(host, {renderRoot: shadowRoot});
  }

  /**
   * Has the content drawn where the mode of the widget says.
   *
   * @param showsChildren true if the children are shown, so that the content can only be in the shadow root
   * @param adopted content that was in the page before the script
   * @returns the adopted content, if it stays
   */
  choose(showsChildren: boolean, adopted: Adopted | undefined): Adopted | undefined {
    const host = this.#host;
    const light = showsChildren || adopted?.isLight ? undefined : lightTools(host);
    this.settled = light instanceof Promise ? light.then(() => host.requestUpdate()) : undefined;
    if (light instanceof Promise) return adopted;
    if (light !== this.light) this.clear();
    this.light = light;
    light?.open(host);
    // Content whose data was left out stands alone, too.
    this.slot.hidden = !light && !adopted?.isLight && !(showsChildren && (!adopted || host.model));
    return light ? undefined : adopted;
  }

  /** Has the widget updated when its children, which may be its data, change. */
  watchChildren(): void {
    this.#host.shadowRoot!.addEventListener('slotchange', readAgain);
  }
}
