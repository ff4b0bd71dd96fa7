/**
 * Tells what stops a sync, as a reader needs to know it; each code has a message of its own (`sync_CODE`).
 *
 * - `badAddress`: what was typed is no address; `needsHttps`: it would send the password in clear over the internet.
 * - `offline`: the browser says that it has no network.
 * - `unreachable`: nobody answers at the address: a wrong name, a server that is down, a certificate that the browser refuses.
 * - `noPermission`: the browser does not allow requests to the address (any more).
 * - `wrongPassword`: the server takes neither name nor password.
 * - `forbidden`: the server lets this reader in, but not write there.
 * - `noFolder`: there is no such folder, and none can be made there.
 * - `noWebdav`: whoever answers does not know WebDAV.
 * - `full`: the server has no room left.
 * - `busy`: the server is locked or asks for patience; the next try may do.
 * - `serverFault`: the server failed, or sent something that is no answer.
 * - `cut`: an answer broke off in the midst.
 * - `wrongPassphrase`: none of the libraries there opens with the passphrase.
 * - `newer`: the files are of a newer version of the extension.
 * - `clock`: the clocks of this machine and of the server are more than a day apart.
 * - `shrunk`: more than a fifth of the library was removed here; the reader has to say that it is meant.
 */
export type SyncErrorCode =
  | 'badAddress'
  | 'needsHttps'
  | 'offline'
  | 'unreachable'
  | 'noPermission'
  | 'wrongPassword'
  | 'forbidden'
  | 'noFolder'
  | 'noWebdav'
  | 'full'
  | 'busy'
  | 'serverFault'
  | 'cut'
  | 'wrongPassphrase'
  | 'newer'
  | 'clock'
  | 'shrunk';

/** Thrown by every function of this room. What was done until then stays done, and the next sync continues from there. */
export class SyncError extends Error {
  readonly code: SyncErrorCode;
  constructor(code: SyncErrorCode, options?: { cause?: unknown; detail?: string }) {
    super(`Sync: ${code}${options?.detail ? ` (${options.detail})` : ''}`, { cause: options?.cause });
    this.name = 'SyncError';
    this.code = code;
  }
}
