import { signal } from '@preact/signals';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TransferJob } from '../../../components/settings/transfer-job';
import { createLanguage } from '../../../components/shared/messages';
import { articleOf } from '../../../lib/browser/testing/article';
import { eventually } from '../../../lib/browser/testing/eventually';
import { NO_FACTS } from '../../../lib/facts/facts';
import { backupStream } from '../../../lib/library/backup/backup';
import { FileError } from '../../../lib/library/backup/file-error';
import { LibraryError } from '../../../lib/library/database/errors';
import { type ExportContents, imported } from '../../../lib/library/import/imported';
import { emptyLibrary, keep } from '../../../lib/library/testing/sample-library';
import messages from '../../../public/_locales/en/messages.json';

const library = emptyLibrary();
const catalogue = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
const language = createLanguage({
  locale: 'en',
  dir: 'ltr',
  getMessage: (key, given) => (catalogue.get(key) ?? '').replace(/\$(\d)/g, (_, n) => given[Number(n) - 1] ?? ''),
});
const { change, readInWorker, downloads, reader } = vi.hoisted(() => ({
  change: vi.fn(async () => undefined),
  readInWorker: vi.fn<(file: Blob, signal: AbortSignal) => Promise<ExportContents>>(),
  downloads: [] as { name: string; blob: Blob }[],
  reader: { read: vi.fn(), close: vi.fn() },
}));
vi.mock('../state/app', () => ({
  library,
  language,
  change,
  settings: signal({ theme: 'system' }),
  toast: signal(null),
}));
vi.mock('../workers/import-reader', () => ({ readInWorker }));
vi.mock('../../../lib/browser/download', () => ({
  download: (name: string, blob: Blob) => downloads.push({ name, blob }),
}));
vi.mock('../../../lib/browser/chosen-settings', () => ({
  isAsInstalled: () => true,
  chosenIn: (stored: object) => ({ chosen: stored }),
}));
vi.mock('./transfer-content', () => ({ contentReader: () => reader }));
vi.mock('../../../lib/article/markup/sanitize', () => ({ sanitizeHtml: (html: string) => html }));
const { backUp, exportAs, job, lookAtBackup, lookAtExport } = await import('./transfer-jobs');

type JobAt<Step> = Extract<TransferJob, { step: Step }>;
const isAt = <Step extends TransferJob['step']>(shown: TransferJob | null, step: Step): shown is JobAt<Step> =>
  shown?.step === step;

/** The job once it has come to a step. */
async function at<Step extends TransferJob['step']>(step: Step): Promise<JobAt<Step>> {
  await eventually(() => expect(job.value).toMatchObject({ step }));
  const shown = job.value;
  if (!isAt(shown, step)) throw new Error(`The job is at ${shown?.step}.`);
  return shown;
}
const textOf = async () => (await downloads[0]?.blob.text()) ?? '';
const backupFile = async () => new Response(backupStream(library, { now: 5 })).blob();

const addressOf = (path: string) => `https://courier.test/${path}`;
const CONTENT = {
  url: addressOf('tram'),
  title: 'About tram',
  html: '<p>x</p>',
  byline: [],
  publishedAt: null,
  lang: null,
};

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(async () => {
  vi.restoreAllMocks();
  job.value = null;
  downloads.length = 0;
  await Promise.all(library.tables.map((table) => table.clear()));
});
afterAll(() => library.delete());

describe('a backup', () => {
  it('is a file with everything, is noted, and puts the next reminder off', async () => {
    await keep(library, 'ferry', ['The ferry sank.']);
    await backUp();
    expect(await at('done')).toMatchObject({ kind: 'backup', said: expect.stringContaining('in your downloads') });
    expect(downloads[0].name).toMatch(/^throughline-\d{4}-\d\d-\d\d\.json$/);
    expect(await textOf()).toContain('The ferry sank.');
    expect(change).toHaveBeenCalledWith({ remindAfter: 50 });
  });

  it('says what went wrong, and hands out no file', async () => {
    const broken = vi.spyOn(library.entries, 'count').mockImplementation(() => {
      throw new Error('broken');
    });
    await backUp();
    expect(await at('failed')).toMatchObject({ kind: 'backup' });
    expect(downloads).toEqual([]);
    broken.mockRestore();
  });

  it('is looked at before it is restored, and restored when the reader says so', async () => {
    await keep(library, 'ferry', ['The ferry sank.']);
    const file = await backupFile();
    await Promise.all(library.tables.map((table) => table.clear()));
    await lookAtBackup(file);
    const asking = await at('asking');
    expect(asking.counts).toEqual([
      '1 article will be added',
      '0 articles will be updated',
      '0 articles will stay as they are',
    ]);
    expect(await library.entries.count()).toBe(0);
    asking.onGo();
    expect(await at('done')).toMatchObject({ kind: 'restore', said: '1 article was added.', skipped: [] });
    expect(await library.entries.count()).toBe(1);
  });

  it('has nothing to go on with where the library has all of it', async () => {
    await keep(library, 'ferry', ['The ferry sank.']);
    await lookAtBackup(await backupFile());
    expect((await at('asking')).action).toBeNull();
  });

  it('that is none is called what it is, and nothing changes', async () => {
    await lookAtBackup(new Blob(['no backup']));
    expect(await at('failed')).toMatchObject({ reason: expect.stringContaining('Nothing was changed.') });
  });
});

describe('an export', () => {
  it('is one file of all articles, or of those that were chosen', async () => {
    const id = await keep(library, 'ferry', ['The ferry sank.']);
    await keep(library, 'tram', ['The tram is back.']);
    await exportAs('text', [id]);
    expect(await at('done')).toMatchObject({ said: '1 article is in your downloads.' });
    expect(await textOf()).toContain('The ferry sank.');
    job.value = null;
    await exportAs('text');
    expect(await at('done')).toMatchObject({ said: '2 articles are in your downloads.' });
    expect(downloads[1].name).toMatch(/\.zip$/);
  });
});

describe('an import', () => {
  const contents: ExportContents = {
    service: 'Pocket',
    items: [
      imported({ url: addressOf('ferry'), tags: ['sea'] }),
      imported({ url: addressOf('tram'), content: CONTENT }),
    ],
    skipped: [{ row: 'Row 3', reason: 'noAddress' }],
  };
  const file = new Blob(['export']);

  it('says what is in the file, and changes nothing before the reader says so', async () => {
    readInWorker.mockResolvedValue(contents);
    await lookAtExport(file);
    expect(await at('asking')).toMatchObject({
      counts: [
        'Pocket: 2 articles',
        '1 of them comes with its text',
        '1 comes as an address only: the file does not have its text',
        '1 row cannot be read and will be left out',
      ],
      action: 'Import 2 articles',
    });
    expect(await library.entries.count()).toBe(0);
  });

  it('brings in what is there, and says what it left out', async () => {
    readInWorker.mockResolvedValue(contents);
    reader.read.mockResolvedValue({
      article: articleOf(2, { url: addressOf('tram'), canonicalUrl: addressOf('tram') }),
      facts: NO_FACTS,
    });
    await lookAtExport(file);
    (await at('asking')).onGo();
    expect(await at('done')).toMatchObject({
      said: '2 articles were added.',
      skipped: [{ row: 'Row 3', reason: 'has no address.' }],
      showHref: '#/?q=ids%3A1-2+',
      bare: {
        said: '1 of them is an address only: its text was not in the file.',
        href: '#/?q=ids%3A1+is%3Aunsaved+',
      },
    });
    expect(await library.entries.orderBy('id').toArray()).toMatchObject([
      { tags: ['sea'], hasText: false },
      { hasText: true },
    ]);
    expect(reader.close).toHaveBeenCalled();
  });

  it('says of which articles something was cut', async () => {
    const items = [imported({ url: addressOf('ferry'), title: 'F'.repeat(501) }), imported({ url: addressOf('tram') })];
    readInWorker.mockResolvedValue({ service: 'Pocket', items, skipped: [] });
    await lookAtExport(file);
    (await at('asking')).onGo();
    expect(await at('done')).toMatchObject({ skipped: [], shortened: [addressOf('ferry')] });
  });

  it('has nothing to bring in where nothing can be read', async () => {
    readInWorker.mockResolvedValue({ ...contents, items: [] });
    await lookAtExport(file);
    expect((await at('asking')).action).toBeNull();
  });

  it('says in the reader’s words why a file cannot be read, and of a fault that it is one', async () => {
    readInWorker.mockRejectedValue(new FileError('truncated'));
    await lookAtExport(file);
    expect((await at('failed')).reason).toContain('The end of this file is missing');
    readInWorker.mockRejectedValue(new TypeError('x is undefined'));
    await lookAtExport(file);
    await eventually(async () => expect((await at('failed')).reason).toContain('Something went wrong'));
    expect(console.error).toHaveBeenCalled();
  });

  it('says of a full disk that what was brought in is kept', async () => {
    readInWorker.mockResolvedValue(contents);
    reader.read.mockRejectedValue(new LibraryError('full'));
    await lookAtExport(file);
    (await at('asking')).onGo();
    expect((await at('failed')).reason).toContain('What was added so far is in the library');
    expect(reader.close).toHaveBeenCalled();
  });

  it('can be stopped', async () => {
    readInWorker.mockImplementation(
      (_, signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    );
    const looking = lookAtExport(file);
    (await at('running')).onCancel();
    await looking;
    expect(await at('cancelled')).toMatchObject({ kind: 'import' });
  });

  it('is the only job that runs', async () => {
    let finish: (contents: ExportContents) => void = () => undefined;
    readInWorker.mockImplementation(() => new Promise((resolve) => (finish = resolve)));
    const looking = lookAtExport(file);
    await backUp();
    expect(job.value).toMatchObject({ kind: 'import', step: 'running' });
    expect(downloads).toEqual([]);
    finish(contents);
    await looking;
    expect(await at('asking')).toMatchObject({ kind: 'import' });
  });
});
