import type { SyncOverview } from '../../lib/library/sync/overview';
import { formatMoment } from '../shared/format';
import { useLanguage } from '../shared/messages';

export interface SyncMachinesProps {
  /** This machine. */
  own: { name: string; browser: string };
  machines: SyncOverview['machines'];
  isBusy: boolean;
  onRemove(machine: string): void;
}

/** Shows the machines that have the library, this one first. */
export function SyncMachines({ own, machines, isBusy, onRemove }: SyncMachinesProps) {
  const { t, locale } = useLanguage();
  return (
    <section>
      <h3>{t('syncMachines')}</h3>
      <ul class="sync-machines">
        <li>
          <div>
            <bdi>{own.name}</bdi> <span class="sync-own">{t('syncThisMachine')}</span>
            <small>{own.browser}</small>
          </div>
        </li>
        {machines.map(({ machine, name, browser, seenAt }) => (
          <li key={machine}>
            <div>
              <bdi>{name || machine}</bdi>
              <small>
                {browser}
                {seenAt !== null && ` · ${t('syncSeen', formatMoment(seenAt, locale, 'long'))}`}
              </small>
            </div>
            <button
              type="button"
              class="button"
              disabled={isBusy}
              aria-label={t('syncRemoveMachine', name || machine)}
              onClick={() => onRemove(machine)}
            >
              {t('syncRemove')}
            </button>
          </li>
        ))}
      </ul>
      <p class="settings-help">{t('syncAddMachine')}</p>
    </section>
  );
}
