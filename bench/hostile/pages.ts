/** The pages of `npm run bench -- hostile`: written by code, around a small story of our own. */
import { createRequire } from 'node:module';
import * as v from 'valibot';
import { HUGE } from './huge';
import { PAYLOADS } from './payloads';
import { PARAGRAPHS, STORY, storyWith, TITLE } from './story';

/** Describes a server's answer; `status` 200, HTML in UTF-8 and no other headers unless it says otherwise. */
export interface HostilePage {
  kind: string;
  name: string;
  body: string | Buffer;
  headers?: Record<string, string>;
  status?: number;
}

const pageOf = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;

/**
 * Makes pages of what DOMPurify's own tests try, as an old release of its package carries it; nothing of it is part of this
 * project.
 */
function published(): HostilePage[] {
  const fixtures: unknown = createRequire(import.meta.url)('dompurify-payloads/test/fixtures/expect.js');
  const payloads = v.parse(v.array(v.object({ payload: v.string() })), fixtures);
  return payloads.map(({ payload }, i) => ({ kind: 'DOMPurify’s', name: `payload ${i}`, body: storyWith(payload) }));
}

const CLOBBERED =
  'parentNode parentElement nextSibling nextElementSibling previousSibling firstChild lastChild firstElementChild childNodes children childElementCount attributes getAttribute setAttribute removeAttribute hasAttribute querySelector querySelectorAll getElementsByTagName matches closest contains remove append replaceWith nodeType nodeName nodeValue localName tagName textContent innerHTML outerHTML ownerDocument shadowRoot className id style readability __proto__ constructor toString'.split(
    ' ',
  );
const DOCUMENT_NAMES =
  'implementation documentElement body head querySelector querySelectorAll contentType compatMode readyState getSelection createElement createTreeWalker importNode title location defaultView'.split(
    ' ',
  );

function clobbering(): HostilePage[] {
  const kind = 'names of the DOM';
  return [
    ...CLOBBERED.map((name) => ({
      kind,
      name: `a field ${name}`,
      body: pageOf(`<form><input name="${name}"><img id="${name}">${STORY}</form>`),
    })),
    ...DOCUMENT_NAMES.map((name) => ({
      kind,
      name: `a picture ${name}`,
      body: pageOf(`<img name="${name}"><form name="${name}" id="${name}"></form><embed name="${name}">${STORY}`),
    })),
  ];
}

/** Markup where a page says what it is: in title, names, addresses and dates. */
function described(): HostilePage[] {
  const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const said = [
    '<script>ran()</script>',
    '<img src=x onerror=ran()>',
    '"><img src=x onerror=ran()>',
    "' onmouseover='ran()",
    'javascript:ran()',
    'data:text/html,<script>ran()</script>',
    '</title><script>ran()</script>',
    '</script><script>ran()</script>',
    '{{constructor.constructor("ran()")()}}',
    '$' + '{ran()}',
    '\u202egro.live\u202c \u2066by\u2069',
    '\u0000\u0001\u0008\u001b[31m',
    `Z${'\u0300\u0301\u0302'.repeat(400)}`,
    '\ud800 and \udfff',
    '../../../../etc/passwd',
    'CON.txt:stream',
    '[link](javascript:ran()) ![x](//beacon.test/markdown)',
    '=cmd|calc!A0',
    'x'.repeat(20_000),
    '<'.repeat(20_000),
  ];
  return said.map((text, i) => {
    const node = { '@type': 'NewsArticle', headline: text, author: { name: text, url: text }, datePublished: text };
    const json = JSON.stringify({ ...node, image: text, publisher: { name: text }, articleSection: text, url: text });
    const metas =
      'author description og:title og:site_name og:image og:url article:published_time article:section og:locale'
        .split(' ')
        .map((name) => `<meta name="${name}" property="${name}" content="${escapeText(text)}">`)
        .join('');
    const head = `<link rel="canonical" href="${escapeText(text)}">${metas}<script type="application/ld+json">${json.replace(/<\//g, '<\\/')}</script>`;
    const inside = `<p class="byline">By ${escapeText(text)}</p><img src="/a.jpg" alt="${escapeText(text)}" title="${escapeText(text)}"><time datetime="${escapeText(text)}">${escapeText(text)}</time>`;
    return { kind: 'described by markup', name: `description ${i}`, body: storyWith(inside, head, escapeText(text)) };
  });
}

const script = (code: string) => `<script>${code}</script>`;

/** Pages whose scripts build what markup cannot, or that are in frames, shadow roots and policies. */
function living(): HostilePage[] {
  const pages: Record<string, string> = {
    // Not laid out: Chromium itself crashes on the layout of 5,000 elements inside one another.
    'elements 50,000 deep by script': pageOf(
      `${STORY}${script('let at=document.createElement("div");at.hidden=true;document.body.append(at);for(let i=0;i<5e4;i++){const d=document.createElement("div");at.append(d);at=d}at.append("deep")')}`,
    ),
    'shadow roots 2,000 deep': pageOf(
      `${STORY}${script('let at=document.body;for(let i=0;i<2000;i++){const d=document.createElement("div");at.append(d);at=d.attachShadow({mode:"open"})}at.append("deep")')}`,
    ),
    '20,000 shadow roots': pageOf(
      `${STORY}<div id=h></div>${script('for(let i=0;i<2e4;i++){const d=document.createElement("div");h.append(d);d.attachShadow({mode:"open"}).innerHTML="<img src=x onerror=ran()>text"}')}`,
    ),
    'a story in a shadow root with a clobbered form': pageOf(
      `<b-x><template shadowrootmode="open"><form><input name="parentNode"><input name="childNodes"><slot></slot></form></template>${STORY}</b-x>`,
    ),
    'slots that hold slots': pageOf(
      `<b-x><template shadowrootmode="open"><b-y><template shadowrootmode="open"><slot></slot></template><slot></slot></b-y></template>${STORY}</b-x>`,
    ),
    'a frame of itself': pageOf(`${STORY}<iframe src="?again"></iframe><iframe src="#"></iframe>`),
    '200 frames': pageOf(`${STORY}${'<iframe srcdoc="<p>In a frame</p>"></iframe>'.repeat(200)}`),
    'a frame with a clobbered document': pageOf(
      `${STORY}<iframe srcdoc="<img name=body><form name=documentElement></form><p>${'In a frame, '.repeat(40)}</p>"></iframe>`,
    ),
    'frames in frames': pageOf(
      `${STORY}${script('let d=document;for(let i=0;i<40;i++){const f=d.createElement("iframe");d.body.append(f);d=f.contentDocument;d.body.append("frame ".repeat(60))}')}`,
    ),
    'prototypes that were changed': pageOf(
      `${STORY}${script('for(const P of [Node,Element,Document,HTMLFormElement])for(const k of Object.getOwnPropertyNames(P.prototype))try{Object.defineProperty(P.prototype,k,{get(){ran()},configurable:true})}catch{}')}`,
    ),
    'a document whose properties were changed': pageOf(
      `${STORY}${script('for(const k of ["documentElement","body","implementation","querySelector","contentType"])try{Object.defineProperty(document,k,{get(){for(;;);}})}catch{}')}`,
    ),
    'JSON and iterators that were changed': pageOf(
      `${STORY}${script('JSON.stringify=()=>"x";Object.prototype.toJSON=()=>"<script>ran()";Array.prototype[Symbol.iterator]=function*(){};String.prototype.replace=()=>"x"')}`,
    ),
    'a page that never rests': pageOf(
      `${STORY}<div id=h></div>${script('setInterval(()=>{h.append(document.createElement("p"));h.lastChild.textContent="More of it, "+h.childElementCount},1)')}`,
    ),
    'a story that is taken away': pageOf(
      `${STORY}${script('new MutationObserver(()=>{}).observe(document,{subtree:true,childList:true})')}`,
    ),
    'a question at each turn': pageOf(`${STORY}${script('onbeforeunload=()=>"stay";onblur=()=>ran()')}`),
    'a full-screen dialog': pageOf(`<dialog id=d>${STORY}</dialog>${script('d.showModal()')}`),
    'a page that writes itself anew': pageOf(
      script(`setTimeout(()=>{document.open();document.write(${JSON.stringify(STORY)});document.close()},5)`),
    ),
    'a root that was taken out': pageOf(`${STORY}${script('setTimeout(()=>document.documentElement.remove(),5)')}`),
    'a root that is a form': pageOf(
      script(
        'const f=document.createElement("form");f.innerHTML="<input name=parentNode><input name=attributes><p>x</p>";setTimeout(()=>document.replaceChild(f,document.documentElement),5)',
      ),
    ),
    'two bodies and two heads': `<html><head></head><body>${STORY}<head><title>2</title></head><body class=b><html lang=xx>${STORY}`,
    'nothing closed': `<title>${TITLE}</title><article><h1>${TITLE}<p>${PARAGRAPHS.join('<b><i><a href=x><table><tr><td>')}`,
    'a frameset':
      '<frameset cols="50%,50%"><frame src="?a" name=parentNode><frame src="?b" name=documentElement></frameset>',
    'nothing at all': '',
    'a byte': '<',
  };
  return Object.entries(pages).map(([name, body]) => ({ kind: 'living pages', name, body }));
}

/** Answers of a server that are not what they say. */
function served(): HostilePage[] {
  const story = storyWith('<p>Served.</p>');
  const utf16 = Buffer.from(story.replace('utf-8', 'utf-16'), 'utf16le');
  const rows: Record<string, Omit<HostilePage, 'kind' | 'name'>> = {
    'UTF-16 that calls itself UTF-8': { body: utf16 },
    'UTF-16 with its mark': {
      body: Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
      headers: { 'content-type': 'text/html' },
    },
    'bytes of no encoding': { body: Buffer.from(story.replace('Served', '\u00ff\u00fe\u0080\u00c0\u00af'), 'latin1') },
    'a NUL after each letter': { body: story.replace(/pilots/g, [...'pilots'].join('\u0000')) },
    'UTF-7': {
      body: story.replace('Served', '+ADw-script+AD4-ran()+ADw-/script+AD4-'),
      headers: { 'content-type': 'text/html; charset=utf-7' },
    },
    'ISO-2022-JP': {
      body: story.replace('Served', '\u001b$B<script>ran()</script>\u001b(B'),
      headers: { 'content-type': 'text/html; charset=iso-2022-jp' },
    },
    'plain text': { body: story, headers: { 'content-type': 'text/plain' } },
    XHTML: {
      body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><form><input name="parentNode"/>${STORY}</form></body></html>`,
      headers: { 'content-type': 'application/xhtml+xml' },
    },
    'broken XHTML': {
      body: `<html xmlns="http://www.w3.org/1999/xhtml"><body>${STORY}<p>`,
      headers: { 'content-type': 'application/xhtml+xml' },
    },
    'XML whose root is a form': {
      body: '<form xmlns="http://www.w3.org/1999/xhtml"><input name="attributes"/><p>x</p></form>',
      headers: { 'content-type': 'text/xml' },
    },
    'a drawing': {
      body: `<svg xmlns="http://www.w3.org/2000/svg"><foreignObject><body xmlns="http://www.w3.org/1999/xhtml">${STORY}</body></foreignObject></svg>`,
      headers: { 'content-type': 'image/svg+xml' },
    },
    'a feed': {
      body: '<?xml version="1.0"?><rss><channel><item><title>x</title></item></channel></rss>',
      headers: { 'content-type': 'application/rss+xml' },
    },
    JSON: { body: '{"article":"<script>ran()</script>"}', headers: { 'content-type': 'application/json' } },
    'a sandbox': { body: story, headers: { 'content-security-policy': 'sandbox' } },
    'a policy that lets nothing in': {
      body: story,
      headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
    },
    'trusted types': {
      body: story,
      headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    },
    isolation: {
      body: story,
      headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
    },
    'not found': { body: story, status: 404 },
    'out of order': { body: story, status: 503 },
    'a redirect': { body: '', status: 302, headers: { location: '/redirected#:~:text=pilots' } },
    'a redirect to a script': { body: story, status: 302, headers: { location: 'javascript:ran()' } },
    'a refresh to itself': { body: pageOf(STORY, '<meta http-equiv="refresh" content="30">') },
    'a base elsewhere': {
      body: pageOf(`${STORY}<a href="x">y</a>`, '<base href="data:text/html,x"><base href="javascript:ran()">'),
    },
    'the wrong length of a picture': { body: pageOf(`<img src="/a.jpg" width="99999999999" height="-1">${STORY}`) },
  };
  return Object.entries(rows).map(([name, page]) => ({ kind: 'what a server says', name, ...page }));
}

/** All pages, kind by kind. */
export function hostilePages(): HostilePage[] {
  return [
    ...published(),
    ...PAYLOADS.map((payload, i) => ({ kind: 'our own payloads', name: `own ${i}`, body: storyWith(payload) })),
    ...clobbering(),
    ...described(),
    ...living(),
    ...served(),
    ...HUGE.map(({ name, make }) => ({ kind: 'huge', name, body: make() })),
  ];
}
