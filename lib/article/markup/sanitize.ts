import DOMPurify from 'dompurify';

/**
 * The elements that an article may be made of. Nothing that runs, frames, styles or sends is among them: a page's HTML
 * is hostile until it has been sanitised here.
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
  // Without this the values of these attributes would have to be addresses, too.
  ADD_URI_SAFE_ATTR: PLAIN_ATTR,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // Addresses on the web, and pictures whose data is in the page itself; no `javascript:`, no `file:`, nothing
  // relative.
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|data:image\/(?:png|jpe?g|gif|webp|avif);)/i,
};

// Data addresses are for pictures only: the picture itself, never the target of a link.
if (DOMPurify.isSupported) {
  DOMPurify.addHook('uponSanitizeAttribute', (element, attribute) => {
    const isAddress = URL_ATTR.includes(attribute.attrName);
    if (isAddress && element.nodeName !== 'IMG' && /^\s*data:/i.test(attribute.attrValue)) attribute.keepAttr = false;
  });
}

/**
 * The HTML that was sanitised last, with the nodes that it was written from. An article is often shown right after it
 * was sanitised to be kept, and then takes these nodes: a long one would otherwise be sanitised twice before its text
 * is there (36 of 540 ms, in a profile).
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

/** Sanitised HTML of an article as nodes of an inert document, to be shown: nothing in them loads until they are adopted by a page. */
export function sanitizeToFragment(html: string): DocumentFragment {
  const taken = latest?.html === html ? latest.fragment : null;
  // The nodes now belong to the caller, who may change them.
  if (taken) latest = null;
  return taken ?? toFragment(html);
}

function toFragment(html: string): DocumentFragment {
  return DOMPurify.sanitize(html, { ...CONFIG, RETURN_DOM_FRAGMENT: true });
}
