import { foldTitle } from '../markup/headings';
import { hasType, isNode, type JsonLdNode, textOf } from '../markup/json-ld';
import { hostOf } from '../markup/links';
import { MAX_DECLARED_AUTHORS } from '../page-bounds';
import { IS_WHOLE, isPerson, isSite, splitNames, squash, unique, withoutPlaces } from './author-names';
import { bylineNames, namesakeOfSite } from './byline';
import type { PageMetadata } from './page-metadata';

const AUTHOR_META =
  'author article:author dc.creator dcterms.creator parsely-author sailthru.author citation_author cxenseparse:author byl'.split(
    ' ',
  );

/**
 * Gives the people who wrote the article, in page order: those that the page declares, when its readers can see the
 * name; else those in its byline. Desks, agencies and the site itself are not people.
 */
export function findAuthors(metadata: PageMetadata, siteName: string): string[] {
  const sites = new Set([
    foldTitle(siteName),
    foldTitle(hostOf(metadata.url)),
    squash(hostOf(metadata.url).split('.')[0]),
  ]);
  // What follows the outlet's own name is its address: "Harbour Post, Skerry, Ruritania".
  const namesIn = (field: string) =>
    /^[^,]+(?=,)/.test(field) && isSite(field.split(',')[0], sites)
      ? splitNames(field).filter((name) => name.includes(' '))
      : splitNames(field);
  const people = (fields: string[]) =>
    unique(fields.filter((field) => !sites.has(foldTitle(field))).flatMap(namesIn)).filter(
      (name) => isPerson(name) && !isSite(name, sites),
    );
  let text: string | null = null;
  let seen = '';
  /** Gives a name as readers see it: what is in small letters in the data may have its capitals on the page. */
  const asSeen = (name: string): string[] => {
    text ??= visibleText(metadata.document.body ?? metadata.document.documentElement).normalize();
    seen ||= text.toLowerCase();
    const key = name.toLowerCase().normalize();
    const at = seen.indexOf(key);
    if (at < 0) return [];
    if (name !== key || seen.length !== text.length) return [name];
    const written = text.slice(at, at + key.length);
    return [isCapitalised(written) ? written : name];
  };
  const declared = people(declaredNames(metadata.article?.author, metadata.jsonLd)).flatMap(asSeen);
  if (declared.length > 0) return inFull(declared, metadata, people);
  const meta = people(
    AUTHOR_META.flatMap((name) => metadata.meta.get(name) ?? []).slice(0, MAX_DECLARED_AUTHORS),
  ).flatMap(asSeen);
  if (meta.length > 0) return inFull(withoutPlaces(meta), metadata, people);
  const byline = bylineNames(metadata, people);
  return byline.length > 0 ? byline : namesakeOfSite(metadata);
}

/** Tells whether each word of a name begins with a capital: "Ada Lund". */
function isCapitalised(name: string): boolean {
  return /^\p{Lu}\p{Ll}*(?:[ -]\p{Lu}\p{Ll}*)+$/u.test(name);
}

/** Completes a given name that is alone to the full name, where the byline has it. */
function inFull(names: string[], metadata: PageMetadata, people: (fields: string[]) => string[]): string[] {
  const [only, ...others] = names;
  if (others.length > 0 || only.includes(' ') || IS_WHOLE.test(only)) return names;
  return [bylineNames(metadata, people).find((name) => name.startsWith(`${only} `)) ?? only];
}

/** Names in a JSON-LD `author`: of people, or of nodes that do not say what they are. A node may refer to one of `nodes`. */
function declaredNames(author: unknown, nodes: JsonLdNode[]): string[] {
  const authors: unknown[] = Array.isArray(author) ? author.slice(0, MAX_DECLARED_AUTHORS) : [author];
  return authors.flatMap((one) => {
    const isReference = isNode(one) && one['@id'] && !one.name;
    const node = isReference ? nodes.find((other) => other['@id'] === one['@id'] && other.name) : one;
    if (isNode(node) && hasType(node, /Organization/)) return [];
    const name = isNode(node) ? textOf(node.name) : textOf(node);
    return name ? [name] : [];
  });
}

/** Returns the text of a page that readers can see, as far as its markup tells. */
function visibleText(root: Element): string {
  const text = root.textContent ?? '';
  let seen = '';
  let from = 0;
  for (const element of root.querySelectorAll('script, style, noscript')) {
    const unseen = element.textContent ?? '';
    const at = text.indexOf(unseen, from);
    if (at < 0) continue;
    seen += `${text.slice(from, at)}\n`;
    from = at + unseen.length;
  }
  return seen + text.slice(from);
}
