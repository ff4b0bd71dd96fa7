import { signal } from '@preact/signals';
import type { TransferJob, TransferKind } from '../../../components/settings/transfer-job';
import { formatRoute } from '../../../components/shared/route';
import { sanitizeHtml } from '../../../lib/article/markup/sanitize';
import { chosenIn, isAsInstalled } from '../../../lib/browser/chosen-settings';
import { download } from '../../../lib/browser/download';
import { backupStream, isBackupDue, noteBackup } from '../../../lib/library/backup/backup';
import { FileError } from '../../../lib/library/backup/file-error';
import { planRestore, type RestoreReport, restoreBackup } from '../../../lib/library/backup/restore';
import { LibraryError } from '../../../lib/library/database/errors';
import { openAsFound } from '../../../lib/library/database/rescue';
import type { ExportFormat } from '../../../lib/library/export/files';
import type { ExportContents } from '../../../lib/library/import/imported';
import { findIds } from '../../../lib/library/search/find';
import { formatIds } from '../../../lib/library/search/id-ranges';
import { EVERYTHING, parseQuery } from '../../../lib/library/search/query';
import { change, language, library, say, settings } from '../state/app';
import { readInWorker } from '../workers/import-reader';

/** The job that brings articles in or takes them out; it continues while the reader is on other pages. */
export const job = signal<TransferJob | null>(null);

/** A reminder is due when this many articles are in no backup, and again after as many more. */
export const REMIND_EVERY = 50;

/** Runs one job at a time, with its progress, its end and whatever goes wrong shown in `job`. */
async function run(kind: TransferKind, work: (signal: AbortSignal) => Promise<TransferJob | null>): Promise<void> {
  if (job.value?.step === 'running') return;
  const cancel = new AbortController();
  job.value = { kind, step: 'running', share: null, done: 0, onCancel: () => cancel.abort() };
  try {
    job.value = await work(cancel.signal);
  } catch (error) {
    job.value = cancel.signal.aborted
      ? { kind, step: 'cancelled' }
      : { kind, step: 'failed', reason: reasonOf(error, kind) };
  }
}

function reasonOf(error: unknown, kind: TransferKind): string {
  if (error instanceof FileError) return language.t(`file_${error.code}`);
  const isBringing = kind === 'import' || kind === 'restore';
  if (isBringing && error instanceof LibraryError && error.code === 'full') return language.t('fullHalfway');
  if (error instanceof LibraryError) return language.t(`library_${error.code}`);
  console.error(error);
  return language.t('transferFailed');
}

function progress(done: number, share: number | null): void {
  if (job.value?.step === 'running') job.value = { ...job.value, done, share };
}

const today = () => new Date().toISOString().slice(0, 10);

/**
 * Saves everything in one file. The kept pictures, which may be many times as large as all the rest, are included only
 * on demand.
 */
export function backUp({ withPictures = false } = {}): Promise<void> {
  return run('backup', async (signal) => {
    const at = Date.now();
    const stream = backupStream(library, {
      now: at,
      signal,
      progress: ({ done, total }) => progress(done, total ? done / total : 1),
      pictures: withPictures ? library : undefined,
      settings: settings.value,
    });
    const file = await new Response(stream).blob();
    download(`throughline-${today()}.json`, new Blob([file], { type: 'application/json' }));
    await noteBackup(library, at);
    await change({ remindAfter: REMIND_EVERY });
    return { kind: 'backup', step: 'done', said: language.t('backedUp'), skipped: [] };
  });
}

/** Makes the weekly backup, if it is due; when two pages are open, one of them does. */
export async function backUpWeekly(): Promise<void> {
  await navigator.locks.request('weekly-backup', { ifAvailable: true }, async (lock) => {
    if (!lock || !(await isBackupDue(library, Date.now()))) return;
    await backUp();
    if (job.value?.step === 'done') say(job.value.said);
  });
}

/** Downloads what can be read of a library that does not open, as a backup. */
export function rescue(): Promise<void> {
  return run('backup', async (signal) => {
    const found = await openAsFound();
    const stream = backupStream(found, {
      now: Date.now(),
      signal,
      progress: ({ done, total }) => progress(done, total ? done / total : 1),
    });
    const file = await new Response(stream).blob();
    found.close();
    download(`throughline-rescued-${today()}.json`, new Blob([file], { type: 'application/json' }));
    return { kind: 'backup', step: 'done', said: language.t('rescued'), skipped: [] };
  });
}

/** Exports articles as files of one format: those given, or all. */
export function exportAs(format: ExportFormat, ids?: readonly number[]): Promise<void> {
  return run('export', async (signal) => {
    const { exportArticles } = await import('../../../lib/library/export/files');
    const wanted = ids ?? (await findIds(library, EVERYTHING));
    const { name, blob } = await exportArticles(library, wanted, format, {
      signal,
      progress: (done) => progress(done, wanted.length ? done / wanted.length : 1),
      sanitize: sanitizeHtml,
    });
    download(name, blob);
    return { kind: 'export', step: 'done', said: language.plural('exported', wanted.length), skipped: [] };
  });
}

/** Reads a backup and shows what restoring it would do. */
export function lookAtBackup(file: Blob): Promise<void> {
  return run('restore', async (signal) => {
    const plan = await planRestore(library, file, { signal, progress: (share) => progress(0, share) });
    const counts = [
      language.plural('restoreAdds', plan.added),
      language.plural('restoreUpdates', plan.updated),
      language.plural('restoreKeeps', plan.unchanged),
      ...(plan.pictures ? [language.plural('restorePictures', plan.pictures)] : []),
    ];
    return {
      kind: 'restore',
      step: 'asking',
      counts: plan.damaged.length ? [...counts, language.plural('restoreDamaged', plan.damaged.length)] : counts,
      action: plan.added + plan.updated + plan.pictures > 0 ? language.t('restoreNow') : null,
      onGo: () => void restore(file),
    };
  });
}

function restore(file: Blob): Promise<void> {
  return run('restore', async (signal) => {
    const report = await restoreBackup(library, file, {
      sanitize: sanitizeHtml,
      onSettings: (stored) => void restoreSettings(stored),
      signal,
      progress: (share, { added, updated, unchanged }) => progress(added + updated + unchanged, share),
    });
    return { kind: 'restore', step: 'done', said: restored(report), skipped: report.damaged.map(damagedLine) };
  });
}

/** Restores the settings of a backup where the reader has chosen none here: on a new machine, or after a loss. */
async function restoreSettings(stored: Record<string, unknown>): Promise<void> {
  if (isAsInstalled(settings.value)) await change(chosenIn(stored));
}

const damagedLine = (line: number) => ({ row: language.t('fileLine', line), reason: language.t('import_damaged') });

const restored = (report: RestoreReport) =>
  [doneReport(report), report.pictures ? language.plural('broughtPictures', report.pictures) : '']
    .filter(Boolean)
    .join(' ');

const doneReport = ({ added, updated, unchanged }: { added: number; updated: number; unchanged: number }) =>
  [
    added || !(updated || unchanged) ? language.plural('broughtIn', added) : '',
    updated ? language.plural('broughtUpdated', updated) : '',
    unchanged ? language.plural('broughtUnchanged', unchanged) : '',
  ]
    .filter(Boolean)
    .join(' ');

/** Reads the export of another service and shows what is in it. */
export function lookAtExport(file: Blob): Promise<void> {
  return run('import', async (signal) => {
    const contents = await readInWorker(file, signal);
    const withText = contents.items.filter(({ content }) => content).length;
    const without = contents.items.length - withText;
    return {
      kind: 'import',
      step: 'asking',
      counts: [
        language.plural('importHolds', contents.items.length, contents.service),
        ...(withText ? [language.plural('importWithText', withText)] : []),
        ...(without ? [language.plural('importWithoutText', without)] : []),
        ...(contents.skipped.length ? [language.plural('importSkips', contents.skipped.length)] : []),
      ],
      action: contents.items.length ? language.plural('importNow', contents.items.length) : null,
      onGo: () => void bringIn(contents),
    };
  });
}

function bringIn(contents: ExportContents): Promise<void> {
  return run('import', async (signal) => {
    const [{ importArticles }, { contentReader }] = await Promise.all([
      import('../../../lib/library/import/import-articles'),
      import('./transfer-content'),
    ]);
    const total = contents.items.length;
    const reader = contentReader(signal);
    const report = await importArticles(library, contents.items, {
      now: Date.now(),
      readContent: reader.read,
      signal,
      progress: (done) => progress(done, done / total),
    }).finally(reader.close);
    const skipped = [...contents.skipped, ...report.skipped].map(({ row, reason }) => ({
      row,
      reason: language.t(`import_${reason}`),
    }));
    const hrefOf = (ids: number[], more = '') => formatRoute({ page: 'list', query: `ids:${formatIds(ids)} ${more}` });
    const bare = report.ids.length ? await findIds(library, parseQuery(`ids:${formatIds(report.ids)} is:unsaved`)) : [];
    return {
      kind: 'import',
      step: 'done',
      said: doneReport(report),
      skipped,
      ...(report.shortened.length && { shortened: report.shortened }),
      ...(report.ids.length && { showHref: hrefOf(report.ids) }),
      ...(bare.length && {
        bare: { said: language.plural('importBare', bare.length), href: hrefOf(bare, 'is:unsaved ') },
      }),
    };
  });
}
