import './library-notice.css';

interface LibraryNoticeProps {
  /** What it is about, as a name for the region. */
  label: string;
  text: string;
  /** What the reader can do about it; then the way to be rid of it. */
  actions: readonly [action: NoticeAction, dismissal: NoticeAction];
}

interface NoticeAction {
  label: string;
  run(): void;
}

/** A word about the library as a whole, above its list. */
export function LibraryNotice({ label, text, actions: [action, dismissal] }: LibraryNoticeProps) {
  return (
    <aside class="library-notice" aria-label={label}>
      <p>{text}</p>
      <button type="button" class="button" onClick={action.run}>
        {action.label}
      </button>
      <button type="button" class="quiet" onClick={dismissal.run}>
        {dismissal.label}
      </button>
    </aside>
  );
}
