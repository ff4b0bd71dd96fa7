import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What takes the focus by Tab. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex]:not([tabindex="-1"])';

/** The number of places back at which the focus may be again. */
const REMEMBERED = 12;

/** A control that has, or had, the focus. */
interface Place {
  element: HTMLElement;
  /** The elements around it, from the nearest on. */
  around: HTMLElement[];
  /** The controls after it and before it, in the order in which they are nearest. */
  after: HTMLElement[];
  before: HTMLElement[];
}

/**
 * Keeps the focus from being lost with what had it, such as a row that was removed, or a dialog that closed: a reader who has only
 * keys would begin anew at the top of the page. It goes to what is next in the same group; else to where it was before; else to
 * the page itself.
 * @returns what refers to the element that every page is drawn in; it takes the focus by code only (`tabIndex={-1}`)
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (page.current ? keepFocus(page.current) : undefined), []);
  return page;
}

function keepFocus(page: HTMLElement): () => void {
  let places: Place[] = [];
  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || target === page) return;
    places = [placeOf(target), ...places.filter(({ element }) => element !== target)].slice(0, REMEMBERED);
  };
  // Who presses elsewhere with the pointer, or Escape in a field, has left the control.
  const forget = () => {
    places = [];
  };
  const leave = ({ target }: FocusEvent) =>
    queueMicrotask(() => {
      if (document.activeElement === document.body && target instanceof HTMLElement && canTake(target)) forget();
    });
  const look = () => {
    const [last] = places;
    const { activeElement } = document;
    if (!last || (activeElement && activeElement !== document.body) || canTake(last.element)) return;
    const next =
      nextTo(last, page) ?? places.find(({ element }) => page.contains(element) && canTake(element))?.element;
    (next ?? page).focus({ preventScroll: true });
    if (!next) forget();
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden'] });
  addEventListener('focusin', remember);
  addEventListener('focusout', leave);
  addEventListener('pointerdown', forget);
  return () => {
    observer.disconnect();
    removeEventListener('focusin', remember);
    removeEventListener('focusout', leave);
    removeEventListener('pointerdown', forget);
  };
}

function placeOf(element: HTMLElement): Place {
  const around: HTMLElement[] = [];
  for (let one = element.parentElement; one; one = one.parentElement) around.push(one);
  const controls = controlsIn(document.body).filter((one) => one !== element);
  const isAfter = (one: HTMLElement) => (element.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return {
    element,
    around,
    after: controls.filter(isAfter),
    before: controls.filter((one) => !isAfter(one)).reverse(),
  };
}

/**
 * Gives the control that follows the lost one in what is left around it; undefined where that is the page, its bar or all below this.
 * Where a form closed, it is the first: what opened the form is there again.
 */
function nextTo({ around, after, before }: Place, page: HTMLElement): HTMLElement | undefined {
  const group = around.find((one) => one.isConnected);
  if (!group || group.contains(page) || group.parentElement === page || group.localName === 'main') return undefined;
  if (around.some((one) => one.localName === 'form' && !one.isConnected)) return controlsIn(group).find(canTake);
  const isIn = (one: HTMLElement) => group.contains(one) && canTake(one);
  return after.find(isIn) ?? before.find(isIn) ?? controlsIn(group).find(canTake);
}

const controlsIn = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>(CONTROLS)];

const canTake = (element: HTMLElement) =>
  element.isConnected && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true });
