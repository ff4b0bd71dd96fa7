import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { boundedMarkup } from '../../../article/markup/bounded-markup';
import { isKeptAddress } from '../../articles/address-of';
import { repairRecord } from '../../articles/repair-record';
import { type BackupRecord, backupRecordSchema } from '../../database/records';

/**
 * Holds what is sent of the text of an article: the record of a backup, without highlights and note, which are records of
 * their own.
 */
export type Page = Pick<BackupRecord, 'entry' | 'article' | 'facts' | 'versions'>;

export const pageOf = ({ entry, article, facts, versions }: BackupRecord): Page => ({
  entry,
  article,
  facts,
  versions,
});

/**
 * Gives the page in a form that may be kept: a page from another machine is as hostile as one from a site. Null when it
 * is no page.
 */
export function readPage(raw: unknown, sanitize: (html: string) => string): BackupRecord | null {
  const { success, output } = v.safeParse(backupRecordSchema, { ...Object(raw), highlights: [], note: null });
  if (!success || !isKeptAddress(output.entry.canonicalUrl) || !isKeptAddress(output.entry.url)) return null;
  const html = boundedMarkup(output.article?.html ?? '');
  if (html === null) return null;
  return repairRecord({ ...output, article: output.article && { ...output.article, html: sanitize(html) } });
}

const textOf = ({ article }: Pick<Page, 'article'>) => article?.blocks.map(({ text }) => text).join('\n') ?? '';

/** Gives a value that tells one state of an article's text from the next. */
export function pageValue(page: Pick<Page, 'entry' | 'article'>): string {
  return `${page.entry.updatedAt} ${page.article ? textOf(page).length : '-'} ${page.entry.title}`;
}

/**
 * Gives the key under which all machines know an article: two that save the same text give it the same key. It does not
 * use `crypto.subtle`, for which a transaction of the database does not wait.
 */
export function keyOfPage(page: Pick<Page, 'entry' | 'article'>): string {
  const hash = sha256(utf8ToBytes(`${page.entry.canonicalUrl}\n${textOf(page)}`));
  return `a:${bytesToHex(hash).slice(0, 32)}`;
}
