import { nameWords } from '../markup/element-names';
import { dropShadowingNames } from '../markup/shadowing-names';

/** UTF-16 units of the shortest `<noscript>` that is text; a shorter one is a notice or a picture. Chosen by hand. */
const LONG_NOSCRIPT = 400;
const LONG_PARAGRAPH = 80;
/**
 * Elements with a name that `BANNER_NAMES` may know. The first letter is left out because it may be a capital: a selector that
 * ignores case takes five times as long.
 */
const BANNERS = '[id*="ookie"], [class*="ookie"], [id*="onsent"], [class*="onsent"]';
const BANNER_NAMES = /(?:^|[-_ ])(?:cookies?|consent|gdpr|cmp|onetrust)(?:[-_ ]|$)/i;
const NOT_THE_STORY = new Set(
  'dialog modal popup overlay mail email login nav menu comment comments share cookie consent lightbox search print'.split(
    ' ',
  ),
);

/**
 * Classes by which style libraries hide text, or leave it to screen readers alone. They are asked because pages may
 * come without their styles.
 */
const UNSEEN_CLASSES =
  '.hidden, .is-hidden, .d-none, .hide, .sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text, .is_blind, .blind, .a11y-hidden, .u-visually-hidden, .assistive-text';

/**
 * Makes visible, in a copy of a page's root, the text that readers get to see: text behind "continue reading", and text for
 * those without scripts. It takes out the notices on cookies, which on short pages outweigh the story.
 */
export function revealHidden(clone: Element): void {
  placeStreamed(clone);
  for (const noscript of [...clone.querySelectorAll('noscript')]) {
    const holder = clone.ownerDocument.createElement('div');
    // A parser that may run scripts has left the content as text. The document of the clone is inert.
    if (noscript.firstElementChild) moveChildren(noscript, holder);
    else {
      holder.innerHTML = noscript.textContent ?? '';
      dropShadowingNames(holder);
    }
    if ((holder.textContent ?? '').length >= LONG_NOSCRIPT) noscript.replaceWith(holder);
    else {
      noscript.replaceChildren();
      moveChildren(holder, noscript);
      showLatePicture(noscript);
    }
  }
  for (const banner of [...clone.querySelectorAll(BANNERS)]) {
    const names = `${banner.id} ${banner.getAttribute('class')}`;
    if (!BANNER_NAMES.test(names) || banner.localName === 'body') continue;
    if (!banner.querySelector('h1, article') && (banner.textContent ?? '').length < 3000) banner.remove();
  }
  dropPanels(clone);
  quoteEmbeddedPosts(clone);
  // Embedded posts are quotations, though their names speak of social media.
  for (const quotation of clone.querySelectorAll('blockquote[class]')) quotation.removeAttribute('class');
  for (const element of [
    ...clone.querySelectorAll('[hidden], [aria-hidden="true"], [style*="display"], [style*="visibility"]'),
    ...clone.querySelectorAll(UNSEEN_CLASSES),
  ]) {
    if (!isHidden(element)) continue;
    if (holdsStory(element)) {
      element.removeAttribute('hidden');
      element.removeAttribute('aria-hidden');
      element.removeAttribute('style');
    } else if (element.getAttribute('aria-hidden') !== 'true' && element.localName !== 'body') element.remove();
  }
}

/** Puts the parts that React has sent after the page, hidden at its end, in the places that wait for them. */
function placeStreamed(clone: Element): void {
  for (const part of [...clone.querySelectorAll('[hidden][id^="S:"]')]) {
    const number = part.id.slice(2);
    const place = clone.querySelector(`template[id="B:${number}"], template[id="P:${number}"]`);
    const waiting = place?.nextElementSibling;
    if (!place) continue;
    const holder = clone.ownerDocument.createElement('div');
    moveChildren(part, holder);
    part.remove();
    place.replaceWith(holder);
    if ((waiting?.textContent ?? '').length < MAX_WAITING) waiting?.remove();
  }
}

/** The most UTF-16 units of the placeholder that is shown until such a part has come. */
const MAX_WAITING = 60;

/** UTF-16 units of the largest panel, and the share of the page's text that it may hold. Chosen by hand. */
const MAX_PANEL = 1500;
const MAX_PANEL_SHARE = 0.2;

/** Takes out panels that open over the page and can be closed again: the button that closes one is a child of it. */
function dropPanels(clone: Element): void {
  let total: number | null = null;
  for (const button of [...clone.querySelectorAll('button[class*="close" i]')]) {
    const panel = button.parentElement;
    if (!panel || /^(?:body|main|article)$/.test(panel.localName) || !nameWords(button).includes('close')) continue;
    const { length } = panel.textContent ?? '';
    total ??= (clone.textContent ?? '').length;
    if (length > Math.min(MAX_PANEL, MAX_PANEL_SHARE * total) || panel.querySelector('h1, article, figure')) continue;
    panel.remove();
  }
}

/**
 * Selects posts of social networks that a page has rebuilt in its own elements; often all of such a post is one link.
 */
const REBUILT_POSTS = 'div[class~="tweet"], div[class~="toot"], div[class~="embedded-post"]';

/**
 * Makes quotations of rebuilt posts: what somebody wrote elsewhere is kept as it is, and does not count as a link of
 * the page.
 */
function quoteEmbeddedPosts(clone: Element): void {
  for (const post of [...clone.querySelectorAll(REBUILT_POSTS)]) {
    if (post.querySelector('blockquote')) continue;
    const quotation = clone.ownerDocument.createElement('blockquote');
    moveChildren(post, quotation);
    post.replaceWith(quotation);
    for (const link of [...quotation.querySelectorAll('a')]) {
      if (!link.querySelector('div, p')) continue;
      const whole = clone.ownerDocument.createElement('div');
      moveChildren(link, whole);
      link.replaceWith(whole);
    }
  }
}

/** Puts the picture of a `<noscript>` in the place of the stand-in before it, which a script would have replaced. */
function showLatePicture(noscript: Element): void {
  const picture = onlyPictureIn(noscript);
  const before = noscript.previousElementSibling;
  if (!picture || !before) return;
  const standIn = before.localName === 'img' ? before : onlyPictureIn(before);
  if (!standIn) return;
  standIn.replaceWith(picture);
  noscript.remove();
}

/** The picture that is all of an element; null when it holds others, or a text. */
function onlyPictureIn(element: Element): Element | null {
  const pictures = element.querySelectorAll('img');
  return pictures.length === 1 && (element.textContent ?? '').trim() === '' ? pictures[0] : null;
}

/** Children are moved one at a time, because a call takes no more arguments than the stack holds. */
function moveChildren(from: Element, to: Element): void {
  while (from.firstChild) to.append(from.firstChild);
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  // With utility classes, `hidden md:block` is shown where there is room.
  if (element.matches(UNSEEN_CLASSES) && !/:(?:block|flex|grid|inline)|-(?:block|flex)/.test(element.className))
    return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}

/** Tells whether an element holds two long paragraphs, which are more than a form or a menu holds. */
function holdsStory(element: Element): boolean {
  if (element.localName === 'dialog' || nameWords(element).some((word) => NOT_THE_STORY.has(word))) return false;
  let paragraphs = element.localName === 'p' && (element.textContent ?? '').length > LONG_PARAGRAPH ? 2 : 0;
  for (const paragraph of element.querySelectorAll('p')) {
    if ((paragraph.textContent ?? '').trim().length > LONG_PARAGRAPH) paragraphs++;
    if (paragraphs >= 2) return true;
  }
  return paragraphs >= 2;
}
