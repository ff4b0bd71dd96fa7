import { foldedText } from './dom';
import { type Evidence, metaOf } from './evidence';
import { isNode, textOf } from './json-ld';

/** The people who wrote the article, in page order. */
export function findAuthors(evidence: Evidence): string[] {
  const declared = namesOf(evidence.article?.author).flatMap(splitNames);
  if (declared.length > 0) return unique(declared);
  const meta = metaOf(evidence, 'author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl');
  const fromMeta = meta && !/^https?:/.test(meta) ? splitNames(meta) : [];
  if (fromMeta.length > 0) return unique(fromMeta);
  for (const element of evidence.document.querySelectorAll('[rel~="author"], [itemprop~="author"], .byline, .author')) {
    const names = splitNames(foldedText(element.querySelector('[itemprop="name"]') ?? element));
    if (names.length > 0) return unique(names);
  }
  return [];
}

function namesOf(author: unknown): string[] {
  if (Array.isArray(author)) return author.flatMap(namesOf);
  const name = isNode(author) ? textOf(author.name) : textOf(author);
  return name ? [name] : [];
}

/** Splits "By A B, C D and E F" into names. Nothing when the text is not a list of names. */
export function splitNames(text: string): string[] {
  const bare = text.replace(/^(?:by|von|par|por|di|автор|written by)\b:?\s*/i, '');
  if (bare.length > 120) return [];
  return bare
    .split(/\s*(?:,|;|&|\||\band\b|\bund\b|\bet\b|\by\b)\s*/i)
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name) && name.split(' ').length <= 5 && !/^https?:|[@/]/.test(name));
}

function unique(names: string[]): string[] {
  return [...new Set(names)];
}
