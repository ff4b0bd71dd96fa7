import * as v from 'valibot';
import { FileError } from '../../../lib/library/backup/file-error';
import type { ExportContents, Imported } from '../../../lib/library/import/imported';
import { importMessageSchema } from './import-messages';

/**
 * Reads an export (`readExport`) in a worker, so that the page stays quick however large the file is.
 * @throws FileError; the reason of `signal` when it was aborted
 */
export async function readInWorker(file: Blob, signal: AbortSignal): Promise<ExportContents> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const items: Imported[] = [];
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.onmessage = ({ data }: MessageEvent<unknown>) => {
        const { success, output } = v.safeParse(importMessageSchema, data);
        if (!success) reject(new Error('The worker told something else than what is in the file.'));
        else if ('items' in output) for (const item of output.items) items.push(item);
        else if ('service' in output) resolve({ ...output, items });
        else reject(output.failed ? new FileError(output.failed) : new Error(output.detail));
      };
      worker.postMessage(file);
    });
  } finally {
    worker.terminate();
  }
}
