/** Selects the headings that may be in a button. */
export const HEADING = 'h2, h3, h4, h5, h6';

/** Tells whether a button opens and closes a text of the page, as those over the answers to questions do. */
export function opensText(button: Element): boolean {
  return button.hasAttribute('aria-expanded') || button.hasAttribute('aria-controls');
}

/** UTF-16 units of the shortest text that a button alone is the heading of, and share of links in it at most. */
const MIN_OPENED = 80;
const MAX_OPENED_LINKED = 0.3;

/** Tells whether a button is right over the text that it opens; under the button of a menu there are links. */
export function isOverText(button: Element): boolean {
  const opened = button.nextElementSibling ?? button.parentElement?.nextElementSibling;
  const { length } = (opened?.textContent ?? '').trim();
  const linked = [...(opened?.querySelectorAll('a') ?? [])].reduce(
    (sum, link) => sum + (link.textContent ?? '').length,
    0,
  );
  return length >= MIN_OPENED && length > 2 * (button.textContent ?? '').length && linked <= MAX_OPENED_LINKED * length;
}
