import { quoteOf } from '../../../components/highlights/highlight-layers';
import { NoteEditor } from '../../../components/highlights/note-editor';
import { finishNote, noting } from '../actions/highlight-actions';
import { language, warn } from '../state/app';

/** Shows the note that is being written, when there is one. */
export function NoteDialog() {
  const about = noting.value;
  if (!about) return null;
  const { highlight, text } = about;
  return (
    <NoteEditor
      title={language.t(highlight ? 'noteOnHighlight' : 'articleNote')}
      quote={highlight ? quoteOf(highlight) : ''}
      text={text}
      onDone={(written) => void finishNote(written).catch(warn)}
    />
  );
}
