/**
 * Tells what went wrong, as a reader needs to know it; each code has a message of its own (`library_CODE`).
 *
 * - `full`: no room on the disk or in the browser's quota; nothing of this change was kept, everything before it was.
 * - `blocked`: another tab still holds the library open at an older version; closing it helps.
 * - `newer`: the library was written by a newer version of the extension.
 * - `unavailable`: the browser offers no storage here (private window, storage turned off).
 * - `unanswered`: the browser's storage did not answer in time; it may still do what it was asked.
 * - `corrupt`: the library does not open, or cannot be read.
 * - `closed`: this page's connection was closed, e.g. by an update; reloading the page helps.
 * - `missing`: the article asked for is not in the library.
 * - `noAddress`: an article's page has no address that could be opened again.
 * - `invalid`: what was given to be kept does not have the shape of an article.
 */
export type LibraryErrorCode =
  | 'full'
  | 'blocked'
  | 'newer'
  | 'unavailable'
  | 'unanswered'
  | 'corrupt'
  | 'closed'
  | 'missing'
  | 'noAddress'
  | 'invalid';

/** Thrown by every function of the library. `cause` is the error of the database. */
export class LibraryError extends Error {
  readonly code: LibraryErrorCode;
  constructor(code: LibraryErrorCode, options?: { cause?: unknown; detail?: string }) {
    const detail = options?.detail ?? (options?.cause instanceof Error ? String(options.cause) : '');
    super(`Library: ${code}${detail ? ` (${detail})` : ''}`, { cause: options?.cause });
    this.name = 'LibraryError';
    this.code = code;
  }
}

const CODES: Record<string, LibraryErrorCode> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  BlockedError: 'blocked',
  MissingAPIError: 'unavailable',
  InvalidStateError: 'closed',
  DatabaseClosedError: 'closed',
  SecurityError: 'unavailable',
  TimeLimitError: 'unanswered',
};

/** Gives an error and what caused it, outermost first: Dexie wraps what the browser throws. */
function causesOf(error: unknown): object[] {
  const causes: object[] = [];
  for (let at = error, depth = 0; at instanceof Object && depth < 6; depth++) {
    causes.push(at);
    at = 'inner' in at && at.inner instanceof Object ? at.inner : 'cause' in at ? at.cause : null;
  }
  return causes;
}

function namesOf(error: unknown): string[] {
  return causesOf(error).flatMap((cause) => ('name' in cause && typeof cause.name === 'string' ? [cause.name] : []));
}

/**
 * Gives the `LibraryError` for whatever a database operation threw.
 *
 * While writing, a full disk appears in Chromium as an AbortError around QuotaExceededError, DataError or UnknownError
 * (what is written was parsed before, so the data itself is never the cause).
 */
export function toLibraryError(error: unknown, writing = false): LibraryError {
  const own = causesOf(error).find((cause) => cause instanceof LibraryError);
  if (own) return own;
  const names = namesOf(error);
  // A database that fails to open closes itself: the reason is the innermost name.
  const name = names.findLast((name) => Object.hasOwn(CODES, name));
  if (name) return new LibraryError(CODES[name], { cause: error });
  if (writing && names.some((name) => name === 'DataError' || name === 'UnknownError')) {
    return new LibraryError('full', { cause: error });
  }
  return new LibraryError('corrupt', { cause: error });
}

/** Tells whether the browser gave no reason: after a full disk the next operation fails once, too, and then works. */
export function isUnknownError(error: unknown): boolean {
  return namesOf(error).includes('UnknownError');
}
