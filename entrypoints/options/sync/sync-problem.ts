import type { MessageKey } from '../../../components/shared/messages';
import { LibraryError } from '../../../lib/library/database/errors';
import { SyncError } from '../../../lib/sync/errors';

/** Gives the message that describes what is wrong. */
export function problemKey(error: unknown): MessageKey {
  if (error instanceof SyncError) return `sync_${error.code}`;
  if (error instanceof LibraryError) return `library_${error.code}`;
  console.error(error);
  return 'sync_serverFault';
}
