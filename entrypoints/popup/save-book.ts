import type { Article } from '../../lib/article/article';
import { download } from '../../lib/browser/download';
import { type Chapter, epubOf } from '../../lib/library/export/epub';
import { fileName } from '../../lib/library/export/file-name';
import { sourceOf } from '../../lib/library/export/share';

/** Downloads an article as a book. Its pictures are replaced by their descriptions, because a book loads nothing. */
export function saveBook(article: Article): void {
  const { title, lang, dir, html } = article;
  const chapter: Chapter = { source: sourceOf(article), lang, dir, html, pictures: new Map() };
  const book = epubOf([chapter], { title, id: crypto.randomUUID(), writtenAt: Date.now() });
  download(fileName(title, 'epub'), new Blob([new Uint8Array(book)], { type: 'application/epub+zip' }));
}
