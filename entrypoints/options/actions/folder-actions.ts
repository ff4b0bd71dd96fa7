import { signal } from '@preact/signals';
import { sanitizeHtml } from '../../../lib/article/markup/sanitize';
import { keepFolder, readFolder } from '../../../lib/library/export/folder-memory';
import { library } from '../state/app';

/** The parts of Chromium's file system that the standard, and other browsers, do not have. */
declare global {
  interface Window {
    showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
  }
  interface FileSystemDirectoryHandle {
    queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
    requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
  }
}

const WRITING = { mode: 'readwrite' } as const;

export const canChooseFolder = window.showDirectoryPicker !== undefined;
/** The folder that is kept up to date; null while none is chosen. */
export const folder = signal<{ name: string; at: number | null; isAllowed: boolean } | null>(null);
export const folderProgress = signal<{ done: number; total: number } | null>(null);
export const folderHasFailed = signal(false);

/** Looks up the state of the folder. */
export async function lookAtFolder(): Promise<void> {
  const chosen = await readFolder();
  folder.value = chosen && {
    name: chosen.handle.name,
    at: chosen.at,
    isAllowed: (await chosen.handle.queryPermission?.(WRITING)) === 'granted',
  };
}

/** Lets the reader choose the folder, and writes everything to it. */
export async function chooseFolder(): Promise<void> {
  const handle = await window.showDirectoryPicker?.({ id: 'markdown', ...WRITING }).catch((error: unknown) => {
    // The reader has closed the browser's dialog for folders.
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  });
  if (!handle) return;
  await keepFolder({ handle, written: {}, at: null });
  await updateFolder({ mayAsk: true });
}

/** Forgets the folder; its files stay. */
export async function forgetFolder(): Promise<void> {
  await keepFolder(null);
  await lookAtFolder();
}

/**
 * Writes what has changed to the folder, if there is one and the browser allows it.
 * @param mayAsk the browser may ask the reader: only while a click is handled
 */
export async function updateFolder({ mayAsk }: { mayAsk: boolean }): Promise<void> {
  const chosen = await readFolder();
  if (!chosen) return;
  const { handle } = chosen;
  const allowed = mayAsk ? await handle.requestPermission?.(WRITING) : await handle.queryPermission?.(WRITING);
  await lookAtFolder();
  if (allowed !== 'granted') return;
  // Only one of several open pages writes.
  await navigator.locks.request('markdown-folder', { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    folderHasFailed.value = false;
    try {
      const { writeFolder } = await import('../../../lib/library/export/folder');
      const at = Date.now();
      const { written } = await writeFolder(library, handle, chosen.written, {
        sanitize: sanitizeHtml,
        progress: (done, total) => {
          folderProgress.value = { done, total };
        },
      });
      await keepFolder({ handle, written, at });
    } catch (error) {
      console.error(error);
      folderHasFailed.value = true;
    } finally {
      folderProgress.value = null;
    }
    await lookAtFolder();
  });
}
