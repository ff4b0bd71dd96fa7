import type { Page } from '@playwright/test';

/** Sets the size of text that the reader chose in the browser's settings, in CSS pixels, for the page that is open; 16 is the usual one. */
export async function setTextSize(page: Page, size: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
  await page.waitForFunction((size) => getComputedStyle(document.documentElement).fontSize === `${size}px`, size);
}

/**
 * Lists what does not fit in a page: a page that scrolls sideways, what is beyond the edge of the window, words that are cut, and words
 * that leave their button. What is cut on purpose, with "…", or scrolled for itself, is left out.
 */
export async function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const found = new Set<string>();
    if (root.scrollWidth > root.clientWidth) found.add(`the page scrolls sideways: ${root.scrollWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>(
      'body *:not(svg, svg *, option, .visually-hidden, .visually-hidden *)',
    )) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const isDrawn = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (!isDrawn || box.width < 3 || box.height < 3 || style.clipPath !== 'none') continue;
      let clips: Element | null = element.parentElement;
      while (clips && getComputedStyle(clips).overflowX === 'visible') clips = clips.parentElement;
      const isClipped = clips !== null && clips !== document.body && clips !== root;
      const name = `${element.localName}.${element.className} “${element.textContent?.trim().slice(0, 40)}”`;
      if (!isClipped && (box.right > root.clientWidth + 1 || box.left < -1)) found.add(`beyond the window: ${name}`);
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (!hasWords || style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') continue;
      const isTooWide = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      const isTooHigh = element.clientHeight > 0 && element.scrollHeight > element.clientHeight + 2;
      const isControl = element.matches('a, button, label, summary');
      if (isTooWide && (isControl || ['hidden', 'clip'].includes(style.overflowX))) found.add(`too wide: ${name}`);
      if (isTooHigh && (isControl || ['hidden', 'clip'].includes(style.overflowY))) found.add(`too high: ${name}`);
    }
    return [...found];
  });
}
