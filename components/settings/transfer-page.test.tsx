// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { ExportDialog } from './export-dialog';
import { type TransferJob, TransferJobView } from './transfer-job';
import { TransferPage, type TransferPageProps } from './transfer-page';

const nothing = () => undefined;
const RUNNING: TransferJob = { kind: 'import', step: 'running', share: 0.5, done: 3, onCancel: nothing };
const PICTURES = { articles: 2, pictures: 3, bytes: 120_000, waiting: 0, full: 0 };

function page(more: Partial<TransferPageProps> = {}) {
  return (
    <TransferPage
      job={null}
      pictures={null}
      folder={null}
      onBackUp={nothing}
      onExport={nothing}
      onRestoreFile={nothing}
      onImportFile={nothing}
      onDismiss={nothing}
      {...more}
    />
  );
}

describe('the page of what comes in and goes out', () => {
  holdsInEachState({ idle: () => page({ pictures: PICTURES }), busy: () => page({ job: RUNNING }) });

  it('backs up, with the pictures only where the reader says so', () => {
    const onBackUp = vi.fn();
    const { getByRole, queryByRole, redraw } = draw(page({ onBackUp }));
    expect(queryByRole('checkbox')).toBeNull();
    redraw(page({ onBackUp, pictures: PICTURES }));
    fireEvent.click(getByRole('button', { name: 'Back up everything' }));
    fireEvent.click(getByRole('checkbox', { name: 'With the 3 pictures that are kept (120 kB)' }));
    fireEvent.click(getByRole('button', { name: 'Back up everything' }));
    expect(onBackUp.mock.calls).toEqual([[false], [true]]);
  });

  it('exports all in a format', () => {
    const onExport = vi.fn();
    const { getByRole } = draw(page({ onExport }));
    for (const name of ['Markdown', 'Web pages (HTML)', 'Plain text', 'Table (CSV)']) {
      fireEvent.click(getByRole('button', { name }));
    }
    expect(onExport.mock.calls.flat()).toEqual(['markdown', 'html', 'text', 'csv']);
  });

  it('takes a file, and the same file again', () => {
    const [onImportFile, onRestoreFile] = [vi.fn(), vi.fn()];
    const { getByLabelText } = draw(page({ onImportFile, onRestoreFile }));
    const choose = (label: string) => {
      const file = new File(['x'], 'export.csv');
      const field = getByLabelText(label);
      Object.defineProperty(field, 'files', { value: [file], configurable: true });
      fireEvent.change(field);
      return file;
    };
    const file = choose('Choose an export file');
    expect(onImportFile).toHaveBeenLastCalledWith(file);
    expect(getByLabelText('Choose an export file')).toHaveProperty('value', '');
    const backup = choose('Restore a backup');
    expect(onRestoreFile).toHaveBeenLastCalledWith(backup);
  });

  it('does one thing at a time, and shows it where it was begun', () => {
    const { getByRole, getByLabelText } = draw(page({ job: RUNNING }));
    expect(getByRole('button', { name: 'Back up everything' })).toHaveProperty('disabled', true);
    expect(getByLabelText('Choose an export file')).toHaveProperty('disabled', true);
    expect(getByRole('progressbar', { name: 'Progress' }).closest('section')?.querySelector('h2')?.textContent).toBe(
      'Import',
    );
  });
});

describe('a job', () => {
  const view = (job: TransferJob, onDismiss: () => void = nothing) => (
    <TransferJobView job={job} onDismiss={onDismiss} />
  );
  const asking = {
    kind: 'restore',
    step: 'asking',
    counts: ['2 articles will be added'],
    action: 'Restore',
    onGo: nothing,
  } as const;
  const done = {
    kind: 'import',
    step: 'done',
    said: '2 articles were added.',
    skipped: [{ row: 'Row 3', reason: 'has no address.' }],
  } as const;
  const JOBS: Record<string, TransferJob> = {
    running: RUNNING,
    'reading, it is not known how long': { ...RUNNING, share: null, done: 0 },
    asking: { ...asking, counts: [...asking.counts] },
    done: { ...done, skipped: [...done.skipped] },
    'done, with addresses only': {
      ...done,
      skipped: [],
      showHref: '#/?q=ids%3A1-2+',
      bare: { said: '1 of them is an address only.', href: '#/?q=ids%3A1+is%3Aunsaved+' },
    },
    'done, with something cut': { ...done, skipped: [], shortened: ['https://a.test/ferry'] },
    stopped: { kind: 'export', step: 'cancelled' },
    'stopped halfway': { kind: 'import', step: 'cancelled' },
    failed: { kind: 'restore', step: 'failed', reason: 'This file is damaged.' },
  };
  holdsInEachState(Object.fromEntries(Object.entries(JOBS).map(([name, job]) => [name, () => view(job)])));

  it('says how far it is, and can be stopped', () => {
    const onCancel = vi.fn();
    const { getByRole } = draw(view({ ...RUNNING, onCancel }));
    expect(getByRole('progressbar')).toHaveProperty('value', 0.5);
    expect(getByRole('status').textContent).toBe('3 articles done');
    fireEvent.click(getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('asks before it changes anything, and has nothing to go on with where nothing is to do', () => {
    const [onGo, onDismiss] = [vi.fn(), vi.fn()];
    const { getByRole, queryAllByRole, redraw } = draw(view({ ...asking, counts: ['x'], onGo }, onDismiss));
    fireEvent.click(getByRole('button', { name: 'Restore' }));
    fireEvent.click(getByRole('button', { name: 'Cancel' }));
    expect([onGo, onDismiss].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    redraw(view({ ...asking, counts: ['x'], action: null }));
    expect(queryAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Close']);
  });

  it('says of how many articles only the address came, and leads to these', () => {
    const bare = { said: '1 of them is an address only.', href: '#/?q=ids%3A1+is%3Aunsaved+' };
    const { getByRole, redraw, queryByRole } = draw(view({ ...done, skipped: [], bare }));
    expect(getByRole('status').textContent).toContain(bare.said);
    expect(getByRole('link', { name: 'Show those without text' }).getAttribute('href')).toBe(bare.href);
    redraw(view({ ...done, skipped: [] }));
    expect(queryByRole('link')).toBeNull();
  });

  it('says of which articles something was cut', () => {
    const { getByText, container } = draw(view({ ...done, skipped: [], shortened: ['https://a.test/ferry'] }));
    expect(getByText(/^Of 1 article a title, note, tag or highlight/)).toBeTruthy();
    expect(container.querySelector('li')?.textContent?.trim()).toBe('https://a.test/ferry');
  });

  it('says what it left out and why, of very many only the first', () => {
    const { container, redraw } = draw(view({ ...done, skipped: [...done.skipped] }));
    expect(container.querySelector('li')?.textContent).toBe('Row 3 has no address.');
    const skipped = Array.from({ length: 250 }, (_, i) => ({ row: `${i}`, reason: 'x' }));
    redraw(view({ ...done, skipped }));
    expect(container.querySelectorAll('li')).toHaveLength(201);
    expect(container.querySelector('li:last-child')?.textContent).toBe('and 50 more');
  });

  it.each([
    ['import', 'What was added so far is in the library'],
    ['export', 'No file was written'],
  ] as const)('says what became of a stopped %s', (kind, words) => {
    expect(draw(view({ kind, step: 'cancelled' })).getByRole('alert').textContent).toContain(words);
  });
});

describe('the dialog of an export', () => {
  const dialog = (job: TransferJob | null, onExport: (format: string) => void = nothing) => (
    <ExportDialog count={2} job={job} onExport={onExport} onClose={nothing} />
  );
  holdsInEachState({ formats: () => dialog(null), 'under way': () => dialog({ ...RUNNING, kind: 'export' }) });

  it('offers the formats until one is chosen', () => {
    const onExport = vi.fn();
    const { getByRole, queryByRole, redraw } = draw(dialog(null, onExport));
    fireEvent.click(getByRole('button', { name: 'Plain text' }));
    expect(onExport).toHaveBeenCalledWith('text');
    redraw(dialog({ ...RUNNING, kind: 'export' }));
    expect(queryByRole('button', { name: 'Plain text' })).toBeNull();
  });
});
