import type { ComponentChildren } from 'preact';
import { type MessageKey, useLanguage } from '../shared/messages';

/** Holds what the reader types to turn sync on. */
export interface SyncForm {
  address: string;
  user: string;
  password: string;
  passphrase: string;
  name: string;
}

export interface SyncFormProps {
  /** The values that are known already. */
  known: Pick<SyncForm, 'address' | 'user' | 'name'>;
  action: MessageKey;
  isBusy: boolean;
  onSubmit(form: SyncForm): void;
  children?: ComponentChildren;
}

const FIELDS = [
  { name: 'address', label: 'syncAddress', type: 'text', complete: 'url' },
  { name: 'user', label: 'syncUser', type: 'text', complete: 'username' },
  { name: 'password', label: 'syncPassword', type: 'password', complete: 'current-password' },
  { name: 'passphrase', label: 'syncPassphrase', type: 'password', complete: 'off' },
  { name: 'name', label: 'syncName', type: 'text', complete: 'off' },
] as const;

/** Lets the reader enter where the library is kept for all machines, and the passphrase that opens it. */
export function SyncForm({ known, action, isBusy, onSubmit, children }: SyncFormProps) {
  const { t } = useLanguage();
  return (
    <form
      class="sync-form"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        const text = (name: keyof SyncForm) => String(data.get(name) ?? '');
        onSubmit({
          address: text('address'),
          user: text('user').trim(),
          password: text('password'),
          passphrase: text('passphrase'),
          name: text('name').trim(),
        });
      }}
    >
      {FIELDS.map(({ name, label, type, complete }) => (
        <label key={name}>
          <span>{t(label)}</span>
          <input
            class="field"
            name={name}
            {...(type === 'password' ? { type: 'password' } : { type: 'text' })}
            required
            spellcheck={false}
            autocapitalize="none"
            autocomplete={complete}
            defaultValue={name in known ? known[name as keyof typeof known] : ''}
            aria-describedby={name === 'passphrase' ? 'sync-passphrase-help' : undefined}
          />
        </label>
      ))}
      <p id="sync-passphrase-help" class="settings-help">
        {t('syncPassphraseHelp')}
      </p>
      <div class="transfer-buttons">
        <button type="submit" class="button button-main" disabled={isBusy}>
          {t(isBusy ? 'syncConnecting' : action)}
        </button>
        {children}
      </div>
    </form>
  );
}
