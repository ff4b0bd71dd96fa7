import * as v from 'valibot';

/**
 * Tells why a file cannot be read; each code has a message of its own (`file_CODE`). Nothing was changed then.
 *
 * - `unknown`: not a format that is known here. `damaged`: the right format, but broken. `truncated`: its end is missing.
 * - `newer`: written by a newer version of the extension. `encoding`: not UTF-8.
 * - `tooLarge`: larger, or unpacking to more, than any real export. `empty`: nothing in it.
 */
export const fileErrorCodeSchema = v.picklist([
  'unknown',
  'damaged',
  'truncated',
  'newer',
  'encoding',
  'tooLarge',
  'empty',
]);
export type FileErrorCode = v.InferOutput<typeof fileErrorCodeSchema>;

/** Thrown when a backup or an export of another service cannot be read. */
export class FileError extends Error {
  readonly code: FileErrorCode;
  constructor(code: FileErrorCode, options?: ErrorOptions) {
    super(`File: ${code}`, options);
    this.name = 'FileError';
    this.code = code;
  }
}
