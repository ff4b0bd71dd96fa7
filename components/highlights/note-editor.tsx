import { useRef } from 'preact/hooks';
import { LibraryDialog } from '../shared/dialog';
import { useLanguage } from '../shared/messages';
import './note-editor.css';

interface NoteEditorProps {
  title: string;
  /** The words that the note is about; '' for a whole article. */
  quote: string;
  text: string;
  /** Called when the dialog closes, however it is closed, so that nothing written is lost. '' removes the note. */
  onDone(text: string): void;
}

/** Shows a dialog in which a note is written. */
export function NoteEditor({ title, quote, text, onDone }: NoteEditorProps) {
  const { t } = useLanguage();
  const field = useRef<HTMLTextAreaElement>(null);
  const done = () => onDone(field.current?.value.trim() ?? text);
  return (
    <LibraryDialog title={title} onClose={done}>
      <form
        class="note-editor"
        onSubmit={(event) => {
          event.preventDefault();
          done();
        }}
      >
        {quote && <blockquote>{quote}</blockquote>}
        <textarea
          ref={field}
          rows={6}
          aria-label={title}
          defaultValue={text}
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to write.
          autoFocus
          onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && done()}
        />
        <button type="submit" class="button button-main">
          {t('done')}
        </button>
      </form>
    </LibraryDialog>
  );
}
