import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Article } from '../../article/article';
import type { Facts, PersonFact } from '../../facts/facts';
import { NO_FACTS } from '../../facts/facts';
import { type Saving, saveArticle } from '../articles/save';
import { openLibrary } from '../database/open';
import type { Library } from '../database/schema';
import { sampleArticle } from './sample-article';

/** For tests: an empty library of its own, in memory. Give the same factory twice to open it twice. */
export function emptyLibrary(factory = new IDBFactory()): Library {
  return openLibrary({ indexedDB: factory, IDBKeyRange });
}

/** For tests: the first bytes of a PNG, which are all that is looked at. */
export const SAMPLE_PICTURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

/** For tests: facts that name people. */
export function peopleFacts(...names: string[]): Facts {
  const position = { block: 0, start: 0, end: 1 };
  const person = (name: string): PersonFact => ({
    kind: 'person',
    name,
    aliases: [],
    role: null,
    mentions: [position],
    sentence: position,
    weight: 1,
    head: name,
    detail: '',
  });
  return { ...NO_FACTS, people: names.map(person) };
}

/** For tests: saves an article with these paragraphs and returns its id. */
export async function keep(
  library: Library,
  path: string,
  paragraphs: string[],
  more: Partial<Article> & Partial<Omit<Saving, 'article'>> = {},
): Promise<number> {
  const { savedAt = 1, facts = NO_FACTS, withPictures, ...article } = more;
  const saving = { article: sampleArticle(path, paragraphs, article), facts, savedAt, withPictures };
  return (await saveArticle(library, saving)).id;
}
