import './library-notice.css';

interface LibraryNoticeProps {
  /** The accessible name of the region: what the notice is about. */
  label: string;
  text: string;
  /** Lists what the reader can do about it, and then how to dismiss it, where it can be. */
  actions: readonly [action: NoticeAction, dismissal?: NoticeAction];
}

interface NoticeAction {
  label: string;
  run(): void;
}

/** Shows a notice about the library as a whole, above its list. */
export function LibraryNotice({ label, text, actions: [action, dismissal] }: LibraryNoticeProps) {
  return (
    <aside class="library-notice" aria-label={label}>
      <p>{text}</p>
      <button type="button" class="button" onClick={action.run}>
        {action.label}
      </button>
      {dismissal && (
        <button type="button" class="quiet" onClick={dismissal.run}>
          {dismissal.label}
        </button>
      )}
    </aside>
  );
}
