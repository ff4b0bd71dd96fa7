import * as v from 'valibot';
import { browser } from 'wxt/browser';

const LONGEST = 300;

/**
 * Gives the words of a link in a page, with the permission that a click in its context menu gives; '' where they cannot
 * be read. Firefox gives them with the click.
 */
export async function linkText(tabId: number, frameId: number, url: string): Promise<string> {
  const found = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, func: textOfLink, args: [url] })
    .catch(() => []);
  const words = v.safeParse(v.string(), found[0]?.result);
  return words.success ? words.output.replace(/\s+/g, ' ').trim().slice(0, LONGEST) : '';
}

/** Runs in the page, alone. Several links may lead there: that of a picture has no words. */
function textOfLink(url: string): string {
  for (const link of document.links) if (link.href === url && link.textContent.trim()) return link.textContent;
  return '';
}
