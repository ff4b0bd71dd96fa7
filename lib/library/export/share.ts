import type { Article } from '../../article/article';
import { hostOf } from '../../article/markup/links';
import type { Source } from './text';

/** Gives what is written of the source of an article, which may not be saved. */
export function sourceOf({ title, byline, siteName, canonicalUrl, publishedAt }: Article): Source {
  return { title, byline, siteName, canonicalUrl, publishedAt, site: hostOf(canonicalUrl) };
}
