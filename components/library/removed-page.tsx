import type { Removed } from '../../lib/library/database/records';
import { isoInstant } from '../../lib/text/outlet-day';
import { formatRelative } from '../shared/format';
import { useLanguage } from '../shared/messages';
import { LibraryBar } from '../shell/library-shell';
import './removed-page.css';

interface RemovedPageProps {
  /** Null while the library has not answered yet. */
  removed: Pick<Removed, 'id' | 'entry' | 'removedAt'>[] | null;
  now: Date;
  /** The number of days for which removed articles are kept. */
  days: number;
  onRestore(ids: number[]): void;
}

/** At most this many are shown; all can be brought back at once. */
const SHOWN = 200;

/** Shows the removed articles that can still be brought back. */
export function RemovedPage({ removed, now, days, onRestore }: RemovedPageProps) {
  const { t, plural, locale } = useLanguage();
  return (
    <>
      <LibraryBar>
        <h1 class="page-title">{t('removedTitle')}</h1>
        {removed !== null && removed.length > 1 && (
          <button type="button" class="button" onClick={() => onRestore(removed.map(({ id }) => id))}>
            {plural('restoreAll', removed.length)}
          </button>
        )}
      </LibraryBar>
      <main class="library-main">
        <p class="removed-help">{plural('removedHelp', days)}</p>
        {removed?.length === 0 && <p class="library-none">{t('nothingRemoved')}</p>}
        <ul class="removed-list" aria-label={t('removedTitle')}>
          {removed?.slice(0, SHOWN).map(({ id, entry, removedAt }) => (
            <li key={id}>
              <div>
                <h2 lang={entry.lang ?? undefined} dir={entry.dir}>
                  {entry.title}
                </h2>
                <p>
                  {entry.siteName || entry.site} · {formatRelative(isoInstant(removedAt), now, locale)}
                </p>
              </div>
              <button type="button" class="button" onClick={() => onRestore([id])}>
                {t('bringBack')}
                <span class="visually-hidden">{entry.title}</span>
              </button>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
