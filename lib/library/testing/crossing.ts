import type { Article } from '../../article/article';
import { NO_FACTS } from '../../facts/facts';
import { getArticle } from '../articles/list';
import { saveArticle } from '../articles/save';
import type { Library } from '../database/schema';
import { sampleArticle } from './sample-article';

/** Paragraphs of an invented text, long enough to be told from any other. */
export const longText = (subject: string, paragraphs = 6) =>
  Array.from(
    { length: paragraphs },
    (_, i) => `${subject} ${i}: ${Array.from({ length: 14 }, (_, k) => `${subject}${i * 20 + k}`).join(' ')}`,
  );

/** For tests of addresses: an article that was read at one. */
export const articleAt = (address: string, paragraphs: string[], more: Partial<Article> = {}) =>
  sampleArticle('', paragraphs, { url: address, canonicalUrl: address, title: 'The crossing', ...more });

/** Saves it, and returns its id. */
export const saveIn = async (library: Library, article: Article, savedAt = 1) =>
  (await saveArticle(library, { article, facts: NO_FACTS, savedAt })).id;

/** The paragraphs that the library has of an article. */
export const textAt = async (library: Library, id: number) =>
  (await getArticle(library, id))?.article?.blocks.map((block) => block.text);
