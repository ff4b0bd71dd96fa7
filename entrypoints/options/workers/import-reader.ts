import * as v from 'valibot';
import { FileError, fileErrorCodeSchema } from '../../../lib/library/backup/file-error';
import {
  type ExportContents,
  type Imported,
  importedSchema,
  skippedSchema,
} from '../../../lib/library/import/imported';

/**
 * Describes what `import-worker.ts` sends: items, in as many messages as it takes, then the rest; or the reason why the file
 * cannot be read.
 */
const messageSchema = v.union([
  v.object({ items: v.array(importedSchema) }),
  v.object({ service: v.string(), skipped: v.array(skippedSchema) }),
  v.object({ failed: v.nullable(fileErrorCodeSchema), detail: v.string() }),
]);
export type ImportMessage = v.InferOutput<typeof messageSchema>;

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
        const { success, output } = v.safeParse(messageSchema, data);
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
