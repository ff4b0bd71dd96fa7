import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Disclosure<Root extends HTMLElement> {
  /** Refers to the element that holds the button and what it opens; the button comes first in it. */
  root: RefObject<Root | null>;
  isOpen: boolean;
  setIsOpen(isOpen: boolean): void;
  /** Closes it, and puts the focus back on the button. */
  close(): void;
}

/** Handles something that a button opens over the page: Escape closes it, and so does a click or the focus elsewhere. */
export function useDisclosure<Root extends HTMLElement>(): Disclosure<Root> {
  const root = useRef<Root>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    setIsOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  useLayoutEffect(() => {
    if (!isOpen) return;
    const isIn = (target: EventTarget | null) => target instanceof Node && root.current?.contains(target);
    const press = ({ target }: PointerEvent) => {
      if (!isIn(target)) setIsOpen(false);
    };
    // A press on what takes no focus, such as a label, gives it to what is around both: that is not elsewhere.
    const leave = ({ target }: FocusEvent) => {
      if (!isIn(target) && !(target instanceof Node && target.contains(root.current))) setIsOpen(false);
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Escape closes only this, and neither the popup nor what is under it.
      event.preventDefault();
      close();
    };
    addEventListener('pointerdown', press);
    addEventListener('focusin', leave);
    addEventListener('keydown', key, { capture: true });
    return () => {
      removeEventListener('pointerdown', press);
      removeEventListener('focusin', leave);
      removeEventListener('keydown', key, { capture: true });
    };
  }, [isOpen]);
  return { root, isOpen, setIsOpen, close };
}
