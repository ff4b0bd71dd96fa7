import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { type Action, isForControl, readKey, SHORTCUTS } from './shortcuts';

export type Actions = Partial<Record<Action, () => void>>;

/** The actions of the keys on the page that is shown; each part of a page adds its own. */
const current = signal<readonly Actions[]>([]);

/** Gives the keys these actions while the component is shown. */
export function usePageActions(actions: Actions): void {
  useLayoutEffect(() => {
    current.value = [...current.peek(), actions];
    return () => {
      current.value = current.peek().filter((other) => other !== actions);
    };
  });
}

/** Gives the actions that keys have now, on the page that is shown. */
export function availableActions(): ReadonlySet<Action> {
  return new Set(
    SHORTCUTS.flatMap(({ shortcuts }) => shortcuts.map(({ action }) => action)).filter((action) =>
      current.peek().some((actions) => actions[action]),
    ),
  );
}

/** Does what a key would do now, on the page that is shown; nothing where the key does nothing. */
export function runAction(action: Action): void {
  current
    .peek()
    .findLast((actions) => actions[action])
    ?.[action]?.();
}

/**
 * Listens for the keys of the page that is shown, and for those that are the same on every page; unless they are turned
 * off. Escape is no letter that could be typed by mistake, and always works.
 */
export function listenForKeys(everywhere: Actions, areOn: () => boolean): void {
  let begun = '';
  addEventListener('keydown', (event) => {
    if (!(areOn() || event.key === 'Escape') || event.defaultPrevented || isForControl(event)) return;
    const read = readKey(event.key, begun);
    begun = read.begun;
    const { action } = read;
    const run = action && [everywhere, ...current.peek()].findLast((actions) => actions[action])?.[action];
    if (!run) return;
    event.preventDefault();
    run();
  });
}
