// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { entryOf, highlightOf } from '../testing/samples';
import { HighlightToolbar } from './highlight-toolbar';
import { HighlightsPage, type HighlightsPageProps } from './highlights-page';
import { NoteEditor } from './note-editor';

const nothing = () => undefined;
const PLACED = highlightOf('a', { note: 'Ask the owner' });
const LOST = highlightOf('b', { orphaned: true });

const NOTES = Array.from({ length: 7 }, (_, i) => ({
  note: { articleId: 1, text: `Ask about number ${i}`, updatedAt: 1_700_000_000_000 },
  entry: entryOf(i + 1),
}));

function page(more: Partial<HighlightsPageProps> = {}) {
  return (
    <HighlightsPage
      highlights={[
        { highlight: PLACED, entry: entryOf(1) },
        { highlight: LOST, entry: entryOf(1) },
      ]}
      notes={[]}
      onArticleNote={nothing}
      hasMore={false}
      onMore={nothing}
      onShow={nothing}
      onNote={nothing}
      onCopy={nothing}
      onRemove={nothing}
      onExport={nothing}
      {...more}
    />
  );
}

describe('the page of highlights', () => {
  holdsInEachState({
    'not answered yet': () => page({ highlights: null }),
    empty: () => page({ highlights: [] }),
    some: () => page({ hasMore: true }),
    'with notes on articles': () => page({ notes: NOTES }),
    'notes alone': () => page({ notes: NOTES.slice(0, 1), highlights: [] }),
  });

  it('says how highlights come about where there are none, and offers no export of them', () => {
    const { container, getByRole, queryByRole, redraw } = draw(page({ highlights: [] }));
    expect(getByRole('heading', { level: 2 }).textContent).toBe('No highlights yet');
    expect(container.querySelector('.collection-picture .collection-marks')).not.toBeNull();
    expect(queryByRole('button', { name: 'Export as Markdown' })).toBeNull();
    redraw(page({ highlights: null }));
    expect(queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('has the notes on articles above the highlights, each with its article', () => {
    const onArticleNote = vi.fn();
    const { getByText, getAllByRole, getByRole, queryByText, container } = draw(page({ notes: NOTES, onArticleNote }));
    const first = getByText('Ask about number 0').closest('li');
    expect(first?.querySelector('a')?.getAttribute('href')).toBe('#/article/1');
    fireEvent.click(first?.querySelector('button') ?? container);
    expect(onArticleNote).toHaveBeenCalledWith(NOTES[0].note);
    expect(queryByText('Ask about number 6')).toBeNull();
    fireEvent.click(getByRole('button', { name: 'Show more' }));
    expect(getByText('Ask about number 6')).toBeTruthy();
    expect(getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Notes on articles',
      'Highlights',
    ]);
  });

  it('has the highlights of an article under its headline, which is there once and leads to it', () => {
    const third = { highlight: highlightOf('c'), entry: entryOf(2, { title: 'The quay' }) };
    const highlights = [PLACED, third, LOST].map((one) => ('id' in one ? { highlight: one, entry: entryOf(1) } : one));
    const { getAllByRole } = draw(page({ highlights }));
    const headings = getAllByRole('heading', { level: 3 });
    expect(headings.map((heading) => heading.querySelector('a')?.textContent)).toEqual([entryOf(1).title, 'The quay']);
    expect(headings[0].querySelector('a')?.getAttribute('href')).toBe('#/article/1');
    const ids = getAllByRole('listitem').map((item) => item.getAttribute('data-highlight'));
    expect(ids).toEqual(['a', 'b', 'c']);
  });

  it('leads from a quote to its place, which one that lost its place has not', () => {
    const onShow = vi.fn();
    const { getAllByRole } = draw(page({ onShow }));
    const [placed, lost] = getAllByRole('listitem');
    fireEvent.click(placed.querySelector('.highlight-quote') ?? placed);
    expect(onShow).toHaveBeenCalledWith(PLACED);
    expect(lost.querySelector('.highlight-quote')).toBeNull();
    expect(lost.textContent).toContain('no longer in the article');
  });

  it('does what its buttons say, to the one they are at', () => {
    const calls = { onNote: vi.fn(), onCopy: vi.fn(), onRemove: vi.fn(), onExport: vi.fn(), onMore: vi.fn() };
    const { getByRole, getAllByRole } = draw(page({ ...calls, hasMore: true }));
    fireEvent.click(getByRole('button', { name: 'Change the note' }));
    fireEvent.click(getByRole('button', { name: 'Add a note' }));
    fireEvent.click(getAllByRole('button', { name: 'Copy with source' })[1]);
    fireEvent.click(getAllByRole('button', { name: 'Remove the highlight' })[1]);
    fireEvent.click(getByRole('button', { name: 'Export as Markdown' }));
    fireEvent.click(getByRole('button', { name: 'Show more' }));
    expect(calls.onNote.mock.calls).toEqual([[PLACED], [LOST]]);
    expect(calls.onCopy).toHaveBeenCalledWith(LOST, entryOf(1));
    expect(calls.onRemove).toHaveBeenCalledWith(LOST);
    expect([calls.onExport, calls.onMore].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });
});

describe('the toolbar of a highlight', () => {
  const toolbar = (highlight: typeof PLACED | null, onRemove: () => void = nothing) => (
    <HighlightToolbar
      place={new DOMRect(10, 200, 80, 20)}
      highlight={highlight}
      onColour={nothing}
      onNote={nothing}
      onCopy={nothing}
      onLookUp={nothing}
      onRemove={onRemove}
      onClose={nothing}
    />
  );

  holdsInEachState({ 'selected words': () => toolbar(null), 'a highlight': () => toolbar(PLACED) });

  it('says which colour a highlight has, and removes only what is one', () => {
    const onRemove = vi.fn();
    const { getByRole, queryByRole, redraw } = draw(toolbar(null));
    expect(queryByRole('button', { name: 'Remove the highlight' })).toBeNull();
    redraw(toolbar(PLACED, onRemove));
    const pressed = ['yellow', 'green', 'blue', 'pink'].filter(
      (colour) => getByRole('button', { name: `Highlight in ${colour}` }).getAttribute('aria-pressed') === 'true',
    );
    expect(pressed).toEqual(['green']);
    fireEvent.click(getByRole('button', { name: 'Remove the highlight' }));
    expect(onRemove).toHaveBeenCalledOnce();
  });

  it('keeps the selection while a button is pressed', () => {
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    fireEvent(draw(toolbar(null)).getByRole('button', { name: 'Note' }), press);
    expect(press.defaultPrevented).toBe(true);
  });
});

describe('the editor of a note', () => {
  const editor = (onDone: (text: string) => void = nothing, text = 'Ask the owner') => (
    <NoteEditor title="Note" quote="The ferry sank" text={text} onDone={onDone} />
  );

  holdsInEachState({ open: () => editor() });

  it.each([
    ['its button', (root: HTMLElement) => fireEvent.submit(root.querySelector('form') ?? root)],
    [
      'Ctrl and Enter',
      (root: HTMLElement) => fireEvent.keyDown(root.querySelector('textarea') ?? root, { key: 'Enter', ctrlKey: true }),
    ],
    ['Escape', (root: HTMLElement) => fireEvent(root, new Event('cancel', { cancelable: true }))],
  ])('loses nothing that was written, closed by %s', (_, close) => {
    const onDone = vi.fn();
    const { getByRole } = draw(editor(onDone));
    fireEvent.input(getByRole('textbox', { name: 'Note' }), { target: { value: ' Ask the owner twice ' } });
    close(getByRole('dialog'));
    expect(onDone.mock.calls).toEqual([['Ask the owner twice']]);
  });

  it('takes Enter alone as a new line', () => {
    const onDone = vi.fn();
    fireEvent.keyDown(draw(editor(onDone)).getByRole('textbox'), { key: 'Enter' });
    expect(onDone).not.toHaveBeenCalled();
  });
});
