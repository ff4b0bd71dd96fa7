/** Shows an element above everything: no part of the page that scrolls cuts it off. It has the attribute `popover`. */
export function showOnTop(element: HTMLElement | null): void {
  element?.showPopover?.();
}
