// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { parseQuery } from '../../lib/library/search/query';
import { listenForKeys } from '../shared/page-actions';
import { hitFinder } from '../shared/search-hits';
import { barriersIn, draw, holdsInEachState } from '../testing/render';
import { article, entryOf, facts, highlightOf, NOW, preferences } from '../testing/samples';
import { LibraryArticle, type LibraryArticleProps } from './library-article';

const nothing = () => undefined;
const saved = { entry: entryOf(1), article, facts };
listenForKeys({}, () => true);

function page(more: Partial<LibraryArticleProps> = {}) {
  return (
    <LibraryArticle
      saved={saved}
      lacksPictures={false}
      canShare={false}
      listHref="#/"
      story={null}
      copies={[]}
      changesHref={null}
      storyPlace={null}
      onChanges={nothing}
      now={NOW}
      preferences={preferences}
      onPreferences={nothing}
      keptPictures={new Map()}
      showPictures={false}
      onShowPictures={nothing}
      finder={null}
      highlights={[]}
      startAt={null}
      note=""
      onBack={nothing}
      onArchive={nothing}
      onFavourite={nothing}
      onTag={nothing}
      onExport={nothing}
      onRemove={nothing}
      onMark={nothing}
      onColour={nothing}
      onHighlightNote={nothing}
      onArticleNote={nothing}
      onCopy={nothing}
      onLookUp={nothing}
      onRemoveHighlight={nothing}
      onRest={nothing}
      {...more}
    />
  );
}

const ferry = hitFinder(parseQuery('the'));
const painted = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);
const press = (key: string) => fireEvent.keyDown(document.body, { key });

/** Selects words of a paragraph, as a reader does with the mouse. */
function select(words: string, block: number): void {
  const text = document.querySelector(`[data-block="${block}"]`)?.firstChild;
  const start = text?.textContent?.indexOf(words) ?? -1;
  if (text && start >= 0) getSelection()?.setBaseAndExtent(text, start, text, start + words.length);
  fireEvent(document, new Event('selectionchange'));
}

describe('a saved article', () => {
  holdsInEachState({
    'not answered yet': () => page({ saved: null }),
    'not in the library': () => page({ saved: 'missing' }),
    read: () => page(),
    'with all that a reader adds': () =>
      page({
        saved: { ...saved, entry: entryOf(1, { tags: ['sea'], favourite: true, state: 'archived' }) },
        highlights: [highlightOf('a', { note: 'Ask the owner' }), highlightOf('b', { orphaned: true })],
        note: 'Read again',
        finder: ferry,
        lacksPictures: true,
        changesHref: '#/changes/1',
      }),
    'without its text': () => page({ saved: { ...saved, article: null, facts: null }, note: 'Read again' }),
  });

  it('says that an article is gone, or that its text was never saved', () => {
    const { getByRole, redraw } = draw(page({ saved: 'missing' }));
    expect(getByRole('main').textContent).toBe('That article is no longer in the library.');
    redraw(page({ saved: { ...saved, article: null } }));
    expect(getByRole('main').textContent).toContain('The text of this article has not been saved yet.');
  });

  it('does what its tools say, by button and by key', () => {
    const calls: unknown[] = [];
    const note = (name: string) => (given: unknown) => calls.push(typeof given === 'boolean' ? [name, given] : [name]);
    const { getByRole } = draw(
      page({
        onBack: () => note('back')(null),
        onArchive: note('archive'),
        onFavourite: note('favourite'),
        onTag: () => note('tag')(null),
        onArticleNote: () => note('note')(null),
        onRemove: () => note('remove')(null),
      }),
    );
    fireEvent.click(getByRole('link', { name: 'Back to the library' }));
    for (const name of ['Archive', 'Favourite', 'Tags', 'Note on the article', 'Remove']) {
      fireEvent.click(getByRole('button', { name }));
    }
    const done = [['back'], ['archive', true], ['favourite', true], ['tag'], ['note'], ['remove']];
    expect(calls).toEqual(done);
    calls.length = 0;
    for (const key of ['u', 'e', 's', 'l', 'm', '#']) press(key);
    expect(calls).toEqual(done);
  });

  it('goes from one search hit to the next, and round', () => {
    const { getByRole } = draw(page({ finder: ferry }));
    const current = () => getByRole('button', { name: 'Next hit' }).parentElement?.textContent;
    expect(painted('search-hit')).toEqual(['The', 'the']);
    expect(current()).toContain('1 of 2 hits');
    press('n');
    expect(current()).toContain('2 of 2 hits');
    fireEvent.click(getByRole('button', { name: 'Next hit' }));
    fireEvent.click(getByRole('button', { name: 'Previous hit' }));
    expect(current()).toContain('2 of 2 hits');
  });

  it('lights the words that the address names, and no hit', () => {
    draw(page({ finder: ferry, startAt: { block: 1, start: 8, end: 16 } }));
    expect(painted('current-hit')).toEqual(['Ida Lund']);
  });

  it('exports through a menu that Escape and a click outside close', () => {
    const onExport = vi.fn();
    const { getByRole, queryByRole } = draw(page({ onExport }));
    const button = getByRole('button', { name: 'Export' });
    fireEvent.click(button);
    press('Escape');
    expect(queryByRole('button', { name: 'Markdown' })).toBeNull();
    expect(document.activeElement).toBe(button);
    fireEvent.click(button);
    fireEvent.pointerDown(document.body);
    expect(queryByRole('button', { name: 'Markdown' })).toBeNull();
    fireEvent.click(button);
    fireEvent.click(getByRole('button', { name: 'Copy citation' }));
    expect(onExport.mock.calls).toEqual([['citation']]);
    expect(queryByRole('button', { name: 'Markdown' })).toBeNull();
  });
});

describe('a text that is not right', () => {
  it('has the words for it that the popup has, and leads to the page that it is from', async () => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    const { baseElement, getByRole, getByText } = draw(page());
    fireEvent.click(getByRole('button', { name: 'More' }));
    expect(getByText('Text not right?').textContent).toContain('“Save again” keeps the earlier text, too.');
    expect(await barriersIn(baseElement)).toEqual([]);
    fireEvent.click(getByRole('button', { name: 'Original page' }));
    expect(opened.mock.calls).toEqual([[saved.entry.url, '_blank', 'noopener,noreferrer']]);
    opened.mockRestore();
  });

  it('is not spoken of where there is none', () => {
    const { queryByRole } = draw(page({ saved: { ...saved, article: null } }));
    expect(queryByRole('button', { name: 'More' })).toBeNull();
  });
});

describe('taking an article elsewhere', () => {
  it('offers to copy and to send it, and to share it where the machine can', () => {
    const onExport = vi.fn();
    const { getByRole, queryByRole, redraw } = draw(page({ onExport }));
    fireEvent.click(getByRole('button', { name: 'Export' }));
    expect(queryByRole('button', { name: 'Share' })).toBeNull();
    redraw(page({ onExport, canShare: true }));
    for (const name of ['Copy as Markdown', 'Send by email', 'Share', 'E-book (EPUB)']) {
      if (!queryByRole('button', { name })) fireEvent.click(getByRole('button', { name: 'Export' }));
      fireEvent.click(getByRole('button', { name }));
    }
    expect(onExport.mock.calls).toEqual([['copyMarkdown'], ['email'], ['share'], ['epub']]);
  });
});

describe('marking', () => {
  it('offers its tools at selected words, and highlights them by button or number', () => {
    const onMark = vi.fn();
    const { getByRole, queryByRole } = draw(page({ onMark }));
    select('sank on Monday', 0);
    fireEvent.click(getByRole('button', { name: 'Highlight in blue' }));
    expect(queryByRole('toolbar', { name: 'Highlight' })).toBeNull();
    select('40 people', 0);
    press('4');
    expect(onMark.mock.calls).toEqual([
      [[{ block: 0, start: 18, end: 32 }], 'blue', false],
      [[{ block: 0, start: 38, end: 47 }], 'pink', false],
    ]);
  });

  it('writes a note on selected words, copies them, and leaves them at Escape', () => {
    const [onMark, onCopy] = [vi.fn(), vi.fn()];
    const { queryByRole } = draw(page({ onMark, onCopy }));
    select('40 people', 0);
    press('m');
    expect(onMark).toHaveBeenCalledWith([{ block: 0, start: 38, end: 47 }], 'yellow', true);
    select('40 people', 0);
    press('c');
    expect(onCopy).toHaveBeenCalledWith('40 people');
    select('40 people', 0);
    press('Escape');
    expect(queryByRole('toolbar', { name: 'Highlight' })).toBeNull();
  });

  it('shows what was written, and what has lost its place', () => {
    const [onHighlightNote, onCopy, onRemoveHighlight] = [vi.fn(), vi.fn(), vi.fn()];
    const placed = highlightOf('a', { note: 'Ask the owner' });
    const { getByRole, getAllByRole } = draw(
      page({
        note: 'Read again',
        highlights: [placed, highlightOf('b', { orphaned: true })],
        onHighlightNote,
        onCopy,
        onRemoveHighlight,
      }),
    );
    const own = getByRole('region', { name: 'Your notes and highlights' });
    expect(own.textContent).toContain('Read again');
    expect(own.textContent).toContain('Ask the owner');
    expect(own.textContent).toContain('1 highlight has lost its place');
    expect(painted('mark-green')).toEqual(['The ferry to Orsa sank']);
    fireEvent.click(getAllByRole('button', { name: 'Change the note' })[1]);
    fireEvent.click(getAllByRole('button', { name: 'Copy with source' })[0]);
    fireEvent.click(getAllByRole('button', { name: 'Remove the highlight' })[0]);
    expect(onHighlightNote).toHaveBeenCalledWith(placed);
    expect(onCopy).toHaveBeenCalledWith('The ferry to Orsa sank');
    expect(onRemoveHighlight).toHaveBeenCalledWith(placed);
  });
});
