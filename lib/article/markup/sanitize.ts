import DOMPurify from 'dompurify';

/**
 * What an article may be made of. Nothing that runs, frames, styles or sends: a page's HTML is hostile until it has been
 * through here.
 */
const ALLOWED_TAGS =
  `p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q cite pre code kbd samp figure figcaption img picture
  table caption thead tbody tfoot tr th td a b strong i em u s del ins mark small sub sup abbr time br hr bdi bdo ruby rb rt rp
  span div section`.split(/\s+/);

const URL_ATTR = ['href', 'src'];
const PLAIN_ATTR = 'alt title width height colspan rowspan scope dir lang datetime start reversed data-block'.split(
  ' ',
);

const CONFIG = {
  ALLOWED_TAGS,
  ALLOWED_ATTR: [...URL_ATTR, ...PLAIN_ATTR],
  // Otherwise their values, too, would have to be addresses.
  ADD_URI_SAFE_ATTR: PLAIN_ATTR,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // Web addresses, and pictures that are in the page itself; no `javascript:`, no `file:`, nothing relative.
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|data:image\/(?:png|jpe?g|gif|webp|avif);)/i,
};

// Data is for pictures only: the picture itself, never where a link leads.
if (DOMPurify.isSupported) {
  DOMPurify.addHook('uponSanitizeAttribute', (element, attribute) => {
    const isAddress = URL_ATTR.includes(attribute.attrName);
    if (isAddress && element.nodeName !== 'IMG' && /^\s*data:/i.test(attribute.attrValue)) attribute.keepAttr = false;
  });
}

/**
 * The HTML that was sanitised last, with the nodes that it was written from. What is shown right after it was sanitised to
 * be kept takes these: a long article would else be sanitised twice before its text is there (36 of 540 ms, in a profile).
 */
let latest: { html: string; fragment: DocumentFragment } | null = null;

/** Sanitised HTML of an article, to be stored. Needs a DOM. */
export function sanitizeHtml(html: string): string {
  const fragment = toFragment(html);
  const holder = fragment.ownerDocument.createElement('div');
  holder.append(fragment);
  const sanitized = holder.innerHTML;
  fragment.append(...holder.childNodes);
  latest = { html: sanitized, fragment };
  return sanitized;
}

/** The same as nodes of an inert document, to be shown: nothing in them loads until they are adopted by a page. */
export function sanitizeToFragment(html: string): DocumentFragment {
  const taken = latest?.html === html ? latest.fragment : null;
  // They are the caller's now, and may be changed.
  if (taken) latest = null;
  return taken ?? toFragment(html);
}

function toFragment(html: string): DocumentFragment {
  return DOMPurify.sanitize(html, { ...CONFIG, RETURN_DOM_FRAGMENT: true });
}
