import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** Elements that take a click, and are drawn; of a radio group the chosen one, from which the arrow keys go on. */
const CONTROLS =
  'a[href], button:not(:disabled), input:not(:disabled, [type="radio"]:not(:checked)), select, textarea, summary, [tabindex="0"]';

/** Presses Tab until the focus has gone round the page. */
async function tabThrough(page: Page): Promise<{ missed: string[]; unmarked: string[] }> {
  const drawn = page.locator(CONTROLS).filter({ visible: true });
  const all = await drawn.evaluateAll((elements) =>
    elements.map((element, i) => {
      element.setAttribute('data-tab', String(i));
      return `${i} ${element.outerHTML.slice(0, 90)}`;
    }),
  );
  const reached = new Set<string>();
  const unmarked = new Set<string>();
  for (let presses = 0; presses < all.length + 20; presses++) {
    await page.keyboard.press('Tab');
    const { number, isMarked } = await page.evaluate(() => {
      const element = document.activeElement;
      // A control that is drawn by its label shows the focus there.
      const shown = element?.matches('input:is([type="file"], [type="radio"])') ? element.closest('label') : element;
      const around = shown?.closest('.library-search, .library-row') ?? shown;
      const styles = [shown, around].flatMap((one) => (one ? [getComputedStyle(one)] : []));
      return {
        number: element?.getAttribute('data-tab') ?? '',
        isMarked: styles.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none'),
      };
    });
    if (reached.has(number) && reached.size >= all.length) break;
    if (number) reached.add(number);
    if (number && !isMarked) unmarked.add(all[Number(number)] ?? number);
  }
  return { missed: all.filter((_, i) => !reached.has(String(i))), unmarked: [...unmarked] };
}

/** Every control of the page is reached by Tab alone, and shows that it has the focus. */
export async function expectAllReached(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const { missed, unmarked } = await tabThrough(page);
  expect(missed, `${name}: never reached`).toEqual([]);
  expect(unmarked, `${name}: no sign of the focus`).toEqual([]);
}

/** The focus is somewhere in the page, and not lost with what had it. */
export const expectFocusIn = (page: Page, selector: string) =>
  expect.poll(() => page.evaluate((within) => document.activeElement?.closest(within) !== null, selector)).toBe(true);
