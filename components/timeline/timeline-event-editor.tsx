import { useState } from 'preact/hooks';
import { parseEdtf } from '../../lib/text/edtf';
import { LibraryDialog } from '../shared/dialog';
import { useLanguage } from '../shared/messages';
import './timeline-event-editor.css';

interface EventEditorProps {
  /** The words of the event that is reworded; null to add one. */
  text: string | null;
  onDone(event: { date: string; text: string }): void;
  onClose(): void;
}

/** Lets the reader add an event of their own, or reword one of the timeline. */
export function TimelineEventEditor({ text, onDone, onClose }: EventEditorProps) {
  const { t } = useLanguage();
  const [isWrong, setIsWrong] = useState(false);
  const isNew = text === null;
  return (
    <LibraryDialog title={t(isNew ? 'addEvent' : 'rewordEvent')} onClose={onClose}>
      <form
        class="event-editor"
        onSubmit={(event) => {
          event.preventDefault();
          const data = new FormData(event.currentTarget);
          const [date, words] = [String(data.get('date') ?? '').trim(), String(data.get('text') ?? '').trim()];
          setIsWrong(isNew && !parseEdtf(date));
          if (!isNew || (parseEdtf(date) && words)) onDone({ date, text: words });
        }}
      >
        {isNew && (
          <label>
            {t('eventDate')}
            <input name="date" placeholder={t('eventDateHint')} aria-invalid={isWrong} required />
          </label>
        )}
        {isWrong && <p class="notice">{t('eventDateWrong')}</p>}
        <label>
          {t(isNew ? 'eventText' : 'rewordHint')}
          <textarea name="text" rows={4} defaultValue={text ?? ''} required={isNew} />
        </label>
        <button type="submit" class="button button-main">
          {t('done')}
        </button>
      </form>
    </LibraryDialog>
  );
}
