// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Tag } from '../../lib/library/tags/tags';
import { draw, holdsInEachState } from '../testing/render';
import { TagChip, TagColours } from './tag-chip';
import { TagsPage, type TagsPageProps } from './tags-page';

const nothing = () => undefined;
const tags: Tag[] = [
  { value: 'elections', shown: 'Élections', count: 48, colour: 'blue' },
  { value: 'sea', shown: 'Sea', count: 1, colour: 'teal' },
];
const page = (more: Partial<TagsPageProps> = {}) => (
  <TagsPage tags={tags} onColour={nothing} onRename={nothing} onRemove={nothing} {...more} />
);

describe('the page of tags', () => {
  holdsInEachState({ filled: () => page(), empty: () => page({ tags: [] }), waiting: () => page({ tags: null }) });

  it('leads to the articles of each', () => {
    const { getByRole } = draw(page());
    expect(getByRole('link', { name: 'Élections' }).getAttribute('href')).toBe('#/?q=tag%3A%C3%89lections+');
  });

  it('shows what tags look like where there are none', () => {
    const { container } = draw(page({ tags: [] }));
    expect(container.querySelector('.collection-picture .collection-tags')).not.toBeNull();
    expect(container.querySelector('kbd')?.textContent).toBe('L');
  });

  it('renames a tag, and says so where that makes one of two', () => {
    const onRename = vi.fn();
    const { getByRole, getByText } = draw(page({ onRename }));
    fireEvent.click(getByRole('button', { name: /Change.*Sea/ }));
    const field = getByRole('combobox', { name: 'Name' });
    fireEvent.input(field, { target: { value: 'elections' } });
    expect(getByText(/Articles with either tag/)).toBeTruthy();
    fireEvent.click(getByRole('button', { name: 'Merge' }));
    expect(onRename).toHaveBeenCalledWith(tags[1], 'elections');
  });

  it('gives a tag a colour, and takes it off all articles', () => {
    const [onColour, onRemove] = [vi.fn(), vi.fn()];
    const { getByRole } = draw(page({ onColour, onRemove }));
    fireEvent.click(getByRole('button', { name: /Change.*Sea/ }));
    expect(getByRole('radio', { name: 'teal' })).toHaveProperty('checked', true);
    fireEvent.click(getByRole('radio', { name: 'pink' }));
    expect(onColour).toHaveBeenCalledWith(tags[1], 'pink');
    fireEvent.click(getByRole('button', { name: /Remove.*Sea/ }));
    expect(onRemove).toHaveBeenCalledWith(tags[1]);
  });
});

it('a tag has its colour wherever it stands', () => {
  const { getByRole } = draw(
    <TagColours.Provider value={new Map([['sea', 'teal']])}>
      <TagChip tag="Sea" />
    </TagColours.Provider>,
  );
  expect(getByRole('link').querySelector('.tag-teal')).toBeTruthy();
});
