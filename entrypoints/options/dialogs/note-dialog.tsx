import { quoteOf } from '../../components/highlight-layers';
import { NoteEditor } from '../../components/note-editor';
import { language, warn } from './app';
import { finishNote, noting } from './highlight-actions';

/** The note that is being written, where there is one. */
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
