import { useState } from 'preact/hooks';
import type { SyncOverview } from '../../lib/library/sync/overview';
import { formatMoment } from '../shared/format';
import { type MessageKey, useLanguage } from '../shared/messages';
import { SyncForm, type SyncForm as SyncFormValues } from './sync-form';
import { SyncMachines } from './sync-machines';
import './sync-settings.css';

export interface SyncSettingsProps {
  /** The server with which this machine syncs; null while sync is off. */
  target: { address: string; user: string; name: string; browser: string; pictures: boolean } | null;
  /** The name of this machine as long as the reader gives it no other. */
  ownName: string;
  /** Null while the library has not answered yet. */
  overview: SyncOverview | null;
  articles: number | null;
  /** Says what went wrong with the reader's last request. */
  problem: MessageKey | null;
  /** The number of articles removed here whose removal the reader has to confirm. */
  removals: number;
  isBusy: boolean;
  /** `besides`: the reader wants a new library, beside others that are on the server. */
  onConnect(form: SyncFormValues, besides: boolean): void;
  onSync(): void;
  /** Called when the browser is to be asked again for the permission to reach the server. */
  onAllow(): void;
  onRemoveMachine(machine: string): void;
  onPictures(isOn: boolean): void;
  onPassphrase(passphrase: string): void;
  onStop(deleteFiles: boolean): void;
  onConfirmRemovals(): void;
  onUndoRemovals(): void;
}

/** Problems that another address, password or passphrase may solve. */
const MENDED_BY_FORM = new Set([
  'sync_wrongPassword',
  'sync_wrongPassphrase',
  'sync_noFolder',
  // The server may have moved, which another address solves.
  'sync_unreachable',
  'sync_noWebdav',
]);

/** Shows the setting that keeps the library the same on all of the reader's machines, with what it needs. */
export function SyncSettings(props: SyncSettingsProps) {
  const { target, overview, problem, isBusy } = props;
  const { t } = useLanguage();
  const [form, setForm] = useState<SyncFormValues | null>(null);
  const failure = overview?.status?.state === 'failed' ? overview.status.problem : null;
  const canMend = target !== null && failure !== null && MENDED_BY_FORM.has(failure);
  const connectForm = (action: MessageKey) => (
    <SyncForm
      known={target ?? { address: form?.address ?? '', user: form?.user ?? '', name: form?.name ?? props.ownName }}
      action={action}
      isBusy={isBusy}
      onSubmit={(values) => {
        setForm(values);
        props.onConnect(values, false);
      }}
    >
      {problem === 'sync_wrongPassphrase' && form && !target && (
        <button type="button" class="button" disabled={isBusy} onClick={() => props.onConnect(form, true)}>
          {t('syncBesides')}
        </button>
      )}
    </SyncForm>
  );
  return (
    <div class="sync-settings">
      {!target && (
        <div class="settings-help">
          <p>{t('syncIntro')}</p>
          <p>{t('syncWhat')}</p>
        </div>
      )}
      {problem && (
        <p class="notice" role="alert">
          {t(problem)}
        </p>
      )}
      {target ? <SyncState {...props} failure={failure} /> : connectForm('syncTurnOn')}
      {canMend && connectForm('syncReconnect')}
      {target && (
        <>
          <SyncMachines
            own={target}
            machines={overview?.machines ?? []}
            isBusy={isBusy}
            onRemove={props.onRemoveMachine}
          />
          <SyncServer {...props} target={target} />
        </>
      )}
    </div>
  );
}

/** Shows the state of sync on this machine, and the questions to the reader. */
function SyncState({
  overview,
  articles,
  removals,
  isBusy,
  failure,
  ...props
}: SyncSettingsProps & { failure: string | null }) {
  const { t, plural, locale } = useLanguage();
  const status = overview?.status ?? null;
  const isRunning = status?.state === 'running';
  const isAsking = failure === 'sync_shrunk' && removals > 0;
  const title = isRunning ? 'syncRunning' : failure ? 'syncFailed' : overview?.syncedAt ? 'syncUpToDate' : 'syncNever';
  return (
    <>
      <div class="sync-state" data-state={isRunning ? 'running' : failure ? 'failed' : 'done'}>
        <div role="status">
          <strong>{t(title)}</strong>
          {overview?.syncedAt && (
            <span>
              {t('syncLast', formatMoment(overview.syncedAt, locale, 'long'))}{' '}
              {articles !== null && plural('articles', articles)}
            </span>
          )}
          {isRunning && status.total > 0 && (
            <progress aria-label={t('syncRunning')} value={status.done} max={status.total} />
          )}
        </div>
        <button type="button" class="button" disabled={isRunning || isBusy} onClick={props.onSync}>
          {t('syncNow')}
        </button>
      </div>
      {failure && !isAsking && (
        <p class="notice" role="alert">
          {t(messageOf(failure))}
        </p>
      )}
      {failure === 'sync_noPermission' && (
        <button type="button" class="button button-main" disabled={isBusy} onClick={props.onAllow}>
          {t('syncReconnect')}
        </button>
      )}
      {isAsking && (
        <fieldset class="settings-question" aria-label={t('syncFailed')}>
          <p role="alert">{plural('syncRemovals', removals)}</p>
          <div class="transfer-buttons">
            <button type="button" class="button button-main" onClick={props.onUndoRemovals}>
              {t('syncUndoRemovals')}
            </button>
            <button type="button" class="button" onClick={props.onConfirmRemovals}>
              {t('syncConfirmRemovals')}
            </button>
          </div>
        </fieldset>
      )}
      {status?.state === 'done' && status.damaged.length > 0 && (
        <p class="notice" role="note">
          {t('syncDamaged', status.damaged.join(', '))}
        </p>
      )}
    </>
  );
}

/** Gives the message of a stored problem; one that a later version has stored counts as an unknown error. */
function messageOf(problem: string): MessageKey {
  const known: Record<string, MessageKey> = PROBLEMS;
  return Object.hasOwn(known, problem) ? known[problem] : 'sync_serverFault';
}

const PROBLEM_NAMES = [
  'sync_badAddress',
  'sync_needsHttps',
  'sync_offline',
  'sync_unreachable',
  'sync_noPermission',
  'sync_wrongPassword',
  'sync_forbidden',
  'sync_noFolder',
  'sync_noWebdav',
  'sync_full',
  'sync_busy',
  'sync_serverFault',
  'sync_cut',
  'sync_wrongPassphrase',
  'sync_newer',
  'sync_clock',
  'sync_shrunk',
  'library_full',
  'library_blocked',
  'library_newer',
  'library_unavailable',
  'library_unanswered',
  'library_corrupt',
  'library_closed',
] as const satisfies readonly MessageKey[];
const PROBLEMS: Record<string, MessageKey> = Object.fromEntries(PROBLEM_NAMES.map((name) => [name, name]));

/** Shows the server, the passphrase, and the ways to end sync. */
function SyncServer({
  target,
  isBusy,
  onPictures,
  onPassphrase,
  onStop,
}: SyncSettingsProps & { target: { address: string; user: string; pictures: boolean } }) {
  const { t } = useLanguage();
  const [question, setQuestion] = useState<'passphrase' | 'leave' | null>(null);
  return (
    <section>
      <h3>{t('syncServer')}</h3>
      <p>
        <bdi>{target.address}</bdi> · <bdi>{target.user}</bdi>
      </p>
      <div class="settings-help">
        <p>{t('syncEncrypted')}</p>
        <p>{t('syncWhat')}</p>
      </div>
      <label class="settings-check">
        <input
          type="checkbox"
          checked={target.pictures}
          disabled={isBusy}
          aria-describedby="sync-pictures-help"
          onChange={() => onPictures(!target.pictures)}
        />
        {t('syncPictures')}
      </label>
      <p id="sync-pictures-help" class="settings-help">
        {t('syncPicturesHelp')}
      </p>
      {question === 'passphrase' && (
        <form
          class="sync-form"
          onSubmit={(event) => {
            event.preventDefault();
            const passphrase = String(new FormData(event.currentTarget).get('passphrase') ?? '');
            setQuestion(null);
            onPassphrase(passphrase);
          }}
        >
          <label>
            <span>{t('syncNewPassphrase')}</span>
            <input class="field" name="passphrase" type="password" required autocomplete="new-password" />
          </label>
          <div class="transfer-buttons">
            <button type="submit" class="button button-main" disabled={isBusy}>
              {t('syncChangePassphrase')}
            </button>
            <button type="button" class="button" onClick={() => setQuestion(null)}>
              {t('cancel')}
            </button>
          </div>
        </form>
      )}
      {question === 'leave' && (
        <fieldset class="settings-question" aria-label={t('syncStop')}>
          <p role="alert">{t('syncStopHelp')}</p>
          <div class="transfer-buttons">
            <button type="button" class="button button-main" disabled={isBusy} onClick={() => onStop(false)}>
              {t('syncStop')}
            </button>
            <button type="button" class="button" disabled={isBusy} onClick={() => onStop(true)}>
              {t('syncLeave')}
            </button>
            <button type="button" class="button" onClick={() => setQuestion(null)}>
              {t('cancel')}
            </button>
          </div>
        </fieldset>
      )}
      {question === null && (
        <div class="transfer-buttons">
          <button type="button" class="button" disabled={isBusy} onClick={() => setQuestion('passphrase')}>
            {t('syncChangePassphrase')}
          </button>
          <button type="button" class="button" disabled={isBusy} onClick={() => setQuestion('leave')}>
            {t('syncStop')}
          </button>
        </div>
      )}
    </section>
  );
}
