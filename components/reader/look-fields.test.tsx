// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { preferences } from '../testing/samples';
import { LookFields } from './look-fields';

describe('how articles look', () => {
  const own = { ...preferences, typeface: 'own', ownTypeface: 'Gentium' } as const;
  holdsInEachState({
    chosen: () => <LookFields look={preferences} onLook={() => undefined} />,
    'own typeface': () => <LookFields look={own} onLook={() => undefined} />,
  });

  it('has a field for the name of the own typeface, once that is chosen', () => {
    const onLook = vi.fn();
    const { getByRole, queryByRole, unmount } = draw(<LookFields look={preferences} onLook={onLook} />);
    expect(queryByRole('textbox')).toBeNull();
    fireEvent.click(getByRole('radio', { name: 'Own' }));
    expect(onLook.mock.calls).toEqual([[{ typeface: 'own' }]]);
    unmount();
    const field = draw(<LookFields look={own} onLook={onLook} />).getByRole('textbox', {
      name: 'Name of a typeface on this machine',
    });
    expect(field).toHaveProperty('value', 'Gentium');
    fireEvent.input(field, { target: { value: 'Lora' } });
    expect(onLook).toHaveBeenLastCalledWith({ ownTypeface: 'Lora' });
  });

  it('is shown as it is, and changed one thing at a time', () => {
    const onLook = vi.fn();
    const { getByRole, getAllByRole } = draw(<LookFields look={preferences} onLook={onLook} />);
    const chosen = getAllByRole('radio').filter((radio) => radio.matches(':checked'));
    expect(chosen.map((radio) => radio.closest('label')?.textContent)).toEqual([
      'Serif',
      'Medium',
      'Normal',
      'Normal',
      'Not justified',
      'System',
    ]);
    for (const name of ['Sans', 'OpenDyslexic', 'Wide', 'Airy', 'Spaced', 'Hyphenated', 'Justified', 'Black'])
      fireEvent.click(getByRole('radio', { name }));
    fireEvent.input(getByRole('slider', { name: /^Text size/ }), { target: { value: '22' } });
    expect(onLook.mock.calls.flat()).toEqual([
      { typeface: 'sans' },
      { typeface: 'dyslexic' },
      { textWidth: 'wide' },
      { lineSpacing: 'airy' },
      { letterSpacing: 'spaced' },
      { alignment: 'hyphenated' },
      { alignment: 'justify' },
      { theme: 'black' },
      { articleSize: 22 },
    ]);
  });
});
