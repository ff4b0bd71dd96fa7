/**
 * The least that a reader's popup can be, to be measured beside what ships: the page's HTML, Readability, DOMPurify, and
 * Preact draws what they give. It has no facts, no library, no settings, no words for what goes wrong.
 */
import { Readability } from '@mozilla/readability';
import DOMPurify from 'dompurify';
import { render } from 'preact';
import { browser } from 'wxt/browser';

performance.mark('script run');
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const [injection] = await browser.scripting.executeScript({
  target: { tabId: tab.id ?? 0 },
  func: () => document.documentElement.outerHTML,
  injectImmediately: true,
});
performance.mark('page copied');
const page = new DOMParser().parseFromString(String(injection?.result), 'text/html');
performance.mark('page parsed');
const article = new Readability(page).parse();
performance.mark('article extracted');
const html = DOMPurify.sanitize(article?.content ?? '');
performance.mark('article sanitised');
performance.mark('article read');
const root = document.getElementById('app');
if (root) {
  render(
    <article>
      <h1>{article?.title}</h1>
      <p>{article?.byline}</p>
      <div class="article-text" dangerouslySetInnerHTML={{ __html: html }} />
    </article>,
    root,
  );
}
