/** A schema.org node as a page gives it: nothing about it is sure. */
export type JsonLdNode = Record<string, unknown>;

const MOST_TEXT = 400_000;

/** Every node of a page's JSON-LD, outermost first, `@graph` and nesting laid flat. Broken scripts are passed over. */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = (script.textContent ?? '').trim().replace(/^<!(?:--|\[CDATA\[)|(?:-->|\]\]>);?$/g, '');
    if (text.length > MOST_TEXT) continue;
    const parsed = parseLenient(text);
    const queue: unknown[] = [parsed];
    for (let i = 0; i < queue.length && i < 2000; i++) {
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

/** The value as text, or that of the first of a list; of an object its `name`, `@value` or `url`. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    for (const item of value) {
      const text = textOf(item);
      if (text) return text;
    }
    return null;
  }
  return isNode(value) ? (textOf(value['@value']) ?? textOf(value.name) ?? textOf(value.url)) : null;
}
