import {
  MAX_JSON_LD_LENGTH,
  MAX_JSON_LD_LIST,
  MAX_JSON_LD_NODES,
  MAX_JSON_LD_OPENED,
  MAX_JSON_LD_VALUES,
} from '../page-bounds';

/** A schema.org node as a page gives it; nothing in it has a sure type. */
export type JsonLdNode = Record<string, unknown>;

/**
 * Gives every node of a page's JSON-LD, outermost first, with `@graph` and nesting flattened. Broken scripts are
 * skipped.
 */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = (script.textContent ?? '').trim().replace(/^<!(?:--|\[CDATA\[)|(?:-->|\]\]>);?$/g, '');
    if (nodes.length >= MAX_JSON_LD_NODES) break;
    if (text.length > MAX_JSON_LD_LENGTH) continue;
    const parsed = parseLenient(text);
    const queue: unknown[] = [parsed];
    for (let i = 0; i < queue.length && i < MAX_JSON_LD_VALUES && nodes.length < MAX_JSON_LD_NODES; i++) {
      const value = queue[i];
      if (Array.isArray(value)) queue.push(...value.slice(0, MAX_JSON_LD_LIST));
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

/** Parses JSON that may hold raw line feeds inside strings, which JSON forbids and scripts often have. */
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

/** Tells whether the node is of one of the types (`@type` may be a list, and an address). */
export function hasType(node: JsonLdNode, types: RegExp): boolean {
  const type = node['@type'];
  const names = Array.isArray(type) ? type : [type];
  return names.some((name) => typeof name === 'string' && types.test(name.replace(/^.*[/:#]/, '')));
}

export const ARTICLE_TYPES =
  /^(?:\w*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Review|Recipe)$/;

/** Gives the value as text; of a list the text of its first item, of an object its `name`, `@value` or `url`. */
export function textOf(value: unknown): string | null {
  const work = [value];
  for (let opened = 0; work.length > 0 && opened < MAX_JSON_LD_OPENED; ) {
    const next = work.pop();
    if (typeof next === 'number') return String(next);
    const text = typeof next === 'string' ? next.replace(/\s+/g, ' ').trim() : '';
    if (text) return text;
    if (typeof next !== 'object' || next === null) continue;
    opened++;
    const inner = isNode(next)
      ? [next['@value'], next.name, next.url]
      : Array.isArray(next)
        ? next.slice(0, MAX_JSON_LD_LIST)
        : [];
    work.push(...inner.reverse());
  }
  return null;
}
