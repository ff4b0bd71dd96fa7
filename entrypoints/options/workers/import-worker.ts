import { FileError } from '../../../lib/library/backup/file-error';
import { slicesOf } from '../../../lib/library/database/slices';
import { readExport } from '../../../lib/library/import/read-export';
import type { ImportMessage } from './import-messages';

/** The items of one message: few enough for the page to take in without a noticeable pause. */
const SLICE = 200;

const tell = (message: ImportMessage) => postMessage(message);

/** A worker of the library's page: it reads the export it is sent, and sends what is in it, piece by piece. */
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data instanceof Blob) void read(data);
});

async function read(file: Blob): Promise<void> {
  try {
    const { service, items, skipped } = await readExport(file);
    for (const slice of slicesOf(items, SLICE)) tell({ items: slice });
    tell({ service, skipped });
  } catch (error) {
    tell({ failed: error instanceof FileError ? error.code : null, detail: String(error) });
  }
}
