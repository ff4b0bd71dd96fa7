// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { useRef, useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { SearchBox, type SearchBoxProps } from './search-box';

const nothing = () => undefined;
const PEOPLE = [
  { value: 'Naila Okonje', shown: 'Naila Okonje', count: 12 },
  { value: 'Nadia Brandt', shown: 'Nadia Brandt', count: 5 },
];

/** The field as a page has it: what is typed comes back to it. */
function Field(props: Partial<SearchBoxProps>) {
  const box = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(props.query ?? '');
  const change = (text: string) => {
    setQuery(text);
    props.onQuery?.(text);
  };
  const rest = { recent: ['ferry tag:sea'], values: PEOPLE, onAsk: nothing, onDone: nothing, onLeave: nothing };
  return <SearchBox {...rest} {...props} box={box} query={query} onQuery={change} />;
}

function drawField(props: Partial<SearchBoxProps> = {}) {
  const drawn = draw(<Field {...props} />);
  const field = drawn.getByRole('combobox');
  const options = () => drawn.queryAllByRole('option').map(({ textContent }) => textContent);
  const press = (key: string) => fireEvent.keyDown(field, { key });
  const type = (value: string) => fireEvent.input(field, { target: { value } });
  return { ...drawn, field, options, press, type };
}

describe('the field of the search', () => {
  holdsInEachState({ empty: () => <Field />, filled: () => <Field query="ferry" /> });

  it('has the latest searches when it is empty and has the focus', () => {
    const { field, options, press } = drawField();
    expect(options()).toEqual([]);
    fireEvent.focus(field);
    expect(options()).toEqual(['ferry tag:sea']);
    press('ArrowDown');
    press('Enter');
    expect(field).toHaveProperty('value', 'ferry tag:sea ');
  });

  it('completes a name by keyboard, and asks for the values it needs', () => {
    const [onAsk, onDone] = [vi.fn(), vi.fn()];
    const { field, options, press, type, getByRole } = drawField({ onAsk, onDone });
    type('ferry person:na');
    expect(onAsk).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'person', typed: 'na' }));
    expect(options()).toEqual(['Naila Okonje12', 'Nadia Brandt5']);
    expect(getByRole('option', { selected: true }).textContent).toContain('Naila');
    press('ArrowDown');
    expect(field.getAttribute('aria-activedescendant')).toBe(getByRole('option', { selected: true }).id);
    press('Enter');
    expect(field).toHaveProperty('value', 'ferry person:"Nadia Brandt" ');
    expect(onDone).toHaveBeenCalledWith('ferry person:"Nadia Brandt" ');
    expect(options()).toEqual([]);
  });

  it('offers a condition by the beginning of its name, and then its values', () => {
    const { field, options, press, type } = drawField();
    type('per');
    expect(options()).toEqual(['person:']);
    press('ArrowDown');
    press('Enter');
    expect(field).toHaveProperty('value', 'person:');
    expect(options()).toHaveLength(2);
  });

  it('takes a choice by the mouse', () => {
    const { field, type, getByText } = drawField();
    type('person:');
    fireEvent.mouseDown(getByText('Nadia Brandt'));
    expect(field).toHaveProperty('value', 'person:"Nadia Brandt" ');
  });

  it('closes by Escape, then gives the focus up; the arrow leads on to what was found', () => {
    const [onLeave, onDone] = [vi.fn(), vi.fn()];
    const { field, options, press, type } = drawField({ onLeave, onDone });
    field.focus();
    type('person:na');
    press('Escape');
    expect(options()).toEqual([]);
    press('ArrowDown');
    expect(onLeave).toHaveBeenCalled();
    press('Enter');
    expect(onDone).toHaveBeenCalledWith('person:na');
    press('Escape');
    expect(document.activeElement).not.toBe(field);
  });
});
