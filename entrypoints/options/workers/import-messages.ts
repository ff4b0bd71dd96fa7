import * as v from 'valibot';
import { fileErrorCodeSchema } from '../../../lib/library/backup/file-error';
import { importedSchema, skippedSchema } from '../../../lib/library/import/imported';

/**
 * Describes what `import-worker.ts` sends: items, in as many messages as it takes, then the rest; or the reason why the file
 * cannot be read.
 */
export const importMessageSchema = v.union([
  v.object({ items: v.array(importedSchema) }),
  v.object({ service: v.string(), skipped: v.array(skippedSchema) }),
  v.object({ failed: v.nullable(fileErrorCodeSchema), detail: v.string() }),
]);
export type ImportMessage = v.InferOutput<typeof importMessageSchema>;
