// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { listenForKeys } from '../shared/page-actions';
import { draw, holdsInEachState } from '../testing/render';
import { type KeptArticle, SavedStrip, type SavedStripProps } from './saved-strip';

const nothing = () => undefined;
const NEW: KeptArticle = { tags: [], note: '', isFavourite: false, isArchived: false, knownTags: [] };
const DONE: KeptArticle = { ...NEW, tags: ['sea', 'ferries'], note: 'Ask', isFavourite: true, isArchived: true };
listenForKeys({}, () => true);

function strip(article: KeptArticle, more: Partial<SavedStripProps> = {}) {
  return (
    <SavedStrip
      article={article}
      onAddTags={nothing}
      onRemoveTag={nothing}
      onNote={nothing}
      onFavourite={nothing}
      onArchive={nothing}
      onOpen={nothing}
      {...more}
    />
  );
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

describe('what can be done with a saved article', () => {
  it('opens what the article was saved for', () => {
    expect(
      draw(strip(NEW, { opens: 'tags' }))
        .getByRole('dialog')
        .querySelector('input'),
    ).not.toBeNull();
  });

  holdsInEachState({ 'just saved': () => strip(NEW), 'with all that can be added': () => strip(DONE) });

  it('is tagged by keyboard: a key, the tag, Enter, and Enter again', () => {
    const onAddTags = vi.fn();
    const { getByRole, queryByRole } = draw(strip(NEW, { onAddTags }));
    press('l');
    fireEvent.input(getByRole('combobox', { name: 'Add a tag' }), { target: { value: 'sea' } });
    fireEvent.keyDown(getByRole('combobox'), { key: 'Enter' });
    expect(onAddTags.mock.calls).toEqual([['sea']]);
    fireEvent.keyDown(getByRole('combobox'), { key: 'Enter' });
    expect(queryByRole('dialog')).toBeNull();
  });

  it('says which tags it has, and loses one', () => {
    const onRemoveTag = vi.fn();
    const { getByRole } = draw(strip(DONE, { onRemoveTag }));
    fireEvent.click(getByRole('button', { name: 'sea, ferries' }));
    fireEvent.click(getByRole('button', { name: 'Remove the tag “sea”' }));
    expect(onRemoveTag.mock.calls).toEqual([['sea']]);
  });

  it('takes a note, and keeps the one it has where nothing was changed', () => {
    const onNote = vi.fn();
    const { getByRole, queryByRole } = draw(strip(DONE, { onNote }));
    press('m');
    fireEvent.keyDown(getByRole('dialog'), { key: 'Escape' });
    expect(queryByRole('dialog')).toBeNull();
    expect(onNote).not.toHaveBeenCalled();
    fireEvent.click(getByRole('button', { name: 'Change the note' }));
    fireEvent.input(getByRole('textbox'), { target: { value: 'Ask twice' } });
    fireEvent.keyDown(getByRole('dialog'), { key: 'Escape' });
    expect(onNote.mock.calls).toEqual([['Ask twice']]);
  });

  it('is marked and archived, and back, by button and by key', () => {
    const [onFavourite, onArchive] = [vi.fn(), vi.fn()];
    const { getByRole, redraw } = draw(strip(NEW, { onFavourite, onArchive }));
    fireEvent.click(getByRole('button', { name: 'Favourite' }));
    press('e');
    redraw(strip(DONE, { onFavourite, onArchive }));
    press('s');
    fireEvent.click(getByRole('button', { name: 'Back to the inbox' }));
    expect([onFavourite.mock.calls, onArchive.mock.calls]).toEqual([
      [[true], [false]],
      [[true], [false]],
    ]);
  });

  it('is opened in the library', () => {
    const onOpen = vi.fn();
    fireEvent.click(draw(strip(NEW, { onOpen })).getByRole('button', { name: 'Open in library' }));
    expect(onOpen).toHaveBeenCalledOnce();
  });
});
