// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { parseQuery } from '../../lib/library/search/query';
import { hitFinder } from '../shared/search-hits';
import { draw, holdsInEachState } from '../testing/render';
import { entryOf, NOW } from '../testing/samples';
import { LibraryRow, type LibraryRowProps } from './library-row';

function row(more: Partial<LibraryRowProps> = {}) {
  const nothing = () => undefined;
  return (
    <LibraryRow
      entry={entryOf(1)}
      href="#/article/1"
      now={NOW}
      finder={null}
      extras={null}
      picture={null}
      snippet=""
      isSelected={false}
      isCurrent={false}
      onSelect={nothing}
      onOpen={nothing}
      onFavourite={nothing}
      onArchive={nothing}
      onTag={nothing}
      onRemove={nothing}
      {...more}
    />
  );
}

const readTo = (progress: number) => entryOf(1, { reading: { block: 1, progress, at: 1 } });

describe('a row of the list', () => {
  holdsInEachState({
    unread: () => row(),
    archived: () => row({ entry: entryOf(1, { state: 'archived', favourite: true, tags: ['sea', 'ferries'] }) }),
    'without text': () => row({ entry: entryOf(1, { hasText: false, publishedAt: null }) }),
    'half read': () => row({ entry: readTo(0.4) }),
    found: () => row({ finder: hitFinder(parseQuery('ferry')), snippet: 'The ferry to Orsa sank', isSelected: true }),
  });

  it('tells where it is from, when, how long it takes, and the facts it leads with', () => {
    const { getByRole } = draw(row());
    expect(getByRole('heading', { level: 2 }).textContent).toBe('Ferry sinks off Orsa');
    expect(getByRole('link', { name: 'Ferry sinks off Orsa' }).getAttribute('href')).toBe('#/article/1');
    const words = getByRole('article').textContent;
    for (const part of ['The Courier', 'Mar 17, 2026', '2 min read', 'Ida Lund', '40 people on board', 'Apr']) {
      expect(words).toContain(part);
    }
  });

  it('shows how the text opens, and a picture where one is kept, which says nothing to a screen reader', () => {
    const { container, getByText } = draw(row({ picture: 'data:image/png;base64,' }));
    expect(getByText('A ferry sank in calm water.').className).toBe('row-opening');
    expect(container.querySelector('img')?.getAttribute('alt')).toBe('');
    const old = draw(row({ entry: entryOf(1, { lead: { ...entryOf(1).lead, opening: '' } }) }));
    expect(old.container.querySelector('.row-opening, img')).toBeNull();
  });

  it('sets the head of a fact apart from what is said of it', () => {
    const lead = { ...entryOf(1).lead, best: ['40 people on board', 'Ida Lund: captain'], heads: [9, 8] };
    const { container } = draw(row({ entry: entryOf(1, { lead }) }));
    expect([...container.querySelectorAll('.row-facts b')].map((head) => head.textContent)).toEqual([
      '40 people',
      'Ida Lund',
    ]);
    expect(container.querySelector('.row-facts')?.textContent).toBe('40 people on boardIda Lund: captain');
  });

  it('does not say again what the opening, or a fact before, has said', () => {
    const opening = 'ORSA (AP) — A ferry sank with 40 people on board.';
    const best = [
      '40 people: A ferry sank with 40 people on board',
      'Ida Lund: the engine failed',
      'Monday: the engine failed',
    ];
    const facts = (lead: { opening: string; best: string[] }) =>
      draw(
        row({ entry: entryOf(1, { lead: { ...entryOf(1).lead, heads: [9, 8, 6], ...lead } }) }),
      ).container.querySelector('.row-facts')?.textContent;
    expect(facts({ opening, best })).toBe('Ida Lund: the engine failed');
    expect(facts({ opening: 'Another.', best })).toBe(best[0] + best[1]);
    // A row leads with a fact even when its opening has all of them.
    expect(facts({ opening, best: best.slice(0, 1) })).toBe(best[0]);
  });

  it('says what is the matter with an article without text, and gives no time to read it', () => {
    const words = draw(row({ entry: entryOf(1, { hasText: false }) })).getByRole('article').textContent;
    expect(words).toContain('Text not saved yet');
    expect(words).not.toContain('min read');
  });

  it.each([
    [0.01, ''],
    [0.4, '40% read'],
    [0.98, 'Read'],
  ])('says how far it was read: %d', (progress, words) => {
    const state = draw(row({ entry: readTo(progress) })).container.querySelector('.row-state');
    expect(state?.textContent ?? '').toBe(words);
  });

  it('shows the line that was found in place of the facts, with the words lit there, in headline and opening', () => {
    const { container } = draw(row({ finder: hitFinder(parseQuery('ferry')), snippet: 'The ferry to Orsa sank' }));
    const lit = [...container.querySelectorAll('mark')];
    expect(lit.map(({ parentElement }) => parentElement?.tagName)).toEqual(['A', 'P', 'P']);
    expect(container.textContent).not.toContain('40 people on board');
  });

  it('does what its controls say', () => {
    const calls: unknown[] = [];
    const note =
      (name: string) =>
      (...given: unknown[]) =>
        calls.push([name, ...given]);
    const { getByRole } = draw(
      row({
        onSelect: note('select'),
        onOpen: note('open'),
        onFavourite: note('favourite'),
        onArchive: note('archive'),
        onTag: note('tag'),
        onRemove: note('remove'),
      }),
    );
    const title = '“Ferry sinks off Orsa”';
    fireEvent.click(getByRole('checkbox', { name: `Select ${title}` }), { shiftKey: true });
    fireEvent.click(getByRole('link', { name: 'Ferry sinks off Orsa' }));
    for (const name of ['Favourite', 'Archive', 'Tags of', 'Remove']) {
      fireEvent.click(getByRole('button', { name: `${name} ${title}` }));
    }
    expect(calls).toEqual([
      ['select', 1, true],
      ['open', 1],
      ['favourite', 1, true],
      ['archive', 1, true],
      ['tag', 1],
      ['remove', 1],
    ]);
    expect(getByRole('link', { name: `Original page of ${title}` }).getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('turns round what is on already', () => {
    const [onFavourite, onArchive] = [vi.fn(), vi.fn()];
    const entry = entryOf(1, { state: 'archived', favourite: true });
    const { getByRole } = draw(row({ entry, onFavourite, onArchive }));
    const favourite = getByRole('button', { name: /^Favourite/ });
    expect(favourite.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(favourite);
    fireEvent.click(getByRole('button', { name: /^Back to the inbox/ }));
    expect([onFavourite.mock.calls, onArchive.mock.calls]).toEqual([[[1, false]], [[1, false]]]);
  });
});

it('says that the outlet changed it, which story it is in, and at how many outlets its text is, and leads there', () => {
  const extras = { story: { id: 's1', name: 'The crossing' }, outlets: 3, isChanged: true };
  const { getByRole, getByText } = draw(row({ extras }));
  expect(getByRole('link', { name: 'Story: The crossing' }).getAttribute('href')).toBe('#/story/s1');
  expect(getByRole('link', { name: 'Changed since you saved it' }).getAttribute('href')).toBe('#/changes/1');
  expect(getByText('The same text at 3 outlets')).toBeTruthy();
});

it('names the story in one way on all rows, also where it has the headline of the row', () => {
  const [{ title }] = [entryOf(1)];
  const extras = { story: { id: 's1', name: title }, outlets: 1, isChanged: false };
  const { getByRole } = draw(row({ extras }));
  expect(getByRole('link', { name: `Story: ${title}` }).textContent).toBe(title);
});
