/** A schema.org node as a page gives it: nothing about it is sure. */
export type JsonLdNode = Record<string, unknown>;

const MOST_TEXT = 400_000;
/** Values that are looked at in one script, and nodes that are taken from a page: far more than any site has written. */
const MOST_VALUES = 2000;
const MOST_NODES = 5000;

/** Every node of a page's JSON-LD, outermost first, `@graph` and nesting laid flat. Broken scripts are passed over. */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = (script.textContent ?? '').trim().replace(/^<!(?:--|\[CDATA\[)|(?:-->|\]\]>);?$/g, '');
    if (nodes.length >= MOST_NODES) break;
    if (text.length > MOST_TEXT) continue;
    const parsed = parseLenient(text);
    const queue: unknown[] = [parsed];
    for (let i = 0; i < queue.length && i < MOST_VALUES && nodes.length < MOST_NODES; i++) {
      const value = queue[i];
      if (Array.isArray(value)) queue.push(...value.slice(0, 500));
      else if (isNode(value)) {
        nodes.push(value);
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'liveBlogUpdate', 'hasPart']) {
          if (typeof value[key] === 'object') queue.push(value[key]);
        }
      }
    }
  }
  return nodes;
}

/** Scripts often hold raw line feeds inside strings, which JSON forbids. */
function parseLenient(text: string): unknown {
  for (const candidate of [text, text.replace(/\p{Cc}+/gu, ' '), text.replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(candidate);
    } catch {}
  }
  return null;
}

export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the node is of one of the types (`@type` may be a list, and an address). */
export function hasType(node: JsonLdNode, types: RegExp): boolean {
  const type = node['@type'];
  const names = Array.isArray(type) ? type : [type];
  return names.some((name) => typeof name === 'string' && types.test(name.replace(/^.*[/:#]/, '')));
}

export const ARTICLE_TYPES =
  /^(?:\w*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Review|Recipe)$/;

/** Lists and objects that are opened in search of a text: pages can nest them without end. */
const MOST_OPENED = 100;

/** The value as text, or that of the first of a list; of an object its `name`, `@value` or `url`. */
export function textOf(value: unknown): string | null {
  const work = [value];
  for (let opened = 0; work.length > 0 && opened < MOST_OPENED; ) {
    const next = work.pop();
    if (typeof next === 'number') return String(next);
    const text = typeof next === 'string' ? next.replace(/\s+/g, ' ').trim() : '';
    if (text) return text;
    if (typeof next !== 'object' || next === null) continue;
    opened++;
    const inner = isNode(next) ? [next['@value'], next.name, next.url] : Array.isArray(next) ? next.slice(0, 500) : [];
    work.push(...inner.reverse());
  }
  return null;
}
