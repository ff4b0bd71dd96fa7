import './help-sheet.css';
import { LibraryDialog } from '../shared/dialog';
import { useLanguage } from '../shared/messages';
import { SHORTCUTS } from '../shared/shortcuts';

/** Shows every key of the library, and what can be typed into its search box. */
export function HelpSheet({ onClose }: { onClose(): void }) {
  const { t } = useLanguage();
  return (
    <LibraryDialog title={t('keys')} onClose={onClose}>
      <div class="help-sheet">
        {SHORTCUTS.map(({ title, shortcuts }) => (
          <section key={title}>
            <h3>{t(title)}</h3>
            <dl>
              {shortcuts.map(({ keys, label }) => (
                <div key={label}>
                  <dt>
                    {keys.map((key) => (
                      <span key={key}>
                        {key.split(' ').map((single) => (
                          <kbd key={single}>{single}</kbd>
                        ))}
                      </span>
                    ))}
                  </dt>
                  <dd>{t(label)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{t('queryHelp')}</h3>
          <p>{t('queryHelpText')}</p>
          <p>
            <code>
              is:inbox tag:x site:y person:"Jana Novak" story:"dam breach" after:2025-05 before:2025-06 has:highlight
              -word "exact words"
            </code>
          </p>
        </section>
      </div>
    </LibraryDialog>
  );
}
