import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';

/** A row of a file, by what a reader finds it again by, and what is said of it. */
interface Row {
  row: string;
  reason: string;
}

/** The result of a job, with what of a file was left out and why. */
export interface TransferEnd {
  said: string;
  skipped: Row[];
  /** The articles of which something was cut; missing where nothing was. */
  shortened?: readonly string[];
  /** The address at which imported articles are shown. */
  showHref?: string;
  /** Says how many of them are addresses only, and where these are shown; missing where all have their texts. */
  bare?: { said: string; href: string };
}

/** The kinds of jobs. */
export type TransferKind = 'backup' | 'export' | 'restore' | 'import';

/** A job that brings articles in or takes them out, at each of its steps. */
export type TransferJob = { kind: TransferKind } & (
  | { step: 'running'; share: number | null; done: number; onCancel(): void }
  /** `action` is the label of the button that continues; null when there is nothing to do. */
  | { step: 'asking'; counts: string[]; action: string | null; onGo(): void }
  | ({ step: 'done' } & TransferEnd)
  | { step: 'cancelled' }
  | { step: 'failed'; reason: string }
);

/** At most this many rows of each list are shown. */
const SHOWN = 200;

/** Shows how far a job is, what it would do, or what it did. */
export function TransferJobView({ job, onDismiss }: { job: TransferJob; onDismiss(): void }) {
  const { t, plural } = useLanguage();
  switch (job.step) {
    case 'running':
      return (
        <div class="transfer-job">
          <progress aria-label={t('transferRunning')} value={job.share ?? undefined} />
          <p role="status">{job.done ? plural('transferDone', job.done) : t('transferReading')}</p>
          <button type="button" class="button" onClick={job.onCancel}>
            {t('cancel')}
          </button>
        </div>
      );
    case 'asking':
      return (
        <div class="transfer-job" role="status">
          <ul>
            {job.counts.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <div class="transfer-buttons">
            {job.action && (
              <button type="button" class="button button-main" onClick={job.onGo}>
                {job.action}
              </button>
            )}
            <button type="button" class="button" onClick={onDismiss}>
              {t(job.action ? 'cancel' : 'close')}
            </button>
          </div>
        </div>
      );
    case 'done':
      return (
        <div class="transfer-job" role="status">
          <p>{job.said}</p>
          {job.bare && <p>{job.bare.said}</p>}
          <Rows rows={job.skipped} summary={plural('skippedRows', job.skipped.length)} />
          {job.shortened && (
            <Rows
              rows={job.shortened.map((row) => ({ row, reason: '' }))}
              summary={plural('shortenedArticles', job.shortened.length)}
            />
          )}
          <div class="transfer-buttons">
            {job.showHref && (
              <a class="button button-main" href={job.showHref}>
                {t('importShow')}
              </a>
            )}
            {job.bare && (
              <a class="button" href={job.bare.href}>
                {t('importShowBare')}
              </a>
            )}
            <button type="button" class="button" onClick={onDismiss}>
              {t('close')}
            </button>
          </div>
        </div>
      );
    case 'cancelled':
    case 'failed':
      return (
        <div class="transfer-job transfer-problem" role="alert">
          <p>
            <Icon name="warning" />
            {job.step === 'failed'
              ? job.reason
              : t(job.kind === 'import' || job.kind === 'restore' ? 'stoppedHalfway' : 'stopped')}
          </p>
          <button type="button" class="button" onClick={onDismiss}>
            {t('close')}
          </button>
        </div>
      );
  }
}

/** Lists rows under what is said of all of them; shows nothing where there is none. */
function Rows({ rows, summary }: { rows: readonly Row[]; summary: string }) {
  const { t, locale } = useLanguage();
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{summary}</summary>
      <ul class="transfer-skipped">
        {rows.slice(0, SHOWN).map(({ row, reason }, i) => (
          <li key={`${i} ${row}`}>
            <b>{row}</b> {reason}
          </li>
        ))}
        {rows.length > SHOWN && <li>{t('andMore', new Intl.NumberFormat(locale).format(rows.length - SHOWN))}</li>}
      </ul>
    </details>
  );
}
