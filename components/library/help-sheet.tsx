import './help-sheet.css';
import { LibraryDialog } from '../shared/dialog';
import { useLanguage } from '../shared/messages';
import { type Action, SHORTCUTS, type Shortcut } from '../shared/shortcuts';

interface HelpSheetProps {
  /** The actions whose keys are shown, as where an article is read before it is saved; without it, those of the library. */
  only?: ReadonlySet<Action>;
  onClose(): void;
}

/** Shows every key of the library, and what can be typed into its search box; or the keys of some actions. */
export function HelpSheet({ only, onClose }: HelpSheetProps) {
  const { t } = useLanguage();
  const groups = SHORTCUTS.map(({ title, shortcuts }) => ({
    title,
    shortcuts: shortcuts.filter(({ action }) => !only || only.has(action)),
  })).filter(({ shortcuts }) => shortcuts.length > 0);
  if (only) {
    return (
      <LibraryDialog title={t('keyboardSettings')} onClose={onClose}>
        <div class="help-sheet">
          <KeyList shortcuts={groups.flatMap(({ shortcuts }) => shortcuts)} />
        </div>
      </LibraryDialog>
    );
  }
  return (
    <LibraryDialog title={t('keys')} onClose={onClose}>
      <div class="help-sheet">
        {groups.map(({ title, shortcuts }) => (
          <section key={title}>
            <h3>{t(title)}</h3>
            <KeyList shortcuts={shortcuts} />
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

function KeyList({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const { t } = useLanguage();
  return (
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
  );
}
