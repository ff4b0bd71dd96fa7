import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { BUTTON_OPENS, type ButtonOpens, type ReadingLook } from '../../lib/browser/reading-look';
import { LookFields } from '../reader/look-fields';
import { formatBytes, formatMoment } from '../shared/format';
import { type MessageKey, useLanguage } from '../shared/messages';
import { formatRoute } from '../shared/route';
import { LibraryBar } from '../shell/library-shell';
import './settings-page.css';
import './transfer-page.css';

export interface SettingsPageProps {
  /** Articles in the library; null while it has not answered yet. */
  articles: number | null;
  /** The bytes that the library takes up and that the browser allows; null when the browser does not tell. */
  storage: { used: number; allowed: number | null } | null;
  /** True when the browser has promised not to clear the library when space runs short. */
  isPersisted: boolean;
  /** The last backup, ms; null for none. */
  backedUpAt: number | null;
  preferences: ReadingLook & {
    marksOn: boolean;
    shortcutsOn: boolean;
    weeklyBackup: boolean;
    buttonOpens: ButtonOpens;
  };
  onPreferences(changes: Partial<SettingsPageProps['preferences']>): void;
  /** The settings of offline pictures. */
  pictures: ComponentChildren;
  /** The settings of sync. */
  sync: ComponentChildren;
  onPersist(): void;
}

/** Shows the reader's preferences, those of reading first, and how the library is kept. */
export function SettingsPage(props: SettingsPageProps) {
  const { articles, storage, isPersisted, backedUpAt, preferences, onPreferences } = props;
  const { t, plural, locale } = useLanguage();
  const backup = backedUpAt === null ? null : formatMoment(backedUpAt, locale, 'long');
  return (
    <>
      <LibraryBar>
        <h1 class="page-title">{t('settings')}</h1>
      </LibraryBar>
      <main class="library-main">
        <Section title="readingSettings">
          <Check label="markFacts" isOn={preferences.marksOn} onChange={(marksOn) => onPreferences({ marksOn })} />
          <ButtonChoice value={preferences.buttonOpens} onChange={(buttonOpens) => onPreferences({ buttonOpens })} />
          <LookFields look={preferences} onLook={onPreferences} />
        </Section>
        <Section title="keepSafe">
          <dl class="settings-facts">
            <div>
              <dt>{t('inLibrary')}</dt>
              <dd>{articles === null ? '' : plural('articles', articles)}</dd>
            </div>
            <div>
              <dt>{t('storageUsed')}</dt>
              <dd>
                {storage &&
                  (storage.allowed === null
                    ? formatBytes(storage.used, locale)
                    : t('ofStorage', formatBytes(storage.used, locale), formatBytes(storage.allowed, locale)))}
              </dd>
            </div>
            <div>
              <dt>{t('lastBackup')}</dt>
              <dd>{backup ?? t('never')}</dd>
            </div>
          </dl>
          <p>{t(isPersisted ? 'storagePersisted' : 'storageNotPersisted')}</p>
          <div class="transfer-buttons">
            <a class="button button-main" href={formatRoute({ page: 'transfer' })}>
              {t('toTransfer')}
            </a>
            <a class="button" href={formatRoute({ page: 'removed' })}>
              {t('removedTitle')}
            </a>
            {!isPersisted && (
              <button type="button" class="button" onClick={props.onPersist}>
                {t('askPersist')}
              </button>
            )}
          </div>
          <Check
            label="weeklyBackup"
            isOn={preferences.weeklyBackup}
            onChange={(weeklyBackup) => onPreferences({ weeklyBackup })}
          />
          <p class="settings-help">{t('weeklyBackupText')}</p>
        </Section>
        <Section title="pictureSettings">{props.pictures}</Section>
        <Section title="sync">{props.sync}</Section>
        <Section title="keyboardSettings">
          <Check
            label="shortcutsOn"
            isOn={preferences.shortcutsOn}
            onChange={(shortcutsOn) => onPreferences({ shortcutsOn })}
          />
        </Section>
        <Section title="privacy">
          <p>{t('emptyLibraryPrivacy')}</p>
        </Section>
      </main>
    </>
  );
}

function Section({ title, children }: { title: MessageKey; children: ComponentChildren }) {
  const { t } = useLanguage();
  return (
    <section class="page-section">
      <h2>{t(title)}</h2>
      {children}
    </section>
  );
}

function Check({ label, isOn, onChange }: { label: MessageKey; isOn: boolean; onChange(isOn: boolean): void }) {
  const { t } = useLanguage();
  return (
    <label class="settings-check">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      {t(label)}
    </label>
  );
}

/** Shows what the toolbar button opens. */
function ButtonChoice({ value, onChange }: { value: ButtonOpens; onChange(value: ButtonOpens): void }) {
  const { t } = useLanguage();
  const group = useId();
  return (
    <fieldset class="look-choices settings-choice">
      <legend>{t('buttonOpens')}</legend>
      <div>
        {BUTTON_OPENS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              class="visually-hidden"
              name={group}
              checked={one === value}
              onChange={() => onChange(one)}
            />
            {t(`buttonOpens_${one}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
