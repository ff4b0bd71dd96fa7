// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { LibraryFilters, type LibraryFiltersProps } from './library-filters';

const nothing = () => undefined;
const facet = (value: string, shown: string, count: number) => ({ value, shown, count });

function filters(more: Partial<LibraryFiltersProps> = {}) {
  return (
    <LibraryFilters
      query=""
      onQuery={nothing}
      sort="newest"
      hasRelevance={false}
      isCompact={false}
      onCompact={nothing}
      onSort={nothing}
      isOpen={false}
      onOpen={nothing}
      tags={[facet('sea', 'Sea', 3)]}
      sites={[facet('courier.test', 'courier.test', 2)]}
      stories={[]}
      people={[]}
      onAskPerson={nothing}
      {...more}
    />
  );
}

describe('the filters of the list', () => {
  holdsInEachState({
    closed: () => filters(),
    open: () => filters({ isOpen: true, query: 'tag:ports is:inbox after:2026', hasRelevance: true }),
  });

  it('offer the names that hold what is typed, and filter as soon as it is the word of a name', () => {
    const [onQuery, onAskPerson] = [vi.fn(), vi.fn()];
    const people = [{ value: 'Ida Lund', shown: 'Ida Lund', count: 3 }];
    const panel = (query: string) => filters({ isOpen: true, query, people, onQuery, onAskPerson });
    const { getByLabelText, container, redraw } = draw(panel(''));
    const field = getByLabelText('Person');
    const type = (value: string) => fireEvent.input(field, { target: { value } });
    type('Lun');
    expect(onAskPerson).toHaveBeenLastCalledWith('Lun');
    const offered = () => [...container.querySelectorAll('datalist option')].map((one) => one.getAttribute('value'));
    expect(offered()).toEqual(['Ida Lund']);
    expect(onQuery).not.toHaveBeenCalled();
    type('Lund');
    expect(onQuery).toHaveBeenLastCalledWith('person:Lund ');
    redraw(panel('person:Lund '));
    expect(field).toHaveProperty('value', 'Lund');
    type('');
    expect(onQuery).toHaveBeenLastCalledWith('');
  });

  it('show the person of the query, also where it is changed elsewhere', () => {
    const { getByLabelText, redraw } = draw(filters({ isOpen: true, query: 'person:Lund ' }));
    redraw(filters({ isOpen: true, query: 'person:"Jonas Berg" ' }));
    expect(getByLabelText('Person')).toHaveProperty('value', 'Jonas Berg');
  });

  it('write the state that is chosen into the query, in place of another', () => {
    const onQuery = vi.fn();
    const { getByRole } = draw(filters({ query: 'ferry is:archived', onQuery }));
    expect(getByRole('button', { name: 'Archived' }).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(getByRole('button', { name: 'Inbox' }));
    fireEvent.click(getByRole('button', { name: 'All' }));
    expect(onQuery.mock.calls.flat()).toEqual(['ferry is:inbox ', 'ferry ']);
  });

  it('open and close, and say how many of them are used', () => {
    const onOpen = vi.fn();
    const { getByRole, redraw } = draw(filters({ onOpen }));
    const button = getByRole('button', { name: 'Filters' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    expect(onOpen).toHaveBeenCalledWith(true);
    redraw(filters({ isOpen: true, query: 'tag:sea has:note' }));
    expect(getByRole('button', { name: 'Filters (2)' }).getAttribute('aria-expanded')).toBe('true');
  });

  it.each([
    ['Tag', 'sea', 'tag:sea '],
    ['Site', 'courier.test', 'site:courier.test '],
    ['Person', 'Ida Lund', 'person:"Ida Lund" '],
    ['Published from', '2026-03-01', 'after:2026-03-01 '],
    ['Published before', '2026-03-01', 'before:2026-03-01 '],
  ])('write %s into the query', (label, value, query) => {
    const onQuery = vi.fn();
    const { getByLabelText } = draw(filters({ isOpen: true, onQuery }));
    fireEvent.change(getByLabelText(label), { target: { value } });
    expect(onQuery).toHaveBeenCalledWith(query);
  });

  it('show what is typed: a tag that is in use no more, and a year as its first day', () => {
    const { getByLabelText } = draw(filters({ isOpen: true, query: 'tag:ports after:2026 before:2026-03' }));
    expect(getByLabelText('Tag')).toHaveProperty('value', 'ports');
    expect(getByLabelText('Published from')).toHaveProperty('value', '2026-01-01');
    expect(getByLabelText('Published before')).toHaveProperty('value', '2026-03-01');
  });

  it('turn an extra on, and off again', () => {
    const onQuery = vi.fn();
    const { getByRole, redraw } = draw(filters({ isOpen: true, onQuery }));
    fireEvent.click(getByRole('button', { name: 'With highlights' }));
    redraw(filters({ isOpen: true, onQuery, query: 'has:highlight' }));
    fireEvent.click(getByRole('button', { name: 'With highlights' }));
    expect(onQuery.mock.calls.flat()).toEqual(['has:highlight ', '']);
  });

  it('sort, by the best match only where there is something to match', () => {
    const onSort = vi.fn();
    const { getByRole, queryByRole, redraw } = draw(filters({ onSort }));
    expect(queryByRole('option', { name: 'Best match' })).toBeNull();
    fireEvent.change(getByRole('combobox', { name: 'Sort' }), { target: { value: 'longest' } });
    expect(onSort).toHaveBeenCalledWith('longest');
    redraw(filters({ hasRelevance: true }));
    expect(queryByRole('option', { name: 'Best match' })).toBeTruthy();
  });
});
