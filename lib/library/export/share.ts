import type { Article } from '../../article/article';
import { hostOf } from '../../article/markup/links';
import type { Source } from './text';

/** Gives what is said of where an article comes from, of one that is not saved perhaps. */
export function sourceOf({ title, byline, siteName, canonicalUrl, publishedAt }: Article): Source {
  return { title, byline, siteName, canonicalUrl, publishedAt, site: hostOf(canonicalUrl) };
}
