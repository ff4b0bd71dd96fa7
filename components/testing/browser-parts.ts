/**
 * Parts of a browser that jsdom does not have, as far as components need them: modal dialogs, highlights, observers of
 * size, scrolling. A test that imports the helpers has them.
 */

class HighlightStandIn extends Set<AbstractRange> {
  priority = 0;
  constructor(...ranges: AbstractRange[]) {
    super(ranges);
  }
}

/** Every element counts as so wide, in CSS pixels: pictures over time are drawn only where there is room. */
const WIDTH = 600;

class ResizeObserverStandIn implements ResizeObserver {
  constructor(private readonly callback: ResizeObserverCallback) {}
  observe(target: Element): void {
    const contentRect = new DOMRect(0, 0, WIDTH, 100);
    this.callback(
      [{ target, contentRect, borderBoxSize: [], contentBoxSize: [], devicePixelContentBoxSize: [] }],
      this,
    );
  }
  unobserve(): void {}
  disconnect(): void {}
}

function openModal(this: HTMLDialogElement): void {
  this.open = true;
  this.querySelector<HTMLElement>('[autofocus], button, input, textarea')?.focus();
}

function closeDialog(this: HTMLDialogElement): void {
  this.open = false;
}

/** Adds what is missing to the window of a test. */
export function addBrowserParts(): void {
  const nothing = () => undefined;
  Object.assign(globalThis, {
    Highlight: HighlightStandIn,
    ResizeObserver: ResizeObserverStandIn,
    scrollTo: nothing,
    scrollBy: nothing,
    matchMedia: () => ({ matches: false, addEventListener: nothing, removeEventListener: nothing }),
    CSS: Object.assign(globalThis.CSS ?? {}, { highlights: new Map<string, HighlightStandIn>() }),
  });
  Object.assign(HTMLDialogElement.prototype, { showModal: openModal, close: closeDialog });
  Object.assign(Element.prototype, { scrollIntoView: nothing, scrollBy: nothing, checkVisibility: () => true });
  HTMLCanvasElement.prototype.getContext = () => null;
  const noPlace = () => new DOMRect(0, 0, 0, 0);
  Range.prototype.getBoundingClientRect = noPlace;
}
