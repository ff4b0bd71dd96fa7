// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { TagEditor, type TagEditorProps } from './tag-editor';

const nothing = () => undefined;
const facet = (shown: string, count: number) => ({ value: shown.toLowerCase(), shown, count });
const KNOWN = [facet('Ferries', 9), facet('Sea', 4), facet('Deep sea', 2), facet('Courts', 1)];

function editor(more: Partial<TagEditorProps> = {}) {
  return (
    <TagEditor
      count={1}
      tags={['Courts']}
      known={KNOWN}
      onAdd={nothing}
      onRemove={nothing}
      onClose={nothing}
      {...more}
    />
  );
}

function open(more: Partial<TagEditorProps> = {}) {
  const drawn = draw(editor(more));
  const field = drawn.getByRole('combobox', { name: 'Add a tag' });
  const type = (value: string) => fireEvent.input(field, { target: { value } });
  const press = (key: string) => fireEvent.keyDown(field, { key });
  const offered = () => drawn.queryAllByRole('option').map(({ textContent }) => textContent);
  return { ...drawn, field, type, press, offered };
}

describe('the tags of an article', () => {
  holdsInEachState({
    one: () => editor(),
    'of several articles, none in use': () => editor({ count: 3, tags: [], known: [] }),
  });

  it('are typed, and taken with Enter, a comma or the button', () => {
    const onAdd = vi.fn();
    const { type, press, getByRole, field } = open({ onAdd });
    type('ports');
    press('Enter');
    type('docks');
    press(',');
    type('quays');
    fireEvent.click(getByRole('button', { name: 'Add' }));
    expect(onAdd.mock.calls.flat()).toEqual(['ports', 'docks', 'quays']);
    expect(field).toHaveProperty('value', '');
  });

  it('are completed from those in use, first those that begin so, without those that are on already', () => {
    const { type, offered } = open();
    expect(offered()).toEqual(['Ferries9', 'Sea4', 'Deep sea2']);
    type('SEA');
    expect(offered()).toEqual(['Sea4', 'Deep sea2']);
    type('cour');
    expect(offered()).toEqual([]);
  });

  it('are chosen by arrows and Enter, or by a click', () => {
    const onAdd = vi.fn();
    const { press, field, getAllByRole } = open({ onAdd });
    press('ArrowDown');
    press('ArrowDown');
    expect(document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent).toBe('Sea4');
    press('Enter');
    fireEvent.click(getAllByRole('option')[0]);
    expect(onAdd.mock.calls.flat()).toEqual(['Sea', 'Ferries']);
  });

  it('are taken off', () => {
    const onRemove = vi.fn();
    fireEvent.click(open({ onRemove }).getByRole('button', { name: 'Remove the tag “Courts”' }));
    expect(onRemove).toHaveBeenCalledWith('Courts');
  });

  it('are done with at an Enter that adds none', () => {
    const onClose = vi.fn();
    open({ onClose }).press('Enter');
    expect(onClose).toHaveBeenCalledOnce();
  });
});
